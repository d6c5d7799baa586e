import { textsIn } from "#text/texts.ts";
import type { Document } from "./document.ts";
import { errata } from "./errata.ts";
import type { ReportFacts } from "./facts/report-facts.ts";
import { snapshotOf } from "./facts/snapshot.ts";
import { plain } from "./inlines.ts";
import { matterOf } from "./matter.ts";
import { annexes, sendTo, signatures } from "./memo/closing.ts";
import { considerations } from "./memo/considerations.ts";
import { focusAreas, vision } from "./memo/focus-areas.ts";
import { memoLegend } from "./memo/legend.ts";
import { memoTitle, opening } from "./memo/opening.ts";
import { proposedDecision } from "./memo/proposed-decision.ts";
import { sections } from "./memo/sections.ts";
import { summaryOfMatter } from "./memo/summary-of-matter.ts";

const say = textsIn("sv").documents;

/**
 * The decision memo (tjänsteskrivelse) as a document tree, in the order in which a matter is read. A part that nobody
 * has written stands visibly empty: nothing is invented, least of all that a focus area has no bearing on the matter.
 */
export function decisionMemo(facts: ReportFacts): Document {
  const reference = facts.case?.reference ?? null;
  const title = memoTitle(facts);
  return {
    kind: "memo",
    language: "sv",
    title: plain(say.memo.documentTitle(title)),
    author: facts.municipality.name,
    date: facts.case?.date ?? null,
    keywords: [...(reference === null ? [] : [reference]), plain(say.periodName(facts.period)), say.keyword],
    runningHead: {
      left: say.memo.runningHead(facts.municipality.name),
      right: [...(reference === null ? [] : [reference]), say.snapshot(snapshotOf(facts).id)].join(" · "),
    },
    foot: "",
    matter: matterOf(facts),
    body: [
      ...opening(facts, title),
      ...errata(facts),
      ...proposedDecision(facts),
      ...summaryOfMatter(facts),
      ...considerations(facts),
      ...sections(facts),
      ...memoLegend(facts),
      ...vision(facts),
      ...focusAreas(facts),
      ...annexes(facts),
      ...sendTo(facts),
      ...signatures(facts),
    ],
  };
}
