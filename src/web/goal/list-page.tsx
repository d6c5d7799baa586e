import { isHandedIn } from "#domain/signoff.ts";
import type { VerdictPart } from "#text/sv/verdict.ts";
import { CANNOT_BE_JUDGED } from "#domain/plan.ts";
import type { Period } from "#domain/period.ts";
import type { Texts } from "#text/texts.ts";
import { gradeMark } from "#web/kit/grade.ts";
import { Sentence } from "#web/kit/own-words.tsx";
import { Mark } from "#web/kit/symbol.tsx";
import { paths } from "#web/paths.ts";
import type { GoalList, ShownGoal } from "./list-load.ts";

type Props = GoalList & { readonly texts: Texts };

/** With more goals than this the rows are short, and one jumps to a body rather than scrolls to it. */
const MOST_WITHOUT_JUMPS = 24;

/** All goals by body with their grades in a period; what is not approved shows only to those who may see drafts. */
export function GoalListPage(props: Props) {
  const { periods, period, goals, texts } = props;
  const say = texts.webGoal.list;
  if (period === null) return <Empty texts={texts} />;
  const bodies = Map.groupBy(goals, ({ body }) => body);
  const notes = new Set(Array.from(bodies.values(), (ofBody) => noteOf(ofBody, texts)));
  const common = notes.size === 1 ? ([...notes][0] ?? null) : null;
  const isMany = goals.length > MOST_WITHOUT_JUMPS;
  return (
    <div class={isMany ? "wrap many" : "wrap"}>
      <h1 class="title">{say.title}</h1>
      <p class="lead">
        <Sentence text={verdictOf(props, goals)} />
      </p>
      {common !== null && <p class="sub">{common}</p>}
      <Periods periods={periods} shown={period} texts={texts} />
      {bodies.size > 1 && isMany && (
        <nav class="jumps" aria-label={say.chooseBody}>
          <ul>
            {Array.from(bodies, ([body, ofBody]) => (
              <li key={body}>
                <a href={`#organ-${body}`}>{ofBody[0]?.bodyName}</a> {ofBody.length}
              </li>
            ))}
          </ul>
        </nav>
      )}
      {Array.from(bodies, ([body, ofBody]) => (
        <Body key={body} {...props} goals={ofBody} note={common === null ? noteOf(ofBody, texts) : null} />
      ))}
    </div>
  );
}

function Empty({ texts }: { readonly texts: Texts }) {
  const say = texts.webGoal.list;
  return (
    <div class="wrap">
      <h1 class="title">{say.title}</h1>
      <section class="empty">
        <h2>{say.emptyTitle}</h2>
        <p>{say.emptyText}</p>
        <p>
          <a href={paths.plans()}>{say.toPlan}</a>
        </p>
      </section>
    </div>
  );
}

/** As many as stand in a line; older ones are folded away. */
const MOST_PERIODS = 6;

type PeriodsProps = { readonly periods: readonly Period[]; readonly shown: Period; readonly texts: Texts };

function Periods({ periods, shown, texts }: PeriodsProps) {
  const say = texts.webGoal.list;
  const links = periods.map((period) => (
    <li key={period.key}>
      <a href={paths.goals(period.key)} {...(period.key === shown.key ? { "aria-current": "page" as const } : {})}>
        {texts.webEntry.periodLabel(period)}
      </a>
    </li>
  ));
  return (
    <nav class="periods" aria-label={say.choosePeriod}>
      <ul>{links.slice(0, MOST_PERIODS)}</ul>
      {links.length > MOST_PERIODS && (
        <details>
          <summary>{say.earlier}</summary>
          <ul>{links.slice(MOST_PERIODS)}</ul>
        </details>
      )}
    </nav>
  );
}

/** What to know of a body's round before its goals are read; nothing when it is approved. */
function noteOf(goals: readonly ShownGoal[], texts: Texts): string | null {
  const say = texts.webGoal.list;
  if (goals.every(({ isHidden }) => isHidden)) return say.hidden;
  return goals[0]?.roundState === "approved" ? null : say.underWay;
}

function Body({ goals, note, texts, ...props }: Props & { readonly note: string | null }) {
  const say = texts.webGoal.list;
  const [first] = goals;
  if (first === undefined) return null;
  const areas = Map.groupBy(goals, ({ area }) => area);
  return (
    <section id={`organ-${first.body}`}>
      <h2>
        {first.bodyName} <span class="n">{goals.length}</span>
      </h2>
      {note !== null && <p class="sub">{note}</p>}
      {Array.from(areas, ([area, ofArea]) => (
        <div class="goal-group" key={area ?? ""}>
          {areas.size > 1 && (area === null ? <h3>{say.withoutArea}</h3> : <h3 lang="sv">{area}</h3>)}
          <ul class="rows goal-rows">
            {ofArea.map((goal) => (
              <GoalRow key={goal.itemId} {...props} goal={goal} texts={texts} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function GoalRow({ goal, models, texts }: Pick<Props, "models" | "texts"> & { readonly goal: ShownGoal }) {
  const say = texts.webGoal.list;
  const parts = say.parts(goal.activities, goal.measures);
  const grade = goal.isHidden || goal.grade === null ? null : gradeMark(models.get(goal.modelId), goal.grade, texts);
  const given = isDraft(goal) ? null : grade;
  const name = `${goal.number} ${goal.title}`;
  return (
    <li>
      <div>
        <p class="name" lang="sv">
          {goal.isHidden ? name : <a href={paths.goal(goal.itemId)}>{name}</a>}
        </p>
        <p class="meta">
          {(parts.length === 0 ? [say.noParts] : parts).map((part) => (
            <span key={part}>{part}</span>
          ))}
        </p>
      </div>
      <p class="grade">
        {given === null ? (
          <Mark symbol="grade-none" word={goal.isHidden ? say.notApproved : texts.documents.notGraded} />
        ) : (
          <Mark {...given} word={given.label} own />
        )}
        {given === null && grade !== null && (
          <span class="xs muted">
            <Sentence text={say.draft(grade.label)} />
          </span>
        )}
      </p>
    </li>
  );
}

/** Somebody has chosen a grade but not handed it in: nobody's verdict yet, so the row says it beside, without the symbol. */
const isDraft = ({ itemState }: ShownGoal): boolean => !isHandedIn(itemState);

/** "Tre av tolv mål är uppfyllda …" over the goals that may be seen, drafts as not assessed; the rest are said to wait. */
function verdictOf({ models, texts }: Props, goals: readonly ShownGoal[]): string {
  const shown = goals.filter(({ isHidden }) => !isHidden);
  const waiting = goals.length - shown.length;
  const modelIds = new Set(shown.map(({ modelId }) => modelId));
  const [modelId] = modelIds;
  const model = modelId === undefined || modelIds.size > 1 ? undefined : models.get(modelId);
  const counts = Map.groupBy(shown, (goal) => (isDraft(goal) ? null : goal.grade));
  const countOf = (grade: string | null): number => counts.get(grade)?.length ?? 0;
  const parts: readonly VerdictPart[] = [
    ...(model?.grades ?? []).toReversed().map(({ key, label, words }) => {
      return { label, words, count: countOf(key), kind: "grade" as const };
    }),
    {
      label: model?.cannotBeJudged.label ?? "",
      words: [],
      count: countOf(CANNOT_BE_JUDGED),
      kind: "cannot-be-judged" as const,
    },
    { label: texts.documents.notGraded, words: [], count: countOf(null), kind: "not-graded" as const },
  ];
  return [
    ...(model === undefined ? [] : [texts.documents.verdict(shown.length, parts)]),
    ...(waiting > 0 ? [texts.webGoal.list.pending(waiting)] : []),
  ].join(" ");
}
