import type { MeasurePart } from "#domain/plan-part.ts";
import type { PlanChanged } from "./change-plan.ts";
import { editPart, goalFaults, lengthFaults, type PartInput } from "./edit-part.ts";
import type { Deed, FieldFault, Outcome } from "./frame.ts";

export type MeasureInput = PartInput & Pick<MeasurePart, "goal" | "measuredIn" | "target" | "baseline" | "source">;

/** Adds a measure to a plan or changes one: a changed target of an adopted plan is a new decision. */
export function editMeasure(deed: Deed, input: MeasureInput): Promise<Outcome<PlanChanged>> {
  const { goal, measuredIn, target, baseline, source } = input;
  return editPart<MeasurePart>(deed, input, {
    kind: "measure",
    make: (common) => ({ kind: "measure", ...common, goal, measuredIn, target, baseline, source }),
    faults: (context, before) =>
      Promise.resolve([
        ...goalFaults(context, goal, before),
        ...targetFaults(input),
        ...lengthFaults({ measuredIn, source }),
      ]),
  });
}

function targetFaults({ target, baseline }: MeasureInput): readonly FieldFault[] {
  if (target.type === "between" && target.min > target.max) return [{ field: "max", code: "interval-reversed" }];
  const isDirection = target.type === "increase" || target.type === "decrease";
  // With neither a level to reach nor a place to start from, no outcome could ever be said to meet it.
  if (isDirection && target.value === undefined && baseline === null) {
    return [{ field: "baseline", code: "baseline-missing" }];
  }
  return [];
}
