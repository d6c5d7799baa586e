import { type ReportFacts, reportFacts } from "#documents/facts.ts";
import { snapshotOf } from "#documents/facts/snapshot.ts";
import { canonicalJson } from "#domain/canonical-json.ts";
import { PAPER_DESIGN } from "#documents/paper-design.ts";
import { parsePeriod, type Period } from "#domain/period.ts";
import type { Plan } from "#domain/plan.ts";
import type { Tenant } from "#storage/database.ts";
import { loadRoundPlan } from "#storage/round-plan.ts";
import type { Round } from "#storage/rounds.ts";
import { findSnapshot, type NewSnapshot, type SnapshotHead } from "#storage/snapshots.ts";

/** What a round's papers are printed from. */
export type RoundFacts = {
  readonly plan: Plan;
  readonly period: Period;
  readonly facts: ReportFacts;
};

export type FrozenFacts = RoundFacts & { readonly snapshot: SnapshotHead };

/**
 * The round's facts as they stand now: the preview shows these, and approving freezes these very ones. Throws when the
 * round's plan is gone, which the foreign key forbids.
 */
export async function factsOfRound(tenant: Tenant, round: Round): Promise<RoundFacts> {
  const plan = await loadRoundPlan(tenant, round);
  if (plan === null) throw new Error(`Round ${round.id} has no plan.`);
  const period = periodOf(round);
  return { plan, period, facts: reportFacts(plan, period) };
}

/**
 * An approved round's facts as they were frozen; `number` null asks for the ones that stand. Null: no such snapshot. Throws
 * when somebody has changed them in the database.
 */
export async function frozenFacts(
  tenant: Tenant,
  round: Round,
  number: number | null = null,
): Promise<FrozenFacts | null> {
  const stored = await findSnapshot(tenant, round.id, number);
  if (stored === null) return null;
  const { facts, plan, ...snapshot } = stored;
  return {
    plan: JSON.parse(plan) as Plan,
    period: periodOf(round),
    facts: JSON.parse(facts) as ReportFacts,
    snapshot,
  };
}

type Freezing = {
  readonly municipality: number;
  readonly round: Round;
  readonly number: number;
  readonly at: Date;
  readonly by: number;
  readonly despiteFindings: string | null;
  readonly erratumReason: string | null;
};

/** The snapshot row of some facts: the very text that was hashed, and the plan that it was worked out from. */
export function snapshotRow({ plan, facts }: RoundFacts, freezing: Freezing): NewSnapshot {
  const { municipality, round, number, at, by, despiteFindings, erratumReason } = freezing;
  return {
    municipality,
    roundId: round.id,
    number,
    createdAt: at,
    createdBy: by,
    sha256: snapshotOf(facts).sha256,
    facts: canonicalJson(facts),
    plan: JSON.stringify(plan),
    design: PAPER_DESIGN,
    despiteFindings,
    erratumReason,
  };
}

function periodOf(round: Round): Period {
  const period = parsePeriod(round.period);
  if (period === null) throw new Error(`Round ${round.id} has the period ${round.period}.`);
  return period;
}
