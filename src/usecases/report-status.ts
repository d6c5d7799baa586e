import type { ActivityStatus, GovernanceModel } from "#domain/governance-model.ts";
import { mayStep } from "#domain/permissions.ts";
import { itemAfter } from "#domain/signoff.ts";
import { type Item, findItem, saveItemState } from "#storage/items.ts";
import { findRoundModel } from "#storage/rounds.ts";
import { addStatusEntry, type StatusEntry } from "#storage/status-reports.ts";
import {
  changedMeanwhile,
  type Deed,
  done,
  type FieldFault,
  invalid,
  notFound,
  type Outcome,
  perform,
  refusalOf,
} from "./frame.ts";

export type StatusReportInput = StatusEntry & {
  readonly itemId: number;
  /** The item's version that the person saw. */
  readonly version: number;
  /** `save` keeps a draft, whole or not; `submit` hands in, and then everything that the status calls for must be there. */
  readonly step: "save" | "submit";
};

/** Saves what a person answers about an activity as a new version, and hands it in when asked to. Answers the item's version. */
export function reportStatus(deed: Deed, input: StatusReportInput): Promise<Outcome<{ readonly version: number }>> {
  return perform(deed, async (tenant, record) => {
    const item = await findItem(tenant, input.itemId, true);
    if (item === null || item.kind !== "activity") return notFound;
    const refusal = refusalOf(mayStep(deed.actor, input.step, item));
    if (refusal !== null) return refusal;
    if (item.version !== input.version) return changedMeanwhile(item.version);
    const faults = faultsOf(input, await findRoundModel(tenant, item.roundId));
    if (faults.length > 0) return invalid(faults);
    const state = itemAfter(item.itemState, input.step);
    if (state === null) throw new Error(`${input.step} from ${item.itemState} was permitted but has no transition`);
    const entryVersion = item.entryVersion + 1;
    const { municipality, person } = deed.actor;
    const { status, comment, causes, newStop } = input;
    const entry = { status, comment, causes, newStop };
    await addStatusEntry(
      tenant,
      { municipality, itemId: item.id, entryVersion },
      { ...entry, author: person, savedAt: deed.now },
    );
    const version = await saveItemState(tenant, municipality, { item, state, entryVersion, person, at: deed.now });
    record({ action: `status-${input.step}`, subject: subjectOf(item), content: { entryVersion, ...entry } });
    return done({ version });
  });
}

const subjectOf = (item: Item): string => `round-item/${item.id}`;

/** What has to be mended before it can be handed in; a draft may be anything the model knows. */
function faultsOf(input: StatusReportInput, model: GovernanceModel): readonly FieldFault[] {
  const status = model.statuses.find((candidate) => candidate.key === input.status);
  if (input.status !== null && status === undefined) return [{ field: "status", code: "status-unknown" }];
  if (input.causes.some((cause) => !model.causes.some((known) => known.key === cause))) {
    return [{ field: "cause", code: "cause-unknown" }];
  }
  if (input.step === "save") return [];
  return status === undefined ? [{ field: "status", code: "status-missing" }] : missingParts(input, status);
}

function missingParts(input: StatusReportInput, status: ActivityStatus): readonly FieldFault[] {
  const faults: FieldFault[] = [];
  const needsCause = status.deviates || status.phase === "waiting";
  if (needsCause && input.causes.length === 0) faults.push({ field: "cause", code: "cause-missing" });
  if ((input.comment ?? "").trim() === "") faults.push({ field: "comment", code: "comment-missing" });
  return faults;
}
