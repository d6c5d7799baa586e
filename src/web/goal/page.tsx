import { mayStep } from "#domain/permissions.ts";
import { parsePeriod } from "#domain/period.ts";
import type { EntryProps } from "#web/entry-routes.tsx";
import { EntryCrumb } from "#web/kit/entry-crumb.tsx";
import { FactList } from "#web/kit/fact-list.tsx";
import { ReviewedFindings } from "#web/kit/finding.tsx";
import { HistoryStrip } from "#web/kit/history-strip.tsx";
import { gradeMark } from "#web/kit/grade.ts";
import { inOneText } from "#web/kit/in-one-text.ts";
import { InsteadOf } from "#web/kit/instead-of.tsx";
import { JustDone } from "#web/kit/just-done.tsx";
import { Own } from "#web/kit/own-words.tsx";
import { Reading } from "#web/kit/reading.tsx";
import { ReturnedNote, Review } from "#web/kit/review.tsx";
import { faultsIn, SentBack } from "#web/kit/sent-back.tsx";
import { VersionsLink } from "#web/kit/versions-link.tsx";
import { paths } from "#web/paths.ts";
import { Answers } from "./answers.tsx";
import { AssessForm } from "./assess-form.tsx";
import { Evidence } from "./evidence.tsx";
import type { TypedAssessment } from "./form.ts";
import { GivenGrade } from "./given.tsx";
import { Lead } from "./lead.tsx";
import type { LoadedGoal } from "./load.ts";
import { markOf, PreviousGrade } from "./previous.tsx";

export type GoalPageProps = LoadedGoal & EntryProps<TypedAssessment>;

/** What was decided that should be reached; how it stands; what it rests on; the grade; how it has gone. */
export function GoalPage(props: GoalPageProps) {
  const { item, actor, head, goal, parts, entry, sent, texts } = props;
  const waiting = parts.filter(({ state }) => state !== "approved").map(({ number }) => number);
  const say = texts.webGoal;
  return (
    <div class="wrap">
      <JustDone {...props} />
      <SentBack
        sent={sent}
        faults={faultsIn(sent, say.faults)}
        entry={entry}
        item={item}
        actor={actor}
        theirs={wholeAnswer(entry, props)}
        yours={wholeAnswer(sent?.typed ?? null, props)}
        href={paths.goal(item.id)}
        texts={texts}
      />
      <EntryCrumb {...props} within={goal.area === null ? [head.body] : [<Own>{goal.area}</Own>, head.body]} />
      <h1 class="decided" lang="sv">
        {goal.title}
      </h1>
      <Lead {...props} />
      <Facts {...props} />
      <ReturnedNote {...props} />
      <Answers {...props} />
      <Evidence {...props} />
      <div id="bedomning">
        <Answer {...props} waiting={waiting} />
      </div>
      <div class="pairs beside">
        <History {...props} />
        {mayStep(actor, "submit", item).allowed && (
          <aside class="note quiet" aria-label={say.next}>
            <h2>{say.next}</h2>
            <p class="muted">{say.nextText(head.body)}</p>
          </aside>
        )}
      </div>
      <VersionsLink {...props} />
    </div>
  );
}

/** The form while it may be filled in; else what was decided, to read, and why it cannot be changed now. */
function Answer(props: GoalPageProps & { readonly waiting: readonly string[] }) {
  const { item, actor, sent, findings, texts } = props;
  const may = mayStep(actor, "submit", item);
  // What somebody typed is never taken away: a form that was refused stands as it was sent.
  if (may.allowed || sent !== null) {
    return (
      <>
        <InsteadOf {...props} responsible={props.head.responsible} />
        <AssessForm {...props} />
        <Review {...props} />
      </>
    );
  }
  return (
    <Reading
      margin={
        <>
          <PreviousGrade {...props} />
          {item.roundState !== "approved" && <ReviewedFindings findings={findings} texts={texts} />}
        </>
      }
      review={<Review {...props} />}
    >
      <GivenGrade {...props} reason={may.reason} />
    </Reading>
  );
}

function Facts({ head, texts }: GoalPageProps) {
  const say = texts.webGoal;
  const { adoptedBy, adoptedOn, adoptedParagraph } = head;
  const adopted = [adoptedBy, adoptedOn === null ? null : texts.webActivity.date(adoptedOn), adoptedParagraph]
    .filter((part) => part !== null)
    .join(" ");
  const serves = head.parents.map(({ number, title }) => say.served(number, title)).join(", ");
  return (
    <FactList
      facts={[
        ...(head.responsible === null ? [] : [{ label: say.responsible, value: <Own>{head.responsible}</Own> }]),
        ...(adopted === "" ? [] : [{ label: say.adopted, value: adopted }]),
        ...(serves === "" ? [] : [{ label: say.serves, value: <Own>{serves}</Own> }]),
      ]}
    />
  );
}

/** The goal's way through the periods, across the years' plans. */
function History({ item, grades, texts }: GoalPageProps) {
  const periods = grades.map((graded) => {
    const period = parsePeriod(graded.period);
    const mark = markOf(graded, texts);
    return {
      key: graded.itemId,
      symbol: mark?.symbol ?? "grade-none",
      period: period === null ? graded.period : texts.webEntry.periodLabel(period),
      word: mark?.label ?? texts.documents.notGraded,
      own: mark !== null,
      isOpen: graded.itemId === item.id && item.roundState !== "approved",
    };
  });
  return <HistoryStrip heading={texts.webGoal.history} periods={periods} texts={texts} />;
}

type Answer = {
  readonly grade: string | null;
  readonly departsBecause: string | null;
  readonly comment: string | null;
};

/** Everything that somebody has answered, when two have: also a grade that the other would overwrite unseen. */
function wholeAnswer(answer: Answer | null, { model, texts }: GoalPageProps): string | null {
  if (answer === null) return null;
  const { grade, departsBecause, comment } = answer;
  const label = grade === null || grade === "" ? null : gradeMark(model, grade, texts).label;
  return inOneText([label], [departsBecause, comment]);
}
