import type { CalendarDate } from "#domain/calendar-date.ts";
import type { Target } from "#domain/plan.ts";
import type { ItemState } from "#domain/signoff.ts";

/** How the example municipality's two years are told: goal by goal, and on each thing one answer per tertial. */
export type BodyStory = {
  readonly body: string;
  readonly reference: string;
  readonly secretary: PersonKey;
  readonly goals: readonly GoalStory[];
};

/** `karin.lindqvist`: also the first part of the person's address. */
export type PersonKey = string;

export type GoalStory = {
  readonly title: string;
  readonly area: string;
  readonly focusAreas: readonly string[];
  readonly unit: string;
  readonly owner: PersonKey;
  /** 2025-T1 to 2026-T3. */
  readonly grades: readonly (Told<GradeAnswer> | null)[];
  readonly measures: readonly MeasureStory[];
  readonly activities: readonly ActivityStory[];
};

export type GradeAnswer = { readonly grade: string; readonly comment: string; readonly departsBecause?: string };

export type MeasureStory = {
  readonly title: string;
  readonly unit: string;
  readonly target: Target;
  readonly source: string;
  /** 2022, 2023, 2024; the last is the baseline. */
  readonly years: readonly [number, number, number];
  /** 2025-T1 to 2026-T3. Null: measured once a year, and not in this tertial. Absent at the end: not reported yet. */
  readonly tertials: readonly (number | null)[];
};

export type ActivityStory = {
  readonly title: string;
  readonly description: string;
  readonly start: CalendarDate;
  readonly stop: CalendarDate;
  readonly owners: readonly PersonKey[];
  /** One per tertial, from the first of the year in which the activity starts; ends when it is finished. */
  readonly reports: readonly (Told<StatusAnswer> | null)[];
};

export type StatusAnswer = {
  readonly status: string;
  readonly comment: string | null;
  readonly causes: readonly string[];
  readonly newStop: CalendarDate | null;
};

/** An answer and how far it has come; without a state it is as far as the round has come. */
export type Told<Answer> = { readonly answer: Answer; readonly state?: ItemState; readonly note?: string };

const report =
  (status: string) =>
  (
    comment: string | null,
    causes: readonly string[] = [],
    newStop: CalendarDate | null = null,
  ): Told<StatusAnswer> => ({
    answer: { status, comment, causes, newStop },
  });

export const going = report("pagaende-enligt-plan");
export const off = report("pagaende-med-avvikelse");
export const waiting = report("vantelage");
export const notYet = report("ej-paborjad");
export const done = report("avslutad-enligt-plan");
export const doneOff = report("avslutad-med-avvikelse");

const graded =
  (grade: string) =>
  (comment: string, departsBecause?: string): Told<GradeAnswer> => ({
    answer: departsBecause === undefined ? { grade, comment } : { grade, comment, departsBecause },
  });

export const met = graded("uppfylld");
export const partly = graded("delvis-uppfylld");
export const barely = graded("knappt-uppfylld");
export const notMet = graded("ej-uppfylld");
export const cannotBeJudged = graded("kan-inte-bedomas");

const standing =
  (state: ItemState) =>
  <Answer>(told: Told<Answer>, note?: string): Told<Answer> => ({
    answer: told.answer,
    state,
    ...(note === undefined ? {} : { note }),
  });

export const draft = standing("draft");
export const submitted = standing("submitted");
export const returned = standing("returned");
export const approved = standing("approved");

export const atLeast = (value: number): Target => ({ type: "atLeast", value });
export const atMost = (value: number): Target => ({ type: "atMost", value });

export function measure(
  title: string,
  unit: string,
  target: Target,
  source: string,
  years: MeasureStory["years"],
  tertials: MeasureStory["tertials"],
): MeasureStory {
  return { title, unit, target, source, years, tertials };
}

export function activity(
  [title, description]: readonly [string, string],
  [start, stop]: readonly [CalendarDate, CalendarDate],
  owners: PersonKey | readonly PersonKey[],
  reports: ActivityStory["reports"],
): ActivityStory {
  return { title, description, start, stop, owners: typeof owners === "string" ? [owners] : owners, reports };
}
