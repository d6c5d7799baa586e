import type { Fault, ReferenceKind } from "#domain/fault.ts";
import type { GovernanceModel } from "#domain/governance-model.ts";
import { circleFaults } from "./goal-circles.ts";
import { idsOf, type LooseRow, rowsOf, textAt, textsAt, unknownReferences } from "./loose-rows.ts";
import { reportFaults } from "./report-faults.ts";

/**
 * What is wrong in a plan file besides its shape: unknown references, repeated ids, two reports for one subject and
 * period, statuses, grades and periods that the model does not have, reversed intervals and dates. Reads also content
 * whose shape is broken in places, so that all faults come in one list. `model` null: it could not be read.
 */
export function meaningFaults(content: LooseRow, model: GovernanceModel | null): readonly Fault[] {
  const goals = rowsOf(content, "goals");
  const measures = rowsOf(content, "measures");
  const activities = rowsOf(content, "activities");
  const goalIds = idsOf(goals);
  return [
    ...repeatedIds(goals, "goals", "goal"),
    ...repeatedIds(measures, "measures", "measure"),
    ...repeatedIds(activities, "activities", "activity"),
    ...unknownParents(goals, goalIds),
    ...circleFaults(goals.map((goal) => ({ id: textAt(goal, "id"), parents: textsAt(goal, "parents") }))),
    ...unknownReferences(measures, "measures", "goal", goalIds),
    ...unknownReferences(activities, "activities", "goal", goalIds),
    ...measures.flatMap((measure, index) => intervalFault(measure, index)),
    ...reportFaults(content, model, { goal: goalIds, measure: idsOf(measures), activity: idsOf(activities) }),
  ];
}

function repeatedIds(rows: readonly LooseRow[], list: string, kind: ReferenceKind): readonly Fault[] {
  const first = new Map<string, number>();
  return rows.flatMap((row, index): readonly Fault[] => {
    const id = textAt(row, "id");
    if (id === null) return [];
    const before = first.get(id);
    if (before !== undefined)
      return [{ where: `${list}[${index}].id`, code: "id-repeated", kind, id, first: `${list}[${before}].id` }];
    first.set(id, index);
    return [];
  });
}

function unknownParents(goals: readonly LooseRow[], ids: ReadonlySet<string>): readonly Fault[] {
  return goals.flatMap((goal, index) =>
    textsAt(goal, "parents").flatMap((id, place): readonly Fault[] =>
      id === null || ids.has(id)
        ? []
        : [{ where: `goals[${index}].parents[${place}]`, code: "reference-unknown", kind: "goal", id }],
    ),
  );
}

function intervalFault(measure: LooseRow, index: number): readonly Fault[] {
  const target = measure["target"];
  if (typeof target !== "object" || target === null) return [];
  const { type, min, max } = target as LooseRow;
  if (type !== "between" || typeof min !== "number" || typeof max !== "number" || min <= max) return [];
  return [{ where: `measures[${index}].target`, code: "interval-reversed", min, max }];
}
