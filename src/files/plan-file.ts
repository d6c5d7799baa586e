import type { Fault } from "#domain/fault.ts";
import type { GovernanceModel } from "#domain/governance-model.ts";
import { BUILT_IN_MODELS } from "#domain/models/built-in.ts";
import type { Plan } from "#domain/plan.ts";
import { accept, refuse, type Result } from "#domain/result.ts";
import { readModel } from "./model-file.ts";
import { meaningFaults } from "./plan-meaning.ts";
import { PLAN_FORMAT, type PlanContent, planSchema } from "./plan-schema.ts";
import { issueFaults } from "./schema-faults.ts";

/**
 * A plan from the content of a plan file, parsed but not yet trusted; a workbook is read into the same content.
 * `name` is the file's, for faults that concern the whole of it; `models` are those that a key can name. Refuses with every fault at once.
 */
export function planFromContent(
  raw: unknown,
  name: string,
  models: readonly GovernanceModel[] = BUILT_IN_MODELS,
): Result<Plan, Fault> {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw))
    return refuse([{ where: name, code: "wrong-type", expected: "object" }]);
  const content = raw as Readonly<Record<string, unknown>>;
  const format = formatFault(content);
  // A file of another format has other fields: listing them all as unknown would only hide the cause.
  if (format !== null) return refuse([format]);
  const shape = planSchema.safeParse(raw);
  const model = modelOf(content, models);
  const faults = [
    ...(shape.success ? [] : issueFaults(shape.error.issues, raw)),
    ...(model.ok ? [] : model.refusals),
    ...meaningFaults(content, model.ok ? model.value : null),
  ];
  if (faults.length > 0 || !shape.success || !model.ok) return refuse(faults);
  return accept(planOf(shape.data, model.value, typeof content["governanceModel"] !== "string"));
}

function formatFault(content: Readonly<Record<string, unknown>>): Fault | null {
  const format = Object.hasOwn(content, "format") ? content["format"] : undefined;
  if (format === PLAN_FORMAT) return null;
  if (format === undefined) return { where: "format", code: "format-missing", expected: PLAN_FORMAT };
  return typeof format === "string"
    ? { where: "format", code: "format-unknown", format, expected: PLAN_FORMAT }
    : { where: "format", code: "wrong-type", expected: "text" };
}

function modelOf(
  content: Readonly<Record<string, unknown>>,
  models: readonly GovernanceModel[],
): Result<GovernanceModel, Fault> {
  const where = "governanceModel";
  if (!Object.hasOwn(content, where)) return refuse([{ where, code: "field-missing", field: where }]);
  return readModel(content[where], where, models);
}

function planOf(content: PlanContent, model: GovernanceModel, modelIsInline: boolean): Plan {
  const { format: _, governanceModel: __, ...rest } = content;
  return {
    ...rest,
    model,
    modelIsInline,
    goals: content.goals ?? [],
    measures: content.measures ?? [],
    activities: content.activities ?? [],
    statusReports: content.statusReports ?? [],
    outcomes: content.outcomes ?? [],
    assessments: content.assessments ?? [],
    bodyAssessments: content.bodyAssessments ?? [],
    cases: content.cases ?? [],
  };
}

/** The plan as a plan file, `tertial-plan/1`: fields in the contract's order, so that equal plans give equal bytes. */
export function writePlanFile(plan: Plan): string {
  const { municipality, body, year, model, modelIsInline, adopted, ...lists } = plan;
  const content = {
    format: PLAN_FORMAT,
    municipality,
    body,
    year,
    governanceModel: modelIsInline ? model : model.key,
    adopted,
    goals: lists.goals,
    measures: lists.measures,
    activities: lists.activities,
    statusReports: lists.statusReports,
    outcomes: lists.outcomes,
    assessments: lists.assessments,
    bodyAssessments: lists.bodyAssessments,
    cases: lists.cases,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
