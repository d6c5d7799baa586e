import type { GovernanceModel } from "#domain/governance-model.ts";
import { asAsked, statusOf } from "#domain/status.ts";
import { readSwedishDate } from "#domain/swedish-date.ts";
import type { StatusEntry } from "#storage/entries.ts";
import type { Texts } from "#text/texts.ts";
import { inOneText } from "#web/kit/in-one-text.ts";
import type { TypedReport } from "./form.ts";

type Round = { readonly model: GovernanceModel; readonly texts: Texts };

/** An answer as people know it: labels of the model, dates in words. */
export function inWords({ status, comment, causes, newStop }: StatusEntry, { model, texts }: Round) {
  const known = model.causes.filter(({ key }) => causes.includes(key)).map(({ label }) => label);
  return {
    status: status === null ? null : statusOf(model, status),
    comment,
    causes: known.length === 0 ? null : known.join(", "),
    newStop: newStop === null ? null : texts.webActivity.date(newStop),
  };
}

/** Everything that somebody has answered, when two have: also a status that the other would overwrite unseen. */
export function wholeAnswer(entry: StatusEntry, round: Round): string {
  const say = round.texts.webActivity;
  const { status, causes, newStop, comment } = inWords(entry, round);
  const why = [
    causes === null ? null : `${say.cause}: ${causes}`,
    newStop === null ? null : `${say.movedTo}: ${newStop}`,
  ];
  return inOneText([status?.label ?? null, ...why], [comment]);
}

/** What a form held, as it would have been saved. */
export function entryOf({ status, causes, newStop, comment }: TypedReport, model: GovernanceModel): StatusEntry {
  const date = readSwedishDate(newStop) ?? null;
  return asAsked(model, { status: status === "" ? null : status, causes, newStop: date, comment });
}
