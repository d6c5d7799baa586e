import { textsIn } from "#text/texts.ts";
import { timeline, type TimelineActivity } from "#documents/charts/timeline.tsx";
import type { Block, GoalHead } from "#documents/document.ts";
import type { ActivityFacts, GoalFacts, ReportFacts } from "#documents/facts/report-facts.ts";
import { missing, written } from "#documents/inlines.ts";
import { findStatus, shownGrade } from "#documents/model-symbols.ts";
import { activityTable } from "./activity-table.ts";
import { basis } from "./basis.ts";
import { bodyTable } from "./body-table.ts";
import { measureTable } from "./measure-table.ts";
import { goalAnchor, nothing, small } from "./report-parts.ts";

const say = textsIn("sv").documents;

/** Millimetres: on paper, and on a telephone. */
const TIMELINE_WIDTH = 170;
const NARROW_TIMELINE = 100;

/** One goal, one page: verdict, comment, how it was judged, measures, the year and the activities. */
export function goalSection(facts: ReportFacts, goal: GoalFacts): Block {
  return {
    kind: "section",
    fit: "page",
    body: [
      goalHead(facts, goal),
      ...comment(goal),
      basis(facts, goal),
      ...bodyTable(facts, goal),
      ...measureTable(facts, goal),
      ...activities(facts, goal),
    ],
  };
}

function goalHead(facts: ReportFacts, goal: GoalFacts): GoalHead {
  const grade = shownGrade(facts.model, goal.grade);
  const groups = [goal.area, goal.focusAreas.length > 0 ? say.goal.focusAreas(goal.focusAreas) : null];
  return {
    kind: "goal-head",
    id: goalAnchor(goal.id),
    number: goal.id,
    title: goal.title,
    facts: [
      groups.filter((group) => group !== null).join(" · "),
      goal.parents.length > 0 ? say.goal.parents(goal.parents) : "",
      goal.responsible === null ? "" : say.goal.responsible(goal.responsible),
    ].filter((fact) => fact !== ""),
    grade: { symbol: grade.symbol, label: grade.label },
    history: goal.history.map((place, index) => {
      const { symbol, label } = shownGrade(facts.model, place.grade);
      const period = facts.periods[index];
      return { period: period === undefined ? place.period : say.periodShort(period), symbol, label };
    }),
    definition: grade.definition === null ? null : `${grade.label}: ${grade.definition}`,
  };
}

function comment(goal: GoalFacts): readonly Block[] {
  if (goal.comment !== null) return written(goal.comment);
  return goal.grade === null ? [] : [missing(say.goal.noComment)];
}

function activities(facts: ReportFacts, goal: GoalFacts): readonly Block[] {
  if (goal.activities.length === 0) return [nothing(say.goal.noActivities)];
  const rows = goal.activities.map((activity) => timelineRow(facts, activity));
  const narrow = timeline(rows, facts.period, NARROW_TIMELINE);
  const figures = timeline(rows, facts.period, TIMELINE_WIDTH).map((chart, at): Block => {
    const same = narrow[at];
    return { kind: "figure", chart, ...(same === undefined ? {} : { narrow: same }) };
  });
  return [small(2, say.goal.timeline), ...figures, small(2, say.goal.activities), activityTable(facts, goal)];
}

function timelineRow(facts: ReportFacts, activity: ActivityFacts): TimelineActivity {
  const status = findStatus(facts.model, activity.status);
  return {
    number: activity.id,
    title: activity.title,
    start: activity.start,
    stop: activity.stop,
    newStop: activity.newStop,
    status: status && { phase: status.phase, deviates: status.deviates, label: status.label },
  };
}
