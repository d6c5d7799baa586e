import { oneLine } from "#domain/one-line.ts";
import type { PartKind, PlanPart } from "#domain/plan-part.ts";
import type { Target } from "#domain/plan.ts";
import type { ActivityInput } from "#usecases/edit-activity.ts";
import type { GoalInput } from "#usecases/edit-goal.ts";
import type { MeasureInput } from "#usecases/edit-measure.ts";
import type { PartInput } from "#usecases/edit-part.ts";
import type { FieldFault } from "#usecases/frame.ts";
import { FormReader, idIn, idsIn, listIn, textIn, type Typed } from "./typed.ts";

/** What the form says, ready for its use case; or what cannot be read in it. */
export type ReadPart =
  | { readonly kind: "goal"; readonly input: GoalInput }
  | { readonly kind: "measure"; readonly input: MeasureInput }
  | { readonly kind: "activity"; readonly input: ActivityInput }
  | { readonly kind: "unreadable"; readonly faults: readonly FieldFault[] };

type Place = { readonly planId: number; readonly partId: number | null };

export function readPart(kind: PartKind, typed: Typed, place: Place): ReadPart {
  const read = readFields(kind, typed, place);
  // What is empty is said together with what cannot be read: nobody should have to mend a form twice.
  return read.kind === "unreadable" ? { ...read, faults: [...emptyFields(typed), ...read.faults] } : read;
}

function emptyFields(typed: Typed): readonly FieldFault[] {
  return (["number", "title", "reason"] as const)
    .filter((field) => textIn(typed, field).trim() === "")
    .map((field) => ({ field, code: `${field}-missing` }));
}

function readFields(kind: PartKind, typed: Typed, place: Place): ReadPart {
  const reader = new FormReader(typed);
  const common = { ...place, ...commonOf(typed) };
  if (kind === "goal") return { kind, input: { ...common, ...goalFields(reader) } };
  if (kind === "measure") {
    const target = readTarget(reader);
    const own = measureFields(reader);
    if (target === null || reader.faults.length > 0) return { kind: "unreadable", faults: reader.faults };
    return { kind, input: { ...common, ...own, target } };
  }
  const [startOn, stopOn] = [reader.date("startOn"), reader.date("stopOn")];
  if (startOn === null || stopOn === null) return { kind: "unreadable", faults: reader.faults };
  const own = { goal: idIn(typed, "goal") ?? 0, unit: idIn(typed, "unit"), description: reader.text("description") };
  return { kind, input: { ...common, ...own, startOn, stopOn } };
}

function commonOf(typed: Typed): Omit<PartInput, "planId" | "partId"> {
  const place = textIn(typed, "place");
  return {
    version: idIn(typed, "version") ?? 0,
    number: textIn(typed, "number"),
    title: oneLine(textIn(typed, "title")),
    responsible: [...new Set(idsIn(typed, "responsible"))],
    place: place === "first" ? "first" : (idIn(typed, "place") ?? "stay"),
    reason: textIn(typed, "reason"),
    decisionReference: textIn(typed, "decisionReference"),
  };
}

function goalFields(reader: FormReader) {
  const { typed } = reader;
  return {
    area: reader.text("area"),
    focusAreas: listIn(typed, "focusAreas"),
    parents: idsIn(typed, "parents"),
    unit: idIn(typed, "unit"),
  };
}

function measureFields(reader: FormReader) {
  return {
    goal: idIn(reader.typed, "goal") ?? 0,
    measuredIn: reader.text("measuredIn"),
    baseline: reader.number("baseline"),
    source: reader.text("source"),
  };
}

function readTarget(reader: FormReader): Target | null {
  const type = textIn(reader.typed, "direction");
  switch (type) {
    case "atLeast":
    case "atMost":
    case "exactly": {
      const value = reader.number("value", true);
      return value === null ? null : { type, value };
    }
    case "between": {
      const [min, max] = [reader.number("value", true), reader.number("max", true)];
      return min === null || max === null ? null : { type, min, max };
    }
    case "increase":
    case "decrease": {
      const value = reader.number("value");
      return value === null ? { type } : { type, value };
    }
    default:
      reader.faults.push({ field: "direction", code: "direction-missing" });
      return null;
  }
}

/** A part as its form shows it before anything has been typed. */
export function typedOf(part: PlanPart, version: number): Typed {
  const common = {
    version: String(version),
    number: part.number,
    title: part.title,
    responsible: part.responsible.map(String),
    place: "stay",
  };
  if (part.kind === "goal") {
    const { area, focusAreas, parents, unit } = part;
    return { ...common, area: area ?? "", focusAreas, parents: parents.map(String), unit: String(unit ?? "") };
  }
  const under = { ...common, goal: String(part.goal) };
  if (part.kind === "measure") return { ...under, ...typedMeasure(part) };
  const { description, startOn, stopOn, unit } = part;
  return { ...under, description: description ?? "", startOn, stopOn, unit: String(unit ?? "") };
}

function typedMeasure({ target, measuredIn, baseline, source }: PlanPart & { kind: "measure" }): Typed {
  const value = target.type === "between" ? target.min : target.value;
  return {
    direction: target.type,
    value: typedNumber(value),
    max: target.type === "between" ? typedNumber(target.max) : "",
    measuredIn: measuredIn ?? "",
    baseline: typedNumber(baseline ?? undefined),
    source: source ?? "",
  };
}

const typedNumber = (value: number | undefined): string => (value === undefined ? "" : String(value).replace(".", ","));
