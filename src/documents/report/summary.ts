import { textsIn } from "#text/texts.ts";
import { statusBar } from "#documents/charts/status-bar.tsx";
import type { Block, Cards, Inline, List, Paragraph } from "#documents/document.ts";
import type { ReportFacts } from "#documents/facts/report-facts.ts";
import { LINE_BREAK, paragraph, strong } from "#documents/inlines.ts";
import { barCounts, findStatus, shownGrade, statusSymbol } from "#documents/model-symbols.ts";
import { verdictOf } from "#documents/verdict.ts";
import { matrix } from "./matrix.ts";
import { METHOD_ANCHOR, small } from "./report-parts.ts";
import { summaryNotes } from "./summary-notes.ts";

const say = textsIn("sv").documents;

/** The width of the whole text in the report, and the height of its one full-width bar, in millimetres. */
const FULL_BAR = { width: 170, height: 9 };
const NARROW_BAR = { width: 90, height: 9 };

/** The page that a reader with one minute reads: counts, direction, worries and causes. */
export function summary(facts: ReportFacts): readonly Block[] {
  const heading: Block = { kind: "heading", level: 1, look: "chapter", text: say.report.summary };
  const lead = paragraph([verdictOf(facts)], "lead");
  if (facts.totals.goals === 0) return [heading, lead, ...activitiesAndMeasures(facts)];
  return [
    heading,
    lead,
    cards(facts),
    { kind: "columns", left: matrix(facts), right: summaryNotes(facts) },
    ...activitiesAndMeasures(facts),
  ];
}

/** Every grade has its card, also with none; "not graded" only when there are some. The counts sum to the goals. */
function cards(facts: ReportFacts): Cards {
  const shown = facts.totals.grades.filter(({ grade, count, previous }) => {
    return grade !== null || count > 0 || (previous ?? 0) > 0;
  });
  return {
    kind: "cards",
    items: shown.map(({ grade, count, previous }) => {
      const { label, symbol } = shownGrade(facts.model, grade);
      return { symbol, count, previous, label };
    }),
    note: say.report.cardsNote(facts.totals.goals, facts.previous && say.periodName(facts.previous)),
  };
}

function activitiesAndMeasures(facts: ReportFacts): readonly Block[] {
  const { model, totals } = facts;
  const heading = small(2, say.report.activitiesAndMeasures);
  if (totals.activities === 0) return [heading, sentences(facts)];
  const counts = barCounts(model, totals.statuses);
  const figure: Block = { kind: "figure", chart: statusBar(counts, FULL_BAR), narrow: statusBar(counts, NARROW_BAR) };
  return [
    {
      kind: "section",
      fit: "together",
      body: [heading, figure, statusKey(facts), sentences(facts)],
    },
  ];
}

/** The bar's key: every status with its number, also none; those without status only when there are some. */
function statusKey(facts: ReportFacts): List {
  const shown = facts.totals.statuses.filter(({ status, count }) => status !== null || count > 0);
  return {
    kind: "list",
    look: "plain",
    items: shown.map(({ status, count }): readonly Inline[] => {
      const found = findStatus(facts.model, status);
      return [
        { kind: "symbol", symbol: statusSymbol(found), alt: null },
        `\u00a0${say.report.statusCount(found?.label ?? say.noStatus)}`,
        strong(say.figures(count)),
      ];
    }),
  };
}

function sentences(facts: ReportFacts): Paragraph {
  const { measures } = facts.totals;
  const ofMeasures: readonly Inline[] =
    measures.total === 0
      ? [say.report.noMeasures]
      : [strong(say.report.metOf(measures.met, measures.total)), say.report.meetTarget(measures)];
  const { link, after } = say.report.whereLegend;
  const where: readonly Inline[] = [{ kind: "link", to: METHOD_ANCHOR, content: [link] }, after];
  const isEmpty = measures.total + facts.totals.activities === 0;
  const said = isEmpty ? [say.report.neither] : [...finished(facts), " ", ...ofMeasures];
  return paragraph([...said, LINE_BREAK, ...where]);
}

function finished(facts: ReportFacts): readonly Inline[] {
  const { model, totals } = facts;
  if (totals.activities === 0) return [say.report.noActivities];
  const onPlan = model.statuses.find((status) => status.phase === "finished" && !status.deviates);
  if (onPlan === undefined) return [];
  const count = totals.statuses.find(({ status }) => status === onPlan.key)?.count ?? 0;
  return [strong(say.report.finishedOf(count, totals.activities)), say.report.areFinished(count, onPlan.label)];
}
