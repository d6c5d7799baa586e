import { textsIn } from "#text/texts.ts";
import type { Block } from "#documents/document.ts";
import type { ReportFacts } from "#documents/facts/report-facts.ts";
import { written } from "#documents/inlines.ts";
import { chapter, writtenOr } from "./memo-parts.ts";

const say = textsIn("sv").documents;

/** The municipality's vision, when the model has one. */
export function vision(facts: ReportFacts): readonly Block[] {
  const { municipality, model } = facts;
  if (model.vision === null) return [];
  return [chapter(say.memo.vision(municipality.name)), ...written(model.vision)];
}

/** Every focus area of the model is taken up. One that nobody has written about says so: it is never "no bearing". They stand under the vision, or under a heading of their own. */
export function focusAreas(facts: ReportFacts): readonly Block[] {
  const areas = facts.case?.focusAreas ?? facts.model.focusAreas.map((name) => ({ name, text: null }));
  const sections = areas.flatMap(({ name, text }): readonly Block[] => [
    { kind: "heading", level: 2, look: "section", text: say.memo.focusArea(name) },
    ...writtenOr(text, say.memo.missing.focusArea(name)),
  ]);
  return facts.model.vision === null && areas.length > 0 ? [chapter(say.memo.focusAreas), ...sections] : sections;
}
