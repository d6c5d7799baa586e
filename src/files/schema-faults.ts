import type { core } from "zod";
import type { Fault, FaultDetail, ValueKind } from "#domain/fault.ts";
import { type PathPart, pathText } from "./place.ts";
import type { Refinement } from "./plan-schema.ts";

type Issue = core.$ZodIssue;

/** zod's issues as faults. `raw` is what was parsed; `above` is where it stands in the file. */
export function issueFaults(issues: readonly Issue[], raw: unknown, above: readonly PathPart[] = []): readonly Fault[] {
  return issues.flatMap((issue) => {
    const path = [...above, ...issue.path];
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((field): Fault => ({ where: pathText([...path, field]), code: "field-unknown", field }));
    return [{ where: pathText(path), ...detailOf(issue, valueAt(raw, issue.path)) }];
  });
}

function detailOf(issue: Issue, value: unknown): FaultDetail {
  const field = String(issue.path.at(-1) ?? "");
  if (value === undefined) return { code: "field-missing", field };
  if (typeof value === "number" && !Number.isFinite(value)) return { code: "number-not-finite" };
  if (issue.code === "too_big" && typeof value === "string")
    return { code: "text-too-long", length: value.length, limit: Number(issue.maximum) };
  if (issue.code === "custom" && issue.params !== undefined)
    return refinedDetail((issue.params as Refinement).fault, value, field);
  if (issue.code === "invalid_union") {
    const known = "options" in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
    return field === "type"
      ? { code: "target-type-unknown", text: String(value), known }
      : { code: "wrong-type", expected: "one-of", options: known };
  }
  if (issue.code === "invalid_value")
    return { code: "wrong-type", expected: "one-of", options: issue.values.map(String) };
  return { code: "wrong-type", expected: issue.code === "invalid_type" ? kindOf(issue.expected) : "object" };
}

function refinedDetail(code: Refinement["fault"], value: unknown, field: string): FaultDetail {
  return code === "text-empty" ? { code, field } : { code, text: String(value) };
}

function kindOf(expected: string): ValueKind {
  if (expected === "string") return "text";
  if (expected === "number") return "number";
  if (expected === "array") return "list";
  return expected === "boolean" ? "true-or-false" : "object";
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, part) => {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    return (value as Record<PropertyKey, unknown>)[part];
  }, raw);
}
