import { MOST_LETTERS } from "#domain/plan.ts";
import type { ActivityPart } from "#domain/plan-part.ts";
import type { PlanChanged } from "./change-plan.ts";
import { editPart, goalFaults, type PartInput, unitFaults } from "./edit-part.ts";
import type { Deed, FieldFault, Outcome } from "./frame.ts";

export type ActivityInput = PartInput & Pick<ActivityPart, "goal" | "description" | "startOn" | "stopOn" | "unit">;

/** Adds an activity to a plan or changes one. */
export function editActivity(deed: Deed, input: ActivityInput): Promise<Outcome<PlanChanged>> {
  const { goal, description, startOn, stopOn, unit } = input;
  return editPart<ActivityPart>(deed, input, {
    kind: "activity",
    make: (common) => ({ kind: "activity", ...common, goal, description, startOn, stopOn, unit }),
    faults: async (context, before) => [
      ...goalFaults(context, goal, before),
      ...(await unitFaults(context, unit)),
      ...ownFaults(input),
    ],
  });
}

function ownFaults({ startOn, stopOn, description }: ActivityInput): readonly FieldFault[] {
  return [
    ...(stopOn < startOn ? [{ field: "stopOn", code: "stop-before-start" }] : []),
    ...((description ?? "").length > MOST_LETTERS.description ? [{ field: "description", code: "text-too-long" }] : []),
  ];
}
