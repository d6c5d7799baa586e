import type { Actor } from "#domain/people.ts";
import { mayRound } from "#domain/permissions.ts";
import type { Texts } from "#text/texts.ts";
import type { LoadedReport } from "./load.ts";

export type ReportPageProps = LoadedReport & {
  readonly actor: Actor;
  readonly texts: Texts;
};

/** What this person may do with the texts: change them now, correct them after the approval, or only read. */
export function mayEdit({ actor, round, snapshot, snapshots }: ReportPageProps): "edit" | "correct" | null {
  if (round.roundState !== "approved") return mayRound(actor, "write-analysis", round).allowed ? "edit" : null;
  const isNewest = snapshot?.number === snapshots.at(-1)?.number;
  return isNewest && mayRound(actor, "correct-round", round).allowed ? "correct" : null;
}
