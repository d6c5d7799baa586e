import { snapshotOf } from "#documents/facts/snapshot.ts";
import { checkPlan } from "#domain/plausibility/check-plan.ts";
import { roundAfter } from "#domain/signoff.ts";
import type { Tenant } from "#storage/database.ts";
import { listItemsOfRound } from "#storage/items.ts";
import { type Round, saveRoundState } from "#storage/rounds.ts";
import { addSnapshot, contentOfSnapshot } from "#storage/snapshots.ts";
import { changedMeanwhile, type Deed, done, type FieldFault, invalid, type Outcome } from "./frame.ts";
import { performOnRound, type SeenRound } from "./perform-on-round.ts";
import { factsOfRound, type RoundFacts, snapshotRow } from "./round-facts.ts";

export type ApproveRoundInput = SeenRound & {
  /** SHA-256 of the facts that the person saw: these are approved, and no others. */
  readonly seen: string;
  /** Why it is approved although findings that hinder it stand; blank when none do. */
  readonly despite: string;
};

const MOST_LETTERS = 2_000;

/**
 * Approves a round and freezes it: the facts that the preview showed become snapshot 1, for ever; when anything in them
 * has changed since it was seen, nothing is approved. Every goal must be approved. A finding that hinders must be mended, or somebody must say why it stands: a check can be wrong, and people
 * decide. Answers the snapshot's SHA-256.
 */
export function approveRound(deed: Deed, input: ApproveRoundInput): Promise<Outcome<{ readonly sha256: string }>> {
  return performOnRound(deed, "approve-round", input, async (tenant, round, record) => {
    const facts = await factsOfRound(tenant, round);
    const hindering = hinderingFindings(facts);
    const despite = input.despite.trim();
    const faults = [...(await goalFaults(tenant, round)), ...findingFaults(hindering, despite)];
    if (faults.length > 0) return invalid(faults);
    if (snapshotOf(facts.facts).sha256 !== input.seen) return changedMeanwhile(round.version);
    const despiteFindings = hindering === 0 ? null : despite;
    const { municipality, person } = deed.actor;
    const how = { municipality, round, number: 1, at: deed.now, by: person, despiteFindings, erratumReason: null };
    const row = snapshotRow(facts, how);
    await addSnapshot(tenant, row);
    const state = roundAfter(round.roundState, "approve");
    if (state === null) throw new Error(`approve from ${round.roundState} was permitted but has no transition`);
    await saveRoundState(tenant, round, state);
    record({ action: "approve-round", subject: `round/${round.id}`, content: contentOfSnapshot(row) });
    return done({ sha256: row.sha256 });
  });
}

/** How many findings there are that must be mended before the paper can be decided on. */
export function hinderingFindings({ plan, period }: RoundFacts): number {
  return checkPlan(plan, period).filter(({ severity }) => severity === "error").length;
}

async function goalFaults(tenant: Tenant, round: Round): Promise<readonly FieldFault[]> {
  const items = await listItemsOfRound(tenant, round.id);
  const waiting = items.filter(({ itemState }) => itemState !== "approved");
  if (waiting.length === 0) return [];
  const goals = [...new Set(waiting.map(({ goalNumber }) => goalNumber))];
  return [{ field: "goals", code: "goals-not-approved", facts: { numbers: goals.join(", ") } }];
}

function findingFaults(hindering: number, despite: string): readonly FieldFault[] {
  if (hindering === 0) return [];
  if (despite.length > MOST_LETTERS) return [{ field: "despite", code: "text-too-long" }];
  if (despite !== "") return [];
  return [{ field: "despite", code: "findings-stand", facts: { count: String(hindering) } }];
}
