import type { Fault, FaultDetail } from "#domain/fault.ts";
import type { GovernanceModel } from "#domain/governance-model.ts";
import type { PlanPlaces } from "./places.ts";
import type { ModelWords } from "./model-words.ts";

/** What is gathered while a plan workbook is read: the plan file's content, what is wrong, and where things stand. */
export type Reading = {
  readonly content: Record<string, unknown>;
  readonly faults: Fault[];
  readonly notes: Fault[];
  readonly places: PlanPlaces;
  /** Paths whose cells could not be read: the plan file's own checks say nothing more of them. */
  readonly unreadable: Set<string>;
  /** Those that the workbook can name. */
  readonly models: readonly GovernanceModel[];
  words: ModelWords;
};

/** Notes that the cell behind a path cannot be read. */
export function cannotRead(reading: Reading, path: string, detail: FaultDetail): void {
  reading.unreadable.add(path);
  reading.faults.push({ where: reading.places.placeOf(path), ...detail });
}

/** Puts a value under a field of one or two names: `title`, `target.value`. */
export function put(item: Record<string, unknown>, field: string, value: unknown): void {
  const point = field.indexOf(".");
  if (point === -1) {
    item[field] = value;
    return;
  }
  const outer = field.slice(0, point);
  const inner = (item[outer] ??= {}) as Record<string, unknown>;
  inner[field.slice(point + 1)] = value;
}
