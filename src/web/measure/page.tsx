import { parsePeriod } from "#domain/period.ts";
import { mayStep, type NotPermitted } from "#domain/permissions.ts";
import type { EntryProps } from "#web/entry-routes.tsx";
import { BeforeCorrection } from "#web/kit/before-correction.tsx";
import { EntryCrumb, GoalOf } from "#web/kit/entry-crumb.tsx";
import { FactList } from "#web/kit/fact-list.tsx";
import { ReviewedFindings } from "#web/kit/finding.tsx";
import { InsteadOf } from "#web/kit/instead-of.tsx";
import { JustDone } from "#web/kit/just-done.tsx";
import { Locked, Reading, SavedBy, UnderWay } from "#web/kit/reading.tsx";
import { ReturnedNote, Review } from "#web/kit/review.tsx";
import { Own, Sentence } from "#web/kit/own-words.tsx";
import { Mark } from "#web/kit/symbol.tsx";
import { faultsIn, SentBack } from "#web/kit/sent-back.tsx";
import { VersionsLink } from "#web/kit/versions-link.tsx";
import { paths } from "#web/paths.ts";
import { Development } from "./chart.tsx";
import type { TypedOutcome } from "./form.ts";
import { LatestValues } from "./latest.tsx";
import type { LoadedMeasure } from "./load.ts";
import { ReportForm } from "./report-form.tsx";
import { savedValues, wholeAnswer } from "./values.ts";

export type MeasurePageProps = LoadedMeasure & EntryProps<TypedOutcome>;

/** What is measured and towards what; how it stands; the figure; how it has developed. */
export function MeasurePage(props: MeasurePageProps) {
  const { item, actor, head, goalTitle, facts, entry, sent, texts } = props;
  return (
    <div class="wrap">
      <JustDone {...props} />
      <SentBack
        sent={sent}
        faults={faultsIn(sent, texts.webMeasure.faults)}
        entry={entry}
        item={item}
        actor={actor}
        theirs={wholeAnswer(savedValues(props), props)}
        yours={sent === null ? null : wholeAnswer(sent.typed, props)}
        href={paths.measure(item.id)}
        texts={texts}
      />
      <EntryCrumb {...props} within={[<GoalOf {...props} title={goalTitle} goalItem={head.goalItem} />]} />
      <h1 class="title" lang="sv">
        {facts.title}
      </h1>
      <Lead {...props} />
      <Facts {...props} />
      <ReturnedNote {...props} />
      <Answer {...props} />
      <Development {...props} />
      <VersionsLink {...props} />
    </div>
  );
}

/** The form while it may be filled in; else what was answered, to read, and why it cannot be changed now. */
function Answer(props: MeasurePageProps) {
  const { item, actor, sent } = props;
  const may = mayStep(actor, "submit", item);
  // What somebody typed is never taken away: a form that was refused stands as it was sent.
  if (!may.allowed && sent === null) return <ReadAnswer {...props} reason={may.reason} />;
  return (
    <>
      <InsteadOf {...props} responsible={props.head.responsible} />
      <ReportForm {...props} />
      <Review {...props} waiting={[]} />
    </>
  );
}

/** One sentence on how it stands. */
function Lead({ period, facts, entry, texts }: MeasurePageProps) {
  const say = texts.webMeasure.lead;
  if (facts.outcome === null) {
    const isExplained = (entry?.notMeasuredBecause ?? null) !== null;
    return <p class="lead">{isExplained ? say.notMeasured(period) : say.missing(period)}</p>;
  }
  return (
    <p class="lead">
      {say.latest(period)}
      <strong>{texts.webMeasure.withUnit(facts.outcome, facts.unit)}</strong>
      {say.met(facts.met)}
    </p>
  );
}

function Facts({ facts, head, texts }: MeasurePageProps) {
  const say = texts.webMeasure;
  const { target, baseline, unit, source } = facts;
  return (
    <FactList
      facts={[
        { label: say.target, value: texts.documents.goal.target(target, baseline, unit) },
        ...(baseline === null ? [] : [{ label: say.baseline, value: say.withUnit(baseline, unit) }]),
        ...(source === null ? [] : [{ label: say.source, value: <Own>{source}</Own> }]),
        ...(head.responsible === null ? [] : [{ label: say.responsible, value: <Own>{head.responsible}</Own> }]),
      ]}
    />
  );
}

type ReadProps = MeasurePageProps & { readonly reason: NotPermitted };

function ReadAnswer(props: ReadProps) {
  const { item, findings, texts } = props;
  return (
    <Reading
      margin={
        <>
          <LatestValues {...props} />
          {item.roundState !== "approved" && <ReviewedFindings findings={findings} texts={texts} />}
        </>
      }
      review={<Review {...props} waiting={[]} />}
    >
      <Given {...props} />
    </Reading>
  );
}

/** The outcome that was given, to read: for those who may not change it, and when nobody may. */
function Given(props: ReadProps) {
  const { period, facts, entry, before, texts } = props;
  const say = texts.webMeasure;
  const { outcome, met } = facts;
  const because = entry?.notMeasuredBecause ?? null;
  const refersTo = facts.refersTo === null ? null : parsePeriod(facts.refersTo);
  return (
    <section class="given">
      <h2>{say.given(period)}</h2>
      <UnderWay {...props} />
      <p class="ans">{inWords(outcome, props)}</p>
      {met !== null && <Mark symbol={met ? "met-yes" : "met-no"} word={texts.webGoal.met3[met ? "yes" : "no"]} />}
      {refersTo !== null && <p class="muted">{say.refersToPeriod(refersTo)}</p>}
      {because !== null && because !== "" && (
        <p>
          <Sentence text={say.missingBecause(because)} />
        </p>
      )}
      {(entry?.comment ?? null) !== null && (
        <p class="written" lang="sv">
          {entry?.comment}
        </p>
      )}
      {before !== null && (
        <BeforeCorrection
          parts={[
            [inWords(before.value, props), inWords(outcome, props)],
            [before.notMeasuredBecause, because],
            [before.comment, entry?.comment ?? null],
          ]}
          texts={texts}
        />
      )}
      {entry !== null && <SavedBy entry={entry} texts={texts} />}
      <Locked {...props} />
    </section>
  );
}

function inWords(value: number | null, { facts, texts }: Pick<MeasurePageProps, "facts" | "texts">): string {
  return value === null ? texts.webMeasure.missing : texts.webMeasure.withUnit(value, facts.unit);
}
