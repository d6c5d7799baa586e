import { textsIn } from "#text/texts.ts";
import type { Block } from "#documents/document.ts";
import type { ReportFacts } from "#documents/facts/report-facts.ts";
import { chapter, writtenOr } from "./memo-parts.ts";

const say = textsIn("sv").documents;

/** The sections that the model or the case names. One that the model does not require is left out when unwritten. */
export function sections(facts: ReportFacts): readonly Block[] {
  const shown = (facts.case?.sections ?? facts.model.sections).filter(
    (section) => section.required || section.text !== null,
  );
  return shown.flatMap(({ heading, text }) => [
    chapter(heading),
    ...writtenOr(text, say.memo.missing.section(heading)),
  ]);
}
