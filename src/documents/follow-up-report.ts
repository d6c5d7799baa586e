import { textsIn } from "#text/texts.ts";
import type { Block, Document } from "./document.ts";
import { errata } from "./errata.ts";
import type { ReportFacts } from "./facts/report-facts.ts";
import { snapshotOf } from "./facts/snapshot.ts";
import { plain, written } from "./inlines.ts";
import { matterOf } from "./matter.ts";
import { cover } from "./report/cover.ts";
import { deviations } from "./report/deviations.ts";
import { goalSection } from "./report/goal.ts";
import { legend } from "./report/legend.ts";
import { method } from "./report/method.ts";
import { summary } from "./report/summary.ts";

const say = textsIn("sv").documents;

/**
 * The follow-up report (uppföljningsrapport) as a document tree: page one says it all, then the round's analysis, what
 * has gone off plan, one section for each goal, what the symbols mean and how it was made.
 */
export function followUpReport(facts: ReportFacts): Document {
  const period = say.periodName(facts.period);
  const { id } = snapshotOf(facts);
  const reference = facts.case?.reference ?? null;
  const date = facts.case?.date ?? null;
  return {
    kind: "report",
    language: "sv",
    title: plain(say.report.documentTitle(facts.body, period)),
    author: facts.municipality.name,
    date,
    keywords: [...(reference === null ? [] : [reference]), plain(period), say.keyword],
    runningHead: {
      left: say.report.runningHead(facts.municipality.name, period),
      right: [...(reference === null ? [] : [reference]), say.snapshot(id)].join(" · "),
    },
    foot: date === null ? "" : say.report.foot(date),
    matter: matterOf(facts),
    body: [
      ...reportFront(facts),
      ...facts.goals.map((goal) => goalSection(facts, goal)),
      { kind: "page-break" },
      ...reportBack(facts),
    ],
  };
}

/** What stands before the goals. A page that shows the report a part at a time asks for no more than it shows. */
export function reportFront(facts: ReportFacts): readonly Block[] {
  return [...cover(facts), ...errata(facts), ...summary(facts), ...background(facts)];
}

/** What stands after the goals. */
export function reportBack(facts: ReportFacts): readonly Block[] {
  return [...legend(facts), ...method(facts)];
}

/** The round's analysis and the deviations, on a page of their own after the summary. */
function background(facts: ReportFacts): readonly Block[] {
  const body = [...analysis(facts), ...deviations(facts)];
  return body.length === 0 ? [] : [{ kind: "page-break" }, ...body];
}

function analysis(facts: ReportFacts): readonly Block[] {
  const text = facts.case?.analysis ?? null;
  if (text === null) return [];
  return [{ kind: "heading", level: 1, look: "chapter", text: say.report.analysis }, ...written(text)];
}
