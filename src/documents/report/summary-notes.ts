import { textsIn } from "#text/texts.ts";
import { attentionSentences } from "#documents/attention-words.ts";
import type { Block, Inline } from "#documents/document.ts";
import type { Attention, Change, ReportFacts } from "#documents/facts/report-facts.ts";
import { flow } from "#documents/inlines.ts";
import { causeLabel, shownGrade } from "#documents/model-symbols.ts";
import { goalLink, nothing, small } from "./report-parts.ts";

const say = textsIn("sv").documents;

/** As many changes as stand beside the matrix, which shows them all. */
const MOST_CHANGES = 12;

/** As many causes as can be compared at a glance; the rest stand in the chapter on deviations. */
const MOST_CAUSES = 5;

/** What has changed, what needs attention and why things went off plan. */
export function summaryNotes(facts: ReportFacts): readonly Block[] {
  return [...changes(facts), ...attention(facts), ...causes(facts)];
}

function changes(facts: ReportFacts): readonly Block[] {
  if (facts.previous === null) return [];
  const heading = small(2, say.report.changesSince(say.periodName(facts.previous)));
  if (facts.changes.length === 0) return [heading, nothing(say.report.noChanges)];
  const rest = facts.changes.length > MOST_CHANGES + 1 ? facts.changes.length - MOST_CHANGES : 0;
  const shown = facts.changes.slice(0, facts.changes.length - rest);
  return [
    heading,
    { kind: "list", look: "items", items: shown.map((change) => changeItem(facts, change)) },
    ...(rest === 0 ? [] : [nothing(say.report.moreChanges(rest))]),
  ];
}

/** From symbol, arrow, to symbol, then the same in words: the symbols are decoration. */
function changeItem(facts: ReportFacts, change: Change): readonly Inline[] {
  const from = shownGrade(facts.model, change.from);
  const to = shownGrade(facts.model, change.to);
  return [
    { kind: "symbol", symbol: from.symbol, alt: null },
    { kind: "muted", content: ["\u00a0→\u00a0"] },
    { kind: "symbol", symbol: to.symbol, alt: null },
    "\u00a0",
    goalLink(change.goal),
    ` ${say.report.changed[change.direction](to.inSentence)}`,
  ];
}

function attention(facts: ReportFacts): readonly Block[] {
  if (facts.goals.every((goal) => goal.grade === null)) return [];
  const heading = small(2, say.report.attention);
  if (facts.attention.length === 0) return [heading, nothing(say.report.noAttention)];
  const items = facts.attention.map((item) => [goalLink(item.goal, "."), " ", ...flow(attentionText(facts, item))]);
  const more = facts.moreAttention === 0 ? [] : [nothing(say.report.moreAttention(facts.moreAttention))];
  return [heading, { kind: "list", look: "items", items }, ...more];
}

/** Why the goal stands here, in two short sentences made from its figures. */
function attentionText(facts: ReportFacts, item: Attention): string {
  const grade = shownGrade(facts.model, item.grade);
  const isTrouble = item.measures.notMet > 0 || item.offPlan > 0 || item.reason === "cannot-be-judged";
  const sentences = [
    item.reason === "cannot-be-judged" ? say.attention.cannotBeJudged(grade.label) : null,
    isTrouble || item.from !== null ? null : say.attention.graded(grade.inSentence),
    item.from === null ? null : say.attention.lowered(shownGrade(facts.model, item.from).inSentence, grade.inSentence),
    ...attentionSentences(item, say),
  ].filter((sentence) => typeof sentence === "string");
  return sentences.slice(0, 2).join(" ");
}

function causes(facts: ReportFacts): readonly Block[] {
  if (facts.totals.activities === 0) return [];
  const heading = small(2, say.report.causes);
  if (facts.causes.length === 0) return [heading, nothing(say.report.noCauses)];
  const items = facts.causes.slice(0, MOST_CAUSES).map(({ cause, count }) => {
    return { label: causeLabel(facts.model, cause), count };
  });
  return [heading, { kind: "bars", items, note: say.report.causesNote }];
}
