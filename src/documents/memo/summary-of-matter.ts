import { textsIn } from "#text/texts.ts";
import type { Block } from "#documents/document.ts";
import type { ReportFacts } from "#documents/facts/report-facts.ts";
import { chapter, writtenOr } from "./memo-parts.ts";

const say = textsIn("sv").documents;

export function summaryOfMatter(facts: ReportFacts): readonly Block[] {
  return [chapter(say.memo.summary), ...writtenOr(facts.case?.summary ?? null, say.memo.missing.summary)];
}
