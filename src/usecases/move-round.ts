import { mayRound } from "#domain/permissions.ts";
import { roundAfter } from "#domain/signoff.ts";
import { findRound, saveRoundState } from "#storage/rounds.ts";
import { changedMeanwhile, type Deed, done, notFound, type Outcome, perform, refusalOf } from "./frame.ts";

export type RoundStepInput = {
  readonly roundId: number;
  /** The round's version that the person saw. */
  readonly version: number;
};

/** Ends the reporting: what is handed in is reviewed. What is missing can still come in. Answers the round's version. */
export function closeReporting(deed: Deed, input: RoundStepInput): Promise<Outcome<{ readonly version: number }>> {
  return move(deed, input, "close-reporting");
}

/** Goes back from review to reporting. Answers the round's version. */
export function reopenReporting(deed: Deed, input: RoundStepInput): Promise<Outcome<{ readonly version: number }>> {
  return move(deed, input, "reopen-reporting");
}

function move(
  deed: Deed,
  { roundId, version }: RoundStepInput,
  step: "close-reporting" | "reopen-reporting",
): Promise<Outcome<{ readonly version: number }>> {
  return perform(deed, async (tenant, record) => {
    const round = await findRound(tenant, roundId, true);
    if (round === null) return notFound;
    const refusal = refusalOf(mayRound(deed.actor, step, round));
    if (refusal !== null) return refusal;
    if (round.version !== version) return changedMeanwhile(round.version);
    const state = roundAfter(round.roundState, step);
    if (state === null) throw new Error(`${step} from ${round.roundState} was permitted but has no transition`);
    const next = await saveRoundState(tenant, round, state);
    record({ action: step, subject: `round/${round.id}`, content: { version: next } });
    return done({ version: next });
  });
}
