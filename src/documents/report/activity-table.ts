import { textsIn } from "#text/texts.ts";
import type { Cell, Inline, Table } from "#documents/document.ts";
import type { ActivityFacts, GoalFacts, ReportFacts } from "#documents/facts/report-facts.ts";
import { flow, inCell, joined, kept, LINE_BREAK, muted, strong } from "#documents/inlines.ts";
import { causeLabel, findStatus, statusWithSymbol } from "#documents/model-symbols.ts";

const say = textsIn("sv").documents;

/** Every activity with its time, status and comment; a moved stop and its cause are written out, not only coloured. */
export function activityTable(facts: ReportFacts, goal: GoalFacts): Table {
  const column = say.goal.activityColumns;
  const longest = goal.activities.reduce((most, activity) => Math.max(most, activity.id.length), 0);
  return {
    kind: "table",
    name: say.goal.activities,
    columns: [
      { header: column.number, width: Math.min(20, Math.max(10, 3.5 + longest * 1.9)), align: "left" },
      { header: column.activity, width: "rest", align: "left" },
      { header: column.time, width: 22, align: "left" },
      { header: column.status, width: 31, align: "left" },
      { header: column.comment, width: 55, align: "left" },
    ],
    rows: goal.activities.map((activity) => row(facts, goal, activity)),
  };
}

function row(facts: ReportFacts, goal: GoalFacts, activity: ActivityFacts): readonly Cell[] {
  return [
    { content: [strong(activity.id)] },
    withSecond([strong(activity.title)], description(goal, activity)),
    { content: [kept(`${activity.start} –`), LINE_BREAK, kept(activity.stop)] },
    withSecond(statusWithSymbol(facts.model, activity.status), activity.carried ? [say.goal.carried] : []),
    withSecond(
      activity.comment === null ? [muted(say.goal.withoutComment)] : inCell(activity.comment),
      changes(facts, activity),
    ),
  ];
}

function withSecond(content: readonly Inline[], second: readonly Inline[]): Cell {
  return second.length === 0 ? { content } : { content, second };
}

/** Who is responsible is said of the goal; of an activity only when it is somebody else. */
function description(goal: GoalFacts, activity: ActivityFacts): readonly Inline[] {
  const own = activity.description === null ? [] : inCell(activity.description);
  const { responsible: person } = activity;
  const responsible = person === null || person === goal.responsible ? [] : flow(say.goal.responsible(person));
  return joined([own, responsible], [LINE_BREAK]);
}

function changes(facts: ReportFacts, activity: ActivityFacts): readonly Inline[] {
  const isFinished = findStatus(facts.model, activity.status)?.phase === "finished";
  const sayStop = isFinished ? say.goal.finishedOn : say.goal.newStop;
  const stop: readonly Inline[] =
    activity.newStop === null ? [] : [{ kind: "deviation", content: [kept(sayStop(activity.newStop))] }];
  const labels = activity.causes.map((cause) => causeLabel(facts.model, cause));
  return joined([stop, labels.length === 0 ? [] : [muted(say.goal.cause(labels))]], [" "]);
}
