import { statusSymbol } from "#documents/model-symbols.ts";
import { statusOf } from "#domain/status.ts";
import { parsePeriod, previousPeriod } from "#domain/period.ts";
import { Quoted } from "#web/kit/own-words.tsx";
import { Mark } from "#web/kit/symbol.tsx";
import type { ActivityPageProps } from "./page.tsx";

/** Last period's answer, beside the question: to read, not to copy. An older one says that it is old. */
export function PreviousAnswer({ item, period, model, answers, texts }: ActivityPageProps) {
  const say = texts.webActivity;
  const earlier = answers.filter(
    (answer) => answer.itemId !== item.id && answer.period < item.period && answer.status !== null,
  );
  const last = earlier.at(-1);
  const answered = last === undefined ? null : parsePeriod(last.period);
  if (last === undefined || answered === null) return <aside class="note quiet r1">{say.noPrevious}</aside>;
  const status = statusOf(model, last.status ?? "");
  const isOld = last.period !== previousPeriod(period).key;
  return (
    <aside class="note quiet r1" aria-label={say.previous(answered)}>
      <h2>{say.previous(answered)}</h2>
      {status !== null && <Mark symbol={statusSymbol(status)} word={status.label} own />}
      {last.comment !== null && <Quoted text={texts.webEntry.quote(last.comment)} />}
      {isOld && <p class="xs muted">{texts.webEntry.stale(answered)}</p>}
    </aside>
  );
}
