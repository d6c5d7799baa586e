import type { ActivityStatus, GovernanceModel } from "#domain/governance-model.ts";
import { asAsked, isOffPlan } from "#domain/status.ts";
import type { StatusEntry } from "#storage/entries.ts";
import { findRoundModel } from "#storage/rounds.ts";
import { askAgain } from "./ask-again.ts";
import { type Deed, done, type FieldFault, invalid, type Outcome } from "./frame.ts";
import { type EntryInput, saveEntry } from "./save-entry.ts";

export type StatusReportInput = EntryInput & StatusEntry;

/** Saves what a person answers about an activity as a new version, and hands it in when asked to. Answers the item's version. */
export function reportStatus(deed: Deed, input: StatusReportInput): Promise<Outcome<{ readonly version: number }>> {
  return saveEntry(deed, input, {
    kind: "activity",
    decide: async (tenant, item) => {
      const model = await findRoundModel(tenant, item.roundId);
      const faults = faultsOf(input, model);
      const { status, comment, causes, newStop } = input;
      if (faults.length > 0) return invalid(faults);
      return done({ kind: "activity", ...asAsked(model, { status, comment, causes, newStop }) });
    },
    handedIn: async (tenant, item, record) => {
      const model = await findRoundModel(tenant, item.roundId);
      await askAgain(tenant, deed, { item, status: input.status, model }, record);
    },
  });
}

/** What has to be mended before it can be handed in; a draft may be anything the model knows. */
function faultsOf(input: StatusReportInput, model: GovernanceModel): readonly FieldFault[] {
  const status = model.statuses.find((candidate) => candidate.key === input.status);
  if (input.status !== null && status === undefined) return [{ field: "status", code: "status-unknown" }];
  if (input.causes.some((cause) => !model.causes.some((known) => known.key === cause))) {
    return [{ field: "cause", code: "cause-unknown" }];
  }
  if (input.step === "save") return [];
  return missingParts(input, status);
}

/** Everything at once: nobody is sent back twice. */
function missingParts(input: StatusReportInput, status: ActivityStatus | undefined): readonly FieldFault[] {
  const faults: FieldFault[] = [];
  if (status === undefined) faults.push({ field: "status", code: "status-missing" });
  else if (isOffPlan(status) && input.causes.length === 0) faults.push({ field: "cause", code: "cause-missing" });
  if ((input.comment ?? "").trim() === "") faults.push({ field: "comment", code: "comment-missing" });
  return faults;
}
