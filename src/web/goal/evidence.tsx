import { findStatus, statusSymbol } from "#documents/model-symbols.ts";
import type { ActivityFacts, MeasureFacts } from "#documents/facts/report-facts.ts";
import { parsePeriod } from "#domain/period.ts";
import type { GoalPart } from "#storage/goal-page.ts";
import { reasonText } from "#text/reason-text.ts";
import { gradeMark } from "#web/kit/grade.ts";
import { Sentence } from "#web/kit/own-words.tsx";
import { Mark } from "#web/kit/symbol.tsx";
import { paths } from "#web/paths.ts";
import { metSymbol } from "./answers.tsx";
import type { GoalPageProps } from "./page.tsx";

/** What the assessment rests on: the answers of activities and measures, other bodies' grades, the rule's reckoning. */
export function Evidence(props: GoalPageProps) {
  const { goal, texts } = props;
  const { reasons } = goal.assessment;
  return (
    <section id="underlag" class="sec evidence" aria-label={texts.webGoal.evidence}>
      <Activities {...props} />
      <Measures {...props} />
      <Bodies {...props} />
      {goal.activities.length + goal.measures.length + goal.bodies.length === 0 && (
        <p class="muted">{texts.documents.goal.noEvidence}</p>
      )}
      {reasons.length > 0 && (
        <details>
          <summary>{texts.webGoal.howCounted}</summary>
          <ul class="reasons">
            {reasons.map((reason) => (
              <li key={`${reason.code} ${reason.subject}`}>
                <Sentence text={reasonText(reason, texts)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Activities(props: GoalPageProps) {
  const { goal, texts } = props;
  const say = texts.webGoal;
  if (goal.activities.length === 0) return null;
  return (
    <table class="stack answers">
      <caption>
        {say.activities} <span class="count">{goal.activities.length}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{say.activity}</th>
          <th scope="col">{say.status}</th>
        </tr>
      </thead>
      <tbody>
        {goal.activities.map((activity) => (
          <ActivityRow key={activity.id} {...props} activity={activity} />
        ))}
      </tbody>
    </table>
  );
}

function ActivityRow({ model, parts, activity, texts }: GoalPageProps & { readonly activity: ActivityFacts }) {
  const part = partOf(parts, "activity", activity.id);
  const status = findStatus(model, activity.status);
  return (
    <tr>
      <td>
        <PartName part={part} number={activity.id} title={activity.title} />
        {activity.comment !== null && <Comment text={activity.comment} />}
      </td>
      <td>
        <Mark symbol={statusSymbol(status)} word={status?.label ?? texts.documents.noStatus} own={status !== null} />
        {activity.carried && <p class="muted xs under-mark">{texts.documents.goal.carried}</p>}
        <PartState part={part} texts={texts} />
      </td>
    </tr>
  );
}

function Measures(props: GoalPageProps) {
  const { goal, texts } = props;
  const say = texts.webGoal;
  if (goal.measures.length === 0) return null;
  return (
    <table class="stack answers">
      <caption>
        {say.measures} <span class="count">{goal.measures.length}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{say.measure}</th>
          <th scope="col">{say.outcome}</th>
        </tr>
      </thead>
      <tbody>
        {goal.measures.map((measure) => (
          <MeasureRow key={measure.id} {...props} measure={measure} />
        ))}
      </tbody>
    </table>
  );
}

function MeasureRow({ parts, measure, texts }: GoalPageProps & { readonly measure: MeasureFacts }) {
  const say = texts.webGoal;
  const { target, baseline, unit, outcome, met } = measure;
  const part = partOf(parts, "measure", measure.id);
  const refersTo = measure.refersTo === null ? null : parsePeriod(measure.refersTo);
  const verdict = met === null ? (outcome === null ? "missing" : "notComparable") : met ? "yes" : "no";
  return (
    <tr>
      <td>
        <PartName part={part} number={measure.id} title={measure.title} />
        <p class="muted">{say.target(texts.documents.goal.target(target, baseline, unit))}</p>
        {measure.comment !== null && <Comment text={measure.comment} />}
      </td>
      <td>
        {outcome !== null && <p class="figure">{texts.documents.withUnit(outcome, unit)}</p>}
        <Mark symbol={metSymbol(met)} word={say.met3[verdict]} />
        {refersTo !== null && <p class="muted xs under-mark">{say.refersTo(refersTo)}</p>}
        <PartState part={part} texts={texts} />
      </td>
    </tr>
  );
}

function Bodies({ goal, model, texts }: GoalPageProps) {
  const say = texts.webGoal;
  if (goal.bodies.length === 0) return null;
  return (
    <table class="stack answers">
      <caption>
        {say.bodies} <span class="count">{goal.bodies.length}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{say.body}</th>
          <th scope="col">{say.grade}</th>
        </tr>
      </thead>
      <tbody>
        {goal.bodies.map(({ body, grade, comment }) => {
          const { symbol, label } = gradeMark(model, grade, texts);
          return (
            <tr key={body}>
              <td>
                {body}
                {comment !== null && <Comment text={comment} />}
              </td>
              <td>
                <Mark symbol={symbol} word={label} own />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Comment({ text }: { readonly text: string }) {
  return (
    <p class="muted clip" lang="sv">
      {text}
    </p>
  );
}

function partOf(parts: readonly GoalPart[], kind: GoalPart["kind"], number: string): GoalPart | undefined {
  return parts.find((part) => part.kind === kind && part.number === number);
}

type NameProps = { readonly part: GoalPart | undefined; readonly number: string; readonly title: string };

/** Leads to the answer; what was finished for good in an earlier period is not asked for in this round. */
function PartName({ part, number, title }: NameProps) {
  const name = `${number} ${title}`;
  if (part === undefined) return <b lang="sv">{name}</b>;
  const href = part.kind === "activity" ? paths.activity(part.itemId) : paths.measure(part.itemId);
  return (
    <a class="name" href={href} lang="sv">
      {name}
    </a>
  );
}

function PartState({ part, texts }: Pick<NameProps, "part"> & Pick<GoalPageProps, "texts">) {
  if (part === undefined) return null;
  return (
    <p class="muted xs under-mark">
      {[texts.webEntry.states[part.state], part.responsible].filter((words) => words !== null).join(" · ")}
    </p>
  );
}
