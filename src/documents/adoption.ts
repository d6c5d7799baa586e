import { textsIn } from "#text/texts.ts";
import type { AdoptionFacts } from "./facts/report-facts.ts";

const say = textsIn("sv").documents;

/** "antagen av kommunstyrelsen 2023-11-14, § 201, KS 2023/0310", with what is known of it. */
export function adoptionInWords(adoption: AdoptionFacts): string {
  return say.adopted(adoption);
}
