import type { ReportFacts } from "#documents/facts/report-facts.ts";
import { type Actor, holdsRole } from "#domain/people.ts";
import { comparePeriods, parsePeriod, type Period } from "#domain/period.ts";
import { type BodyRound, listBodyRounds } from "#storage/cockpit/rounds.ts";
import { type ContinuedNumber, listContinuedNumbers } from "#storage/continued-numbers.ts";
import type { Tenant } from "#storage/database.ts";
import { findRound } from "#storage/rounds.ts";
import { factsOfRound, frozenFacts } from "#usecases/round-facts.ts";

export type Asked = { readonly from: string | null; readonly to: string | null; readonly body: number | null };

type Choices = {
  readonly bodies: readonly { readonly id: number; readonly name: string }[];
  readonly body: number | null;
  /** The body's periods that the visitor may read, earliest first. */
  readonly periods: readonly Period[];
};

/** Two periods of one body. */
export type ComparedRounds = {
  readonly before: ReportFacts;
  readonly after: ReportFacts;
  /** Null: both are of one plan, where a number is the same thing. */
  readonly continued: readonly ContinuedNumber[] | null;
  /** The later round goes on: what is not answered there may still be. */
  readonly isOpen: boolean;
  /** Which of the two are not approved yet. */
  readonly drafts: readonly Period[];
};

export type LoadedComparison = Choices & {
  readonly from: Period | null;
  readonly to: Period | null;
  /** A period that was asked for and is not for the visitor yet. */
  readonly refused: Period | null;
  readonly compared: ComparedRounds | null;
};

/** Reads two periods of one body: the frozen facts of what is approved, and for those who may see drafts what stands now. */
export async function loadComparison(tenant: Tenant, actor: Actor, asked: Asked): Promise<LoadedComparison> {
  const all = (await listBodyRounds(tenant)).filter(({ state }) => state !== "planned");
  const bodies = Array.from(new Map(all.map(({ bodyId, body }) => [bodyId, { id: bodyId, name: body }])).values());
  const body = (bodies.find(({ id }) => id === asked.body) ?? bodies[0])?.id ?? null;
  const own = all.filter(({ bodyId }) => bodyId === body);
  const readable = own.filter((round) => mayCompare(actor, round));
  const periods = readable.flatMap(({ period }) => parsePeriod(period) ?? []).sort(comparePeriods);
  const to = periods.find(({ key }) => key === asked.to) ?? periods.at(-1) ?? null;
  const from = periods.find(({ key }) => key === asked.from) ?? periodBefore(periods, to);
  const refused = own.find((round) => !readable.includes(round) && [asked.from, asked.to].includes(round.period));
  return {
    bodies,
    body,
    periods,
    from,
    to,
    refused: refused === undefined ? null : parsePeriod(refused.period),
    compared: from === null || to === null || from.key === to.key ? null : await compareRounds(tenant, own, from, to),
  };
}

function periodBefore(periods: readonly Period[], to: Period | null): Period | null {
  return periods.filter((period) => to !== null && comparePeriods(period, to) < 0).at(-1) ?? null;
}

/** Drafts are working material: they are for those who review the whole body and for auditors. */
function mayCompare(actor: Actor, { state, bodyId }: BodyRound): boolean {
  const place = { body: bodyId, unit: null };
  return state === "approved" || holdsRole(actor, ["reviewer", "coordinator", "board-secretary", "auditor"], place);
}

async function compareRounds(
  tenant: Tenant,
  rounds: readonly BodyRound[],
  from: Period,
  to: Period,
): Promise<ComparedRounds | null> {
  const [first, second] = [from, to]
    .toSorted(comparePeriods)
    .map(({ key }) => rounds.find((one) => one.period === key));
  if (first === undefined || second === undefined) return null;
  const isOnePlan = first.planId === second.planId;
  return {
    before: await factsOf(tenant, first),
    after: await factsOf(tenant, second),
    continued: isOnePlan ? null : await listContinuedNumbers(tenant, second.planId, first.planId),
    isOpen: second.state !== "approved",
    drafts: [first, second].flatMap(({ state, period }) => (state === "approved" ? [] : (parsePeriod(period) ?? []))),
  };
}

/** An approved round that came with an import has no snapshot: what it holds is locked all the same. */
async function factsOf(tenant: Tenant, { roundId, state }: BodyRound): Promise<ReportFacts> {
  const round = await findRound(tenant, roundId);
  if (round === null) throw new Error(`Round ${roundId} is gone.`);
  const frozen = state === "approved" ? await frozenFacts(tenant, round) : null;
  return (frozen ?? (await factsOfRound(tenant, round))).facts;
}
