import { comparePeriods, parsePeriod, type Period } from "#domain/period.ts";
import type { RoundState } from "#domain/signoff.ts";
import type { BodyRound } from "#storage/cockpit/rounds.ts";

/** The columns of the matrix: more do not fit beside the goals' names. */
const MOST_PERIODS = 6;

/** A period's rounds, and what there is before and after it. */
export type ChosenRounds = {
  readonly period: Period;
  /** The bodies' rounds in the period; those that the page is narrowed to. */
  readonly rounds: readonly BodyRound[];
  readonly bodies: readonly { readonly id: number; readonly name: string }[];
  readonly body: number | null;
  readonly state: RoundState;
  readonly earlier: Period | null;
  readonly later: Period | null;
  /** The same bodies' rounds in the nearest earlier period of the same kind. */
  readonly before: readonly BodyRound[];
  /** The period and those before it, earliest first. */
  readonly columns: readonly Period[];
};

/** The period that work is going on in: the latest open or under review, else the latest approved, else the first planned. */
export function currentPeriod(rounds: readonly BodyRound[]): string | null {
  const latestIn = (...states: readonly RoundState[]): Period | undefined =>
    periodsOf(rounds.filter(({ state }) => states.includes(state))).at(-1);
  const found = latestIn("open", "under-review") ?? latestIn("approved") ?? periodsOf(rounds)[0];
  return found?.key ?? null;
}

/** Null when nobody has a round in that period, or the body has none. */
export function chooseRounds(all: readonly BodyRound[], key: string, body: number | null): ChosenRounds | null {
  const inPeriod = all.filter((round) => round.period === key);
  const rounds = inPeriod.filter((round) => body === null || round.bodyId === body);
  const period = parsePeriod(key);
  if (period === null || rounds.length === 0) return null;
  const periods = periodsOf(all).filter(({ kind }) => kind === period.kind);
  const at = periods.findIndex((one) => one.key === key);
  const earlier = periods[at - 1] ?? null;
  const bodies = new Set(rounds.map(({ bodyId }) => bodyId));
  return {
    period,
    rounds,
    bodies: inPeriod.map(({ bodyId: id, body: name }) => ({ id, name })),
    body,
    state: stateOf(rounds),
    earlier,
    later: periods[at + 1] ?? null,
    before: all.filter((round) => round.period === earlier?.key && bodies.has(round.bodyId)),
    columns: periods.slice(Math.max(0, at + 1 - MOST_PERIODS), at + 1),
  };
}

function periodsOf(rounds: readonly BodyRound[]): readonly Period[] {
  return Array.from(new Set(rounds.map(({ period }) => period)))
    .flatMap((key) => parsePeriod(key) ?? [])
    .sort(comparePeriods);
}

const MOST_ALIVE: readonly RoundState[] = ["open", "under-review", "planned", "approved"];

/** Where bodies have come differently far, the round as a whole is where most remains to be done. */
function stateOf(rounds: readonly BodyRound[]): RoundState {
  return MOST_ALIVE.find((state) => rounds.some((round) => round.state === state)) ?? "planned";
}
