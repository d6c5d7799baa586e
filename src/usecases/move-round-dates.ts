import { movedDatesFaults } from "#domain/round-dates.ts";
import { saveRoundDates } from "#storage/round-dates.ts";
import { type Round } from "#storage/rounds.ts";
import { type Deed, done, type FieldFault, invalid, type Outcome } from "./frame.ts";
import { performOnRound, type SeenRound } from "./perform-on-round.ts";

export type MoveDatesInput = SeenRound & {
  readonly opensOn: string;
  readonly dueOn: string;
  /** Those who report read it; asked for once the round has opened. */
  readonly reason: string;
};

const MOST_LETTERS = 500;

/**
 * Moves a round's first and last day until it is approved. What is in it gets the new last day, reminders follow it, and
 * those who owe something are told. Answers the round's version.
 */
export function moveRoundDates(deed: Deed, input: MoveDatesInput): Promise<Outcome<{ readonly version: number }>> {
  return performOnRound(deed, "move-dates", input, async (tenant, round, record) => {
    const { opensOn, dueOn } = input;
    const reason = input.reason.trim();
    const faults = [...movedDatesFaults(round, { opensOn, dueOn }, deed.today), ...reasonFaults(round, reason)];
    if (faults.length > 0) return invalid(faults);
    const { municipality, person } = deed.actor;
    const move = { person, at: deed.now, reason: reason === "" ? null : reason };
    const version = await saveRoundDates(tenant, municipality, round, { opensOn, dueOn }, move);
    const was = { wasOpensOn: round.opensOn, wasDueOn: round.dueOn };
    const content = { version, ...was, opensOn, dueOn, reason: move.reason };
    record({ action: "move-dates", subject: `round/${round.id}`, content });
    return done({ version });
  });
}

function reasonFaults({ roundState }: Round, reason: string): readonly FieldFault[] {
  if (reason.length > MOST_LETTERS) return [{ field: "reason", code: "text-too-long" }];
  return reason === "" && roundState !== "planned" ? [{ field: "reason", code: "reason-missing" }] : [];
}
