import type { ActivityFacts, GoalFacts, ReportFacts } from "#documents/facts/report-facts.ts";
import { causeLabel, findStatus } from "#documents/model-symbols.ts";
import { textsIn } from "#text/texts.ts";
import type { Cell, Sheet } from "#xlsx/workbook.ts";
import { date, several, table, type TableColumn, text, words } from "./tables.ts";

const say = words.columns;
const { goal: goalWords, noStatus } = textsIn("sv").documents;

const COLUMNS: readonly TableColumn[] = [
  [say.goalNumber, "text", 9],
  [say.number, "text", 9],
  [say.activity, "text", 44],
  [say.description, "text", 56],
  [say.start, "date", 12],
  [say.stop, "date", 12],
  [say.responsible, "text", 22],
  [say.status, "text", 26],
  [say.causes, "text", 26],
  [say.newStop, "date", 12],
  [say.comment, "text", 70],
  [say.carried, "text", 24],
];

/** Every activity with its status in the period. */
export function activitySheet(facts: ReportFacts): Sheet {
  return table(
    words.sheets.activities,
    COLUMNS,
    activityRows(facts, () => true),
  );
}

/** Those that deviate, wait or have been given a new stop date. */
export function deviationSheet(facts: ReportFacts): Sheet {
  const isOffPlan = (activity: ActivityFacts): boolean => {
    const status = findStatus(facts.model, activity.status);
    return status?.deviates === true || status?.phase === "waiting" || activity.newStop !== null;
  };
  return table(words.sheets.deviations, COLUMNS, activityRows(facts, isOffPlan));
}

function activityRows(
  facts: ReportFacts,
  isWanted: (activity: ActivityFacts) => boolean,
): readonly (readonly Cell[])[] {
  return facts.goals.flatMap((goal) =>
    goal.activities.filter(isWanted).map((activity) => activityRow(facts, goal, activity)),
  );
}

function activityRow({ model }: ReportFacts, goal: GoalFacts, activity: ActivityFacts): readonly Cell[] {
  return [
    text(goal.id),
    text(activity.id),
    text(activity.title),
    text(activity.description),
    date(activity.start),
    date(activity.stop),
    text(activity.responsible),
    text(findStatus(model, activity.status)?.label ?? noStatus),
    several(activity.causes.map((cause) => causeLabel(model, cause))),
    date(activity.newStop),
    text(activity.comment),
    activity.carried ? goalWords.carried : null,
  ];
}

/** How many activities have each cause, and in which goals. */
export function causeSheet({ causes, model }: ReportFacts): Sheet {
  return table(
    words.sheets.causes,
    [
      [say.cause, "text", 40],
      [say.count, "number", 20],
      [say.goals, "text", 50],
    ],
    causes.map(({ cause, count, goals }) => [text(causeLabel(model, cause)), count, several(goals)]),
  );
}
