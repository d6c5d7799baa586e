import * as z from "zod";
import { isCalendarDate } from "#domain/calendar-date.ts";
import { parsePeriod } from "#domain/period.ts";
import { MOST_LETTERS } from "#domain/plan.ts";

/** Codes that a refinement gives through `params`, so that `schema-faults` need not read zod's messages. */
export type Refinement = { readonly fault: "date-impossible" | "period-impossible" | "year-impossible" | "text-empty" };

const refined = (fault: Refinement["fault"]): { params: Refinement } => ({ params: { fault } });

const text = z.string();
const filled = (some: z.ZodString) => some.refine((value) => value.trim() !== "", refined("text-empty"));
const filledText = filled(text);
/** A goal's, measure's or activity's own number and title, and what else of it is as short. */
const ownNumber = filled(text.max(MOST_LETTERS.number));
const short = text.max(MOST_LETTERS.title);
const title = filled(short);
const date = text.refine(isCalendarDate, refined("date-impossible"));
const period = text.refine((value) => parsePeriod(value) !== null, refined("period-impossible"));
/** `-0` becomes 0: a workbook cannot tell them apart. */
const number = z.number().transform((value) => value + 0);
const year = z
  .number()
  .refine((value) => Number.isInteger(value) && value >= 1000 && value <= 9999, refined("year-impossible"));
const optional = z.exactOptional;
const texts = z.array(text).readonly();

export const adoptionSchema = z
  .strictObject({ by: optional(text), date: optional(date), paragraph: optional(text), reference: optional(text) })
  .readonly();

const goal = z.strictObject({
  id: ownNumber,
  title,
  area: optional(short),
  focusAreas: optional(z.array(short).readonly()),
  parents: optional(texts),
  responsible: optional(short),
});

const target = z.discriminatedUnion("type", [
  z.strictObject({ type: z.enum(["atLeast", "atMost", "exactly"]), value: number }),
  z.strictObject({ type: z.literal("between"), min: number, max: number }),
  z.strictObject({ type: z.enum(["increase", "decrease"]), value: optional(number) }),
]);

const measure = z.strictObject({
  id: ownNumber,
  goal: filledText,
  title,
  unit: optional(short),
  target,
  baseline: optional(number),
  source: optional(short),
});

const activity = z.strictObject({
  id: ownNumber,
  goal: filledText,
  title,
  description: optional(text.max(MOST_LETTERS.description)),
  start: date,
  stop: date,
  responsible: optional(short),
});

const statusReport = z.strictObject({
  period,
  activity: filledText,
  status: filledText,
  comment: optional(text),
  causes: optional(texts),
  newStop: optional(date),
});

const outcome = z.strictObject({
  period,
  measure: filledText,
  value: optional(number.nullable()),
  refersTo: optional(period),
  comment: optional(text),
});

const assessment = z.strictObject({ period, goal: filledText, grade: filledText, comment: optional(text) });
const bodyAssessment = z.strictObject({ ...assessment.shape, body: filledText });

const textsByName = z.record(z.string(), text).readonly();

const caseSchema = z.strictObject({
  period,
  title: optional(text),
  reference: optional(text),
  administration: optional(text),
  officer: optional(text),
  date: optional(date),
  recipient: optional(text),
  decisionPoints: optional(texts),
  summary: optional(text),
  analysis: optional(text),
  considerations: optional(text),
  sections: optional(textsByName),
  focusAreas: optional(textsByName),
  attachments: optional(z.array(z.strictObject({ title: filledText, date: optional(date) })).readonly()),
  sendTo: optional(texts),
  signatures: optional(z.array(z.strictObject({ name: filledText, title: optional(text) })).readonly()),
});

const list = <Item extends z.ZodType>(item: Item) => optional(z.array(item).readonly());

export const PLAN_FORMAT = "tertial-plan/1";

/** The plan file's shape, `tertial-plan/1`. The governance model is read apart (`model-file`). */
export const planSchema = z.strictObject({
  format: z.literal(PLAN_FORMAT),
  municipality: z.strictObject({ name: filledText, code: optional(text) }).readonly(),
  body: filledText,
  year,
  // Read apart, where its absence is told of.
  governanceModel: optional(z.unknown()),
  adopted: optional(adoptionSchema),
  goals: list(goal),
  measures: list(measure),
  activities: list(activity),
  statusReports: list(statusReport),
  outcomes: list(outcome),
  assessments: list(assessment),
  bodyAssessments: list(bodyAssessment),
  cases: list(caseSchema),
});

export type PlanContent = z.output<typeof planSchema>;
