import { mayRound } from "#domain/permissions.ts";
import { findRound } from "#storage/rounds.ts";
import { type Deed, done, notFound, type Outcome, perform, refusalOf } from "./frame.ts";

export type TakenOut = {
  readonly roundId: number;
  /** As it is named: `tjansteskrivelse.docx`. */
  readonly file: string;
  readonly snapshot: string;
};

/**
 * Puts on record that a paper of a report that is not approved leaves the system: it is made of drafts, and nothing but
 * the record tells afterwards who has it. Call it before the file is handed over.
 */
export async function takeOutDraft(deed: Deed, { roundId, file, snapshot }: TakenOut): Promise<Outcome<null>> {
  return perform(deed, async (tenant, record) => {
    const round = await findRound(tenant, roundId);
    if (round === null) return notFound;
    const refusal = refusalOf(mayRound(deed.actor, "preview-report", round));
    if (refusal !== null) return refusal;
    if (round.roundState !== "approved") {
      record({ action: "report-downloaded", subject: `round/${round.id}`, content: { file, snapshot } });
    }
    return done(null);
  });
}
