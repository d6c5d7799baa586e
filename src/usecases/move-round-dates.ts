import { movedDatesFaults } from "#domain/round-dates.ts";
import type { Tenant } from "#storage/database.ts";
import { saveRoundDates } from "#storage/round-dates.ts";
import type { Round } from "#storage/rounds.ts";
import { changedMeanwhile, type Deed, done, type FieldFault, invalid, type Outcome } from "./frame.ts";
import { performOnRound, type SeenRound, takeRound } from "./perform-on-round.ts";

export type MoveDatesInput = SeenRound & {
  readonly opensOn: string;
  readonly dueOn: string;
  /** Those who report read it; asked for once the round has opened. */
  readonly reason: string;
  /** Other bodies' rounds of the period, with the same days, that are moved along. */
  readonly also?: readonly SeenRound[];
};

const MOST_LETTERS = 500;

/**
 * Moves a round's first and last day until it is approved. What is in it gets the new last day, reminders follow it, and
 * those who owe something are told. Other bodies' rounds go along, all or none. Answers the round's version.
 */
export function moveRoundDates(deed: Deed, input: MoveDatesInput): Promise<Outcome<{ readonly version: number }>> {
  return performOnRound(deed, "move-dates", input, async (tenant, round, record) => {
    const { opensOn, dueOn } = input;
    const reason = input.reason.trim();
    const faults = [...movedDatesFaults(round, { opensOn, dueOn }, deed.today), ...reasonFaults(round, reason)];
    if (faults.length > 0) return invalid(faults);
    const { municipality, person } = deed.actor;
    const move = { person, at: deed.now, reason: reason === "" ? null : reason };
    const also = await movedAlong(tenant, deed, round, input.also ?? []);
    if (!also.ok) return also;
    for (const one of [round, ...also.value]) {
      const version = await saveRoundDates(tenant, municipality, one, { opensOn, dueOn }, move);
      const was = { wasOpensOn: one.opensOn, wasDueOn: one.dueOn };
      const content = { version, ...was, opensOn, dueOn, reason: move.reason };
      record({ action: "move-dates", subject: `round/${one.id}`, content });
    }
    return done({ version: round.version + 1 });
  });
}

/** The others, found and locked in one order, permitted, and alike still: what can be done with the one can be with them. */
async function movedAlong(
  tenant: Tenant,
  deed: Deed,
  round: Round,
  also: readonly SeenRound[],
): Promise<Outcome<readonly Round[]>> {
  const seen = new Map(also.map(({ roundId, version }) => [roundId, version]));
  seen.delete(round.id);
  const found: Round[] = [];
  for (const [roundId, version] of Array.from(seen).toSorted(([a], [b]) => a - b)) {
    const one = await takeRound(tenant, deed, "move-dates", { roundId, version });
    if (!one.ok) return one;
    if (!isAlike(one.value, round)) return changedMeanwhile(one.value.version);
    found.push(one.value);
  }
  return done(found);
}

const isAlike = (one: Round, other: Round): boolean =>
  (["period", "roundState", "opensOn", "dueOn"] as const).every((field) => one[field] === other[field]);

function reasonFaults({ roundState }: Round, reason: string): readonly FieldFault[] {
  if (reason.length > MOST_LETTERS) return [{ field: "reason", code: "text-too-long" }];
  return reason === "" && roundState !== "planned" ? [{ field: "reason", code: "reason-missing" }] : [];
}
