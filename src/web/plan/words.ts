import type { Target } from "#domain/plan.ts";
import type { PlanNames } from "#storage/plan-changes.ts";
import type { Texts } from "#text/texts.ts";

export const personName = (names: PlanNames, texts: Texts, id: number): string =>
  names.people.get(id) ?? texts.webPlan.erased;

export function peopleNames(names: PlanNames, texts: Texts, ids: readonly number[]): string {
  return ids.map((id) => personName(names, texts, id)).join(", ");
}

const decimal = (value: number, texts: Texts): string =>
  texts.webPlan.part.target({ type: "exactly", value }, null, null);

/** A field's value as a reader sees it; empty for nothing. Ids become names, whatever state of the part they stood in. */
export function valueWords(field: string, value: unknown, names: PlanNames, texts: Texts): string {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return "";
  switch (field) {
    case "responsible":
      return Array.isArray(value) ? peopleNames(names, texts, value as number[]) : String(value);
    case "parents":
      return (value as (number | string)[]).map((id) => goalName(id, names)).join(", ");
    case "goal":
      return goalName(value as number | string, names);
    case "unit":
      return typeof value === "number" ? (names.units.get(value) ?? "") : String(value as string);
    case "target":
      return texts.webPlan.part.target(value as Target, null, null);
    case "endedOn":
      return texts.webPlan.endedOn(value as string);
    default:
      if (typeof value === "number") return decimal(value, texts);
      return Array.isArray(value) ? value.join(", ") : String(value as string);
  }
}

const goalName = (id: number | string, names: PlanNames): string =>
  typeof id === "number" ? (names.goals.get(id) ?? "") : id;

/** The name of a field in the plan's history. A field that no longer exists is called what it was called. */
export function fieldName(field: string, texts: Texts): string {
  const fields: Readonly<Record<string, string>> = texts.webPlan.fields;
  return fields[field] ?? field;
}
