import { partKind, storedPart } from "#domain/case-part.ts";
import { mayRound } from "#domain/permissions.ts";
import { addRoundText, findRoundText } from "#storage/round-texts.ts";
import { findRound, findRoundModel } from "#storage/rounds.ts";
import { changedMeanwhile, type Deed, done, invalid, notFound, type Outcome, perform, refusalOf } from "./frame.ts";

export type RoundTextInput = {
  readonly roundId: number;
  /** `analysis`, `summary`, `section:Barnperspektiv` … (domain/case-part.ts). */
  readonly part: string;
  /** As it stands in the form: lists one to a line. */
  readonly written: string;
  /** The part's version that the person saw; 0 when nothing was written. */
  readonly version: number;
};

export const MOST_LETTERS = 20_000;

/** Saves one part of the round's analysis or of the memo as a new version. Answers the part's version. */
export function writeRoundText(deed: Deed, input: RoundTextInput): Promise<Outcome<{ readonly version: number }>> {
  return perform(deed, async (tenant, record) => {
    const round = await findRound(tenant, input.roundId, true);
    if (round === null) return notFound;
    const kind = partKind(input.part, await findRoundModel(tenant, round.id));
    if (kind === null) return notFound;
    const refusal = refusalOf(mayRound(deed.actor, "write-analysis", round));
    if (refusal !== null) return refusal;
    const stands = (await findRoundText(tenant, round.id, input.part))?.entryVersion ?? 0;
    if (stands !== input.version) return changedMeanwhile(stands);
    if (input.written.length > MOST_LETTERS) return invalid([{ field: "text", code: "text-too-long" }]);
    const text = storedPart(kind, input.written);
    if (text === null) return invalid([{ field: "text", code: "date-unreadable" }]);
    const { municipality, person: author } = deed.actor;
    const entryVersion = stands + 1;
    const key = { municipality, roundId: round.id, part: input.part, entryVersion };
    await addRoundText(tenant, { ...key, author, savedAt: deed.now, text });
    record({
      action: "write-round-text",
      subject: `round/${round.id}`,
      content: { part: input.part, entryVersion, text },
    });
    return done({ version: entryVersion });
  });
}
