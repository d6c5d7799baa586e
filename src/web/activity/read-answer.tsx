import { statusSymbol } from "#documents/model-symbols.ts";
import { statusOf } from "#domain/status.ts";
import type { StatusEntry } from "#storage/status-reports.ts";
import { FactList } from "#web/kit/fact-list.tsx";
import { ReviewedFindings } from "#web/kit/finding.tsx";
import { isStanding, LockedBecause } from "#web/kit/review.tsx";
import { Mark } from "#web/kit/symbol.tsx";
import type { ActivityPageProps } from "./page.tsx";
import { PreviousAnswer } from "./previous.tsx";

/** The answer as text, for who reviews it or only reads it. */
export function ReadAnswer(props: ActivityPageProps & { readonly reason: string }) {
  const { item, model, entry, findings, reason, texts } = props;
  const say = texts.webActivity;
  const { status: key, comment, causes: keys, newStop } = entry ?? NOTHING;
  const status = key === null ? null : statusOf(model, key);
  const causes = model.causes.filter((cause) => keys.includes(cause.key)).map(({ label }) => label);
  return (
    <div class="pairs">
      <PreviousAnswer {...props} />
      <section class="q whole">
        <h2>{say.answer}</h2>
        {status === null ? <p>{say.noAnswer}</p> : <Mark symbol={statusSymbol(status)} word={status.label} />}
        {comment !== null && <p class="said">{comment}</p>}
        <FactList
          facts={[
            ...(causes.length === 0 ? [] : [{ label: say.cause, value: causes.join(", ") }]),
            ...(newStop === null ? [] : [{ label: say.movedTo, value: say.date(newStop) }]),
          ]}
        />
        {!isStanding(item) && <LockedBecause reason={reason} />}
      </section>
      <ReviewedFindings findings={findings} texts={texts} />
    </div>
  );
}

const NOTHING: StatusEntry = { status: null, comment: null, causes: [], newStop: null };
