import * as z from "zod";
import { isCalendarDate } from "#domain/calendar-date.ts";
import { parsePeriod } from "#domain/period.ts";

/** Codes that a refinement gives through `params`, so that `schema-faults` need not read zod's messages. */
export type Refinement = { readonly fault: "date-impossible" | "period-impossible" | "year-impossible" | "text-empty" };

const refined = (fault: Refinement["fault"]): { params: Refinement } => ({ params: { fault } });

const text = z.string();
const filledText = text.refine((value) => value.trim() !== "", refined("text-empty"));
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
  id: filledText,
  title: filledText,
  area: optional(text),
  focusAreas: optional(texts),
  parents: optional(texts),
  responsible: optional(text),
});

const target = z.discriminatedUnion("type", [
  z.strictObject({ type: z.enum(["atLeast", "atMost", "exactly"]), value: number }),
  z.strictObject({ type: z.literal("between"), min: number, max: number }),
  z.strictObject({ type: z.enum(["increase", "decrease"]), value: optional(number) }),
]);

const measure = z.strictObject({
  id: filledText,
  goal: filledText,
  title: filledText,
  unit: optional(text),
  target,
  baseline: optional(number),
  source: optional(text),
});

const activity = z.strictObject({
  id: filledText,
  goal: filledText,
  title: filledText,
  description: optional(text),
  start: date,
  stop: date,
  responsible: optional(text),
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
