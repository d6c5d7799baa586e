import { statusSymbol } from "#documents/model-symbols.ts";
import type { NotPermitted } from "#domain/permissions.ts";
import { statusOf } from "#domain/status.ts";
import type { StatusEntry } from "#storage/status-reports.ts";
import { FactList } from "#web/kit/fact-list.tsx";
import { ReviewedFindings } from "#web/kit/finding.tsx";
import { Own } from "#web/kit/own-words.tsx";
import { Locked, Reading, UnderWay } from "#web/kit/reading.tsx";
import { Review } from "#web/kit/review.tsx";
import { Mark } from "#web/kit/symbol.tsx";
import type { ActivityPageProps } from "./page.tsx";
import { PreviousAnswer } from "./previous.tsx";

/** The answer as text, for who reviews it or only reads it. */
export function ReadAnswer(props: ActivityPageProps & { readonly reason: NotPermitted }) {
  const { model, entry, findings, texts } = props;
  const say = texts.webActivity;
  const { status: key, comment, causes: keys, newStop } = entry ?? NOTHING;
  const status = key === null ? null : statusOf(model, key);
  const causes = model.causes.filter((cause) => keys.includes(cause.key)).map(({ label }) => label);
  return (
    <Reading
      margin={
        <>
          <PreviousAnswer {...props} />
          <ReviewedFindings findings={findings} texts={texts} />
        </>
      }
      review={<Review {...props} waiting={[]} />}
    >
      <section class="given">
        <h2>{say.answer}</h2>
        <UnderWay {...props} />
        <p class="ans">
          {status === null ? say.noAnswer : <Mark symbol={statusSymbol(status)} word={status.label} own />}
        </p>
        {comment !== null && (
          <p class="written" lang="sv">
            {comment}
          </p>
        )}
        <FactList
          facts={[
            ...(causes.length === 0 ? [] : [{ label: say.cause, value: <Own>{causes.join(", ")}</Own> }]),
            ...(newStop === null ? [] : [{ label: say.movedTo, value: say.date(newStop) }]),
          ]}
        />
        <Locked {...props} />
      </section>
    </Reading>
  );
}

const NOTHING: StatusEntry = { status: null, comment: null, causes: [], newStop: null };
