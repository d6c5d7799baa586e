import type { Fault } from "#domain/fault.ts";
import type { GovernanceModel } from "#domain/governance-model.ts";
import { BUILT_IN_MODELS } from "#domain/models/built-in.ts";
import type { Plan } from "#domain/plan.ts";
import { refuse, type Result } from "#domain/result.ts";
import { decodeUtf8, parseJson } from "./json-text.ts";
import { LIMITS, READ_ALONE, type WorkbookBounds } from "./limits.ts";
import { planFromContent } from "./plan-file.ts";

/** A plan with the way back to its file. */
export type LoadedPlan = {
  readonly plan: Plan;
  /** Where a path of the plan (`activities[3].start`) stands in the file: the path itself, or `Aktiviteter!E5`. */
  readonly placeOf: (path: string) => string;
  /** What the file holds besides the plan, and was left out: unknown columns and sheets of a workbook. */
  readonly notes: readonly Fault[];
};

/**
 * Reads a plan file or plan workbook. `name` is its path or `-`; `models` are those that it can name by key. Refuses with
 * all faults of the file, in one list.
 */
export async function readPlan(
  bytes: Uint8Array,
  name: string,
  models: readonly GovernanceModel[] = BUILT_IN_MODELS,
  bounds: WorkbookBounds = READ_ALONE,
): Promise<Result<LoadedPlan, Fault>> {
  if (bytes.length > LIMITS.fileBytes)
    return refuse([{ where: name, code: "too-large", limitMegabytes: LIMITS.fileBytes / 1024 / 1024 }]);
  const kind = kindOf(bytes, name);
  if (kind === "json") return bounded(readJsonPlan(bytes, name, models), name);
  if (kind !== "workbook") return refuse([{ where: name, code: kind }]);
  const { readPlanWorkbook } = await import("./plan-workbook/read-plan-workbook.ts");
  return bounded(readPlanWorkbook(bytes, name, models, bounds), name);
}

const ZIP = [0x50, 0x4b];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/** The bytes say what the file is; the name only what it was meant to be when they do not. */
function kindOf(bytes: Uint8Array, name: string): "json" | "workbook" | "old-workbook" | "not-a-workbook" {
  const begins = (signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
  if (begins(ZIP)) return "workbook";
  if (begins(OLD_OFFICE)) return "old-workbook";
  return /\.xls[xmb]?$/i.test(name) ? "not-a-workbook" : "json";
}

function readJsonPlan(bytes: Uint8Array, name: string, models: readonly GovernanceModel[]): Result<LoadedPlan, Fault> {
  const text = decodeUtf8(bytes);
  if (text === null) return refuse([{ where: name, code: "not-utf8" }]);
  const content = parseJson(text, name);
  if (!content.ok) return content;
  const plan = planFromContent(content.value, name, models);
  return plan.ok ? { ok: true, value: { plan: plan.value, placeOf: (path) => path, notes: [] } } : plan;
}

function bounded(result: Result<LoadedPlan, Fault>, name: string): Result<LoadedPlan, Fault> {
  if (result.ok || result.refusals.length <= LIMITS.faults) return result;
  const count = result.refusals.length - LIMITS.faults;
  return refuse([...result.refusals.slice(0, LIMITS.faults), { where: name, code: "more-faults", count }]);
}
