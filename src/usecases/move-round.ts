import { roundAfter } from "#domain/signoff.ts";
import { saveRoundState } from "#storage/rounds.ts";
import { type Deed, done, type Outcome } from "./frame.ts";
import { performOnRound, type SeenRound } from "./perform-on-round.ts";

/** Ends the reporting: what is handed in is reviewed. What is missing can still come in. Answers the round's version. */
export function closeReporting(deed: Deed, input: SeenRound): Promise<Outcome<{ readonly version: number }>> {
  return move(deed, input, "close-reporting");
}

/** Goes back from review to reporting. Answers the round's version. */
export function reopenReporting(deed: Deed, input: SeenRound): Promise<Outcome<{ readonly version: number }>> {
  return move(deed, input, "reopen-reporting");
}

function move(
  deed: Deed,
  input: SeenRound,
  step: "close-reporting" | "reopen-reporting",
): Promise<Outcome<{ readonly version: number }>> {
  return performOnRound(deed, step, input, async (tenant, round, record) => {
    const state = roundAfter(round.roundState, step);
    if (state === null) throw new Error(`${step} from ${round.roundState} was permitted but has no transition`);
    const next = await saveRoundState(tenant, round, state);
    record({ action: step, subject: `round/${round.id}`, content: { version: next } });
    return done({ version: next });
  });
}
