import type { GovernanceModel } from "#domain/governance-model.ts";
import { ange2024 } from "./ange-2024.ts";
import { helsingborg2016 } from "./helsingborg-2016.ts";
import { stockholm2020 } from "./stockholm-2020.ts";
import { trafikljus } from "./trafikljus.ts";
import { vansbro2019 } from "./vansbro-2019.ts";

/** The models that come with the product; the first is the default. */
export const BUILT_IN_MODELS: readonly GovernanceModel[] = [
  ange2024,
  vansbro2019,
  helsingborg2016,
  stockholm2020,
  trafikljus,
];

/** The built-in model with that key; null when there is none. */
export function builtInModel(key: string): GovernanceModel | null {
  return BUILT_IN_MODELS.find((model) => model.key === key) ?? null;
}
