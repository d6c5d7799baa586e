import { reportFacts } from "#documents/facts.ts";
import type { ErratumFacts } from "#documents/facts/report-facts.ts";
import { type Round, saveRoundState } from "#storage/rounds.ts";
import { addSnapshot, contentOfSnapshot, findSigner } from "#storage/snapshots.ts";
import type { Tenant } from "#storage/database.ts";
import { correctItem } from "./correct-item.ts";
import { correctText } from "./correct-text.ts";
import { type Deed, done, invalid, notFound, type OnRecord, type Outcome } from "./frame.ts";
import { performOnRound, type SeenRound } from "./perform-on-round.ts";
import type { Corrected, RoundCorrection } from "./round-correction.ts";
import { type FrozenFacts, frozenFacts, snapshotRow } from "./round-facts.ts";
import { MOST_LETTERS } from "./write-round-text.ts";

export type CorrectRoundInput = SeenRound & {
  readonly reason: string;
  readonly correction: RoundCorrection;
};

/**
 * Corrects one thing in an approved round. The new snapshot is worked out from the frozen plan with that one thing
 * changed, so that nothing else that has happened since slips in; the old snapshot stays, and the correction stands in
 * the papers with date, reason and old value. Answers the new snapshot's number.
 */
export function correctRound(deed: Deed, input: CorrectRoundInput): Promise<Outcome<{ readonly number: number }>> {
  return performOnRound(deed, "correct-round", input, async (tenant, round, record) => {
    const reason = input.reason.trim();
    if (reason === "") return invalid([{ field: "reason", code: "reason-missing" }]);
    if (reason.length > MOST_LETTERS) return invalid([{ field: "reason", code: "text-too-long" }]);
    const frozen = await frozenFacts(tenant, round);
    if (frozen === null) return notFound;
    const { correction } = input;
    const outcome =
      correction.kind === "text"
        ? await correctText(tenant, deed, round, frozen, correction, record)
        : await correctItem(tenant, deed, round, frozen, correction, reason, record);
    if (!outcome.ok) return outcome;
    if (outcome.value.changes.length === 0) return invalid([{ field: "reason", code: "nothing-changed" }]);
    return done({ number: await freeze(tenant, deed, { round, frozen, corrected: outcome.value, reason, record }) });
  });
}

type Freezing = {
  readonly round: Round;
  readonly frozen: FrozenFacts;
  readonly corrected: Corrected;
  readonly reason: string;
  readonly record: (entry: OnRecord) => void;
};

async function freeze(tenant: Tenant, deed: Deed, { round, frozen, corrected, reason, record }: Freezing) {
  const { municipality, person } = deed.actor;
  const { plan, subject, changes } = corrected;
  const number = frozen.snapshot.number + 1;
  const by = await findSigner(tenant, person);
  const erratum: ErratumFacts = { number, date: deed.today, by, reason, subject, changes };
  const facts = { ...reportFacts(plan, frozen.period), errata: [...(frozen.facts.errata ?? []), erratum] };
  // Why it was approved as it was goes on being shown with the report.
  const { despiteFindings } = frozen.snapshot;
  const how = { municipality, round, number, at: deed.now, by: person, despiteFindings, erratumReason: reason };
  const row = snapshotRow({ plan, period: frozen.period, facts }, how);
  await addSnapshot(tenant, row);
  await saveRoundState(tenant, round, round.roundState);
  record({ action: "correct-round", subject: `round/${round.id}`, content: contentOfSnapshot(row) });
  return number;
}
