import type { Period } from "./period.ts";
import type { GoalAssessment, Outcome, Plan, StatusReport } from "./plan.ts";

/** What shall stand instead in one answer of an approved round, by the subject's number. */
export type Correction =
  | { readonly kind: "activity"; readonly id: string; readonly entry: Omit<StatusReport, "period" | "activity"> }
  | { readonly kind: "measure"; readonly id: string; readonly entry: Omit<Outcome, "period" | "measure"> }
  | { readonly kind: "goal"; readonly id: string; readonly entry: Omit<GoalAssessment, "period" | "goal"> };

/** One field that a correction changed. Values as they are stored; null is nothing there. */
export type FieldChange = { readonly field: string; readonly from: string | null; readonly to: string | null };

/** The plan with the corrected answer in the place of the one that stood, and which of its fields that changed. */
export function corrected(
  plan: Plan,
  period: Period,
  correction: Correction,
): { readonly plan: Plan; readonly changes: readonly FieldChange[] } {
  const { id, entry } = correction;
  switch (correction.kind) {
    case "activity": {
      const { items, changes } = replaced(plan.statusReports, { period: period.key, activity: id }, entry);
      return { plan: { ...plan, statusReports: items }, changes };
    }
    case "measure": {
      const { items, changes } = replaced(plan.outcomes, { period: period.key, measure: id }, entry);
      return { plan: { ...plan, outcomes: items }, changes };
    }
    case "goal": {
      const { items, changes } = replaced(plan.assessments, { period: period.key, goal: id }, entry);
      return { plan: { ...plan, assessments: items }, changes };
    }
  }
}

function replaced<Item extends object>(items: readonly Item[], key: object, entry: object) {
  const isIt = (item: Item): boolean =>
    Object.entries(key).every(([field, value]) => (item as Readonly<Record<string, unknown>>)[field] === value);
  const before = items.find(isIt);
  const after = { ...key, ...entry } as Item;
  return {
    items: before === undefined ? [...items, after] : items.map((item) => (item === before ? after : item)),
    changes: changedFields(before ?? {}, after, Object.keys(key)),
  };
}

function changedFields(before: object, after: object, key: readonly string[]): readonly FieldChange[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  for (const field of key) fields.delete(field);
  return [...fields].flatMap((field) => {
    const from = asText((before as Readonly<Record<string, unknown>>)[field]);
    const to = asText((after as Readonly<Record<string, unknown>>)[field]);
    return from === to ? [] : [{ field, from, to }];
  });
}

/** Keys in a list are divided by a comma: no key of a model holds one. */
function asText(value: unknown): string | null {
  if (value === undefined || value === null || value === "") return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(",");
  return typeof value === "string" ? value : JSON.stringify(value);
}
