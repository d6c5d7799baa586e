import { type GoalPart, makesCircle } from "#domain/plan-part.ts";
import { goalLinks, listGoalsOfYear, type Stored } from "#storage/plan-parts.ts";
import type { PlanChanged, PlanContext } from "./change-plan.ts";
import { editPart, lengthFaults, type PartInput, unitFaults } from "./edit-part.ts";
import type { Deed, FieldFault, Outcome } from "./frame.ts";

export type GoalInput = PartInput & Pick<GoalPart, "area" | "focusAreas" | "parents" | "unit">;

/** Adds a goal to a plan or changes one. The goals it serves may stand in another body's plan of the same year. */
export function editGoal(deed: Deed, input: GoalInput): Promise<Outcome<PlanChanged>> {
  const { area, focusAreas, parents, unit } = input;
  return editPart<GoalPart>(deed, input, {
    kind: "goal",
    make: (common) => ({ kind: "goal", ...common, area, focusAreas, parents, unit }),
    faults: async (context, before) => [
      ...lengthFaults({ area, focusAreas }),
      ...(await unitFaults(context, unit)),
      ...(await parentFaults(context, before, parents)),
    ],
  });
}

async function parentFaults(
  { tenant, plan }: PlanContext,
  before: Stored | null,
  parents: readonly number[],
): Promise<readonly FieldFault[]> {
  if (parents.length === 0) return [];
  const known = new Set((await listGoalsOfYear(tenant, plan.year)).map(({ id }) => id));
  const had = before?.part.kind === "goal" ? before.part.parents : [];
  if (!parents.every((id) => known.has(id) || had.includes(id))) return [{ field: "parents", code: "goal-missing" }];
  const isCircle = before !== null && makesCircle(before.id, parents, await goalLinks(tenant));
  return isCircle ? [{ field: "parents", code: "parents-in-circle" }] : [];
}
