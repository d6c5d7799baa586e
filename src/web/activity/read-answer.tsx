import { statusSymbol } from "#documents/model-symbols.ts";
import type { NotPermitted } from "#domain/permissions.ts";
import type { StatusEntry } from "#storage/entries.ts";
import { BeforeCorrection } from "#web/kit/before-correction.tsx";
import { FactList } from "#web/kit/fact-list.tsx";
import { ReviewedFindings } from "#web/kit/finding.tsx";
import { Own } from "#web/kit/own-words.tsx";
import { Locked, Reading, UnderWay } from "#web/kit/reading.tsx";
import { Review } from "#web/kit/review.tsx";
import { Mark } from "#web/kit/symbol.tsx";
import { inWords } from "./in-words.ts";
import type { ActivityPageProps } from "./page.tsx";
import { PreviousAnswer } from "./previous.tsx";

/** The answer as text, for who reviews it or only reads it. */
export function ReadAnswer(props: ActivityPageProps & { readonly reason: NotPermitted }) {
  const { item, entry, before, findings, texts } = props;
  const say = texts.webActivity;
  const { status, comment, causes, newStop } = inWords(entry ?? NOTHING, props);
  const was = before === null ? null : inWords(before, props);
  return (
    <Reading
      margin={
        <>
          <PreviousAnswer {...props} />
          {item.roundState !== "approved" && <ReviewedFindings findings={findings} texts={texts} />}
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
            ...(causes === null ? [] : [{ label: say.cause, value: <Own>{causes}</Own> }]),
            ...(newStop === null ? [] : [{ label: say.movedTo, value: newStop }]),
          ]}
        />
        {was !== null && (
          <BeforeCorrection
            parts={[
              [was.status?.label ?? null, status?.label ?? null],
              [was.comment, comment],
              [was.causes, causes],
              [was.newStop, newStop],
            ]}
            texts={texts}
          />
        )}
        <Locked {...props} />
      </section>
    </Reading>
  );
}

const NOTHING: StatusEntry = { status: null, comment: null, causes: [], newStop: null };
