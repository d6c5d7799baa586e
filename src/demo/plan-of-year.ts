import type { Activity, Goal, Measure, Outcome, Plan } from "#domain/plan.ts";
import { GRANBODA_MODEL } from "./granboda-model.ts";
import type { ActivityStory, BodyStory, GoalStory, MeasureStory } from "./story.ts";

export type NumberedGoal = {
  readonly number: string;
  readonly story: GoalStory;
  readonly measures: readonly { readonly number: string; readonly story: MeasureStory }[];
  readonly activities: readonly { readonly number: string; readonly story: ActivityStory }[];
};

/** The goals of a body's story with the numbers that they, their measures and that year's activities have. */
export function goalsOfYear(body: BodyStory, year: number): readonly NumberedGoal[] {
  return body.goals.map((story, index) => {
    const number = String(index + 1);
    const activities = story.activities.filter(({ start, stop }) => isIn(year, start, stop));
    return {
      number,
      story,
      measures: story.measures.map((measure, place) => ({ number: `${number}.m${place + 1}`, story: measure })),
      activities: activities.map((activity, place) => ({ number: `${number}.${place + 1}`, story: activity })),
    };
  });
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

const isIn = (year: number, start: string, stop: string): boolean => yearOf(start) <= year && year <= yearOf(stop);

/** The body's plan of a year as it was adopted: nothing has been reported on it. */
export function planOfYear(body: BodyStory, year: number): Plan {
  const goals = goalsOfYear(body, year);
  return {
    municipality: { name: "Granboda kommun", code: "9999" },
    body: body.body,
    year,
    model: GRANBODA_MODEL,
    modelIsInline: true,
    adopted: {
      by: body.body,
      date: year === 2025 ? "2024-11-12" : "2025-11-11",
      paragraph: year === 2025 ? "§ 92" : "§ 84",
      reference: `${body.reference} ${year - 1}/0${year === 2025 ? 188 : 204}`,
    },
    goals: goals.map(goalOf),
    measures: goals.flatMap(({ number: goal, measures }) =>
      measures.map(({ number, story }) => measureOf(goal, number, story)),
    ),
    activities: goals.flatMap(({ number: goal, activities }) =>
      activities.map(({ number, story }) => activityOf(goal, number, story)),
    ),
    statusReports: [],
    outcomes: goals.flatMap(({ measures }) => measures.flatMap(({ number, story }) => earlier(number, story, year))),
    assessments: [],
    bodyAssessments: [],
    cases: [],
  };
}

const goalOf = ({ number, story: { title, area, focusAreas } }: NumberedGoal): Goal => ({
  id: number,
  title,
  area,
  focusAreas,
});

const measureOf = (goal: string, id: string, { title, unit, target, source, years }: MeasureStory): Measure => ({
  id,
  goal,
  title,
  unit,
  target,
  source,
  baseline: years[2],
});

const activityOf = (goal: string, id: string, { title, description, start, stop }: ActivityStory): Activity => ({
  id,
  goal,
  title,
  description,
  start,
  stop,
});

/** The yearly figures that were known when the plan was made. */
function earlier(measure: string, { years, tertials }: MeasureStory, year: number): readonly Outcome[] {
  const known = years.map((value, index) => ({ period: String(2022 + index), measure, value }));
  const last = tertials[2];
  return year === 2025 || last === null || last === undefined
    ? known
    : [...known, { period: "2025", measure, value: last }];
}
