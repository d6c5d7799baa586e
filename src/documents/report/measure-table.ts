import { parsePeriod } from "#domain/period.ts";
import { textsIn } from "#text/texts.ts";
import { sparkline } from "#documents/charts/sparkline.tsx";
import type { Block, Cell, Chart, Inline } from "#documents/document.ts";
import type { GoalFacts, MeasureFacts, ReportFacts } from "#documents/facts/report-facts.ts";
import { joined, kept, LINE_BREAK, muted, strong } from "#documents/inlines.ts";
import { withSymbol } from "#documents/model-symbols.ts";
import { small } from "./report-parts.ts";

const say = textsIn("sv").documents;

/** Millimetres. */
const SPARKLINE = { width: 29, height: 9 };

/** Every measure with target, outcome, line and direction. Nothing when the goal has none: the basis says so. */
export function measureTable(facts: ReportFacts, goal: GoalFacts): readonly Block[] {
  if (goal.measures.length === 0) return [];
  const column = say.goal.measureColumns;
  return [
    small(2, say.goal.measures),
    {
      kind: "table",
      name: say.goal.measures,
      columns: [
        { header: column.measure, width: "rest", align: "left" },
        { header: column.target, width: 25, align: "right" },
        { header: column.outcome, width: 20, align: "right" },
        { header: column.refersTo, width: 13, align: "right" },
        { header: column.series, width: 31, align: "left" },
        { header: column.trend, width: 19, align: "left" },
        { header: column.met, width: 18, align: "left" },
      ],
      rows: goal.measures.map((measure) => row(facts, measure)),
    },
  ];
}

function row(facts: ReportFacts, measure: MeasureFacts): readonly Cell[] {
  const second = joined(
    [
      measure.source === null ? [] : [say.goal.source(measure.source)],
      measure.comment === null ? [] : [measure.comment],
    ],
    [LINE_BREAK],
  );
  return [
    { content: [measure.title], ...(second.length === 0 ? {} : { second }) },
    { content: [say.goal.target(measure.target, measure.baseline, measure.unit)] },
    { content: outcome(measure) },
    { content: [periodLabel(measure.refersTo ?? facts.period.key)] },
    { content: [], chart: line(measure) },
    { content: measure.trend === null ? [muted(say.missingValue)] : [say.goal.trend[measure.trend]] },
    { content: met(measure) },
  ];
}

function outcome(measure: MeasureFacts): readonly Inline[] {
  if (measure.outcome === null) return [say.missingValue];
  return [strong(kept(say.withUnit(measure.outcome, measure.unit)))];
}

function met(measure: MeasureFacts): readonly Inline[] {
  const { missing, notComparable } = say.goal.met;
  if (measure.met === null) return withSymbol("met-missing", measure.outcome === null ? missing : notComparable);
  return measure.met ? withSymbol("met-yes", say.goal.met.yes) : withSymbol("met-no", say.goal.met.no);
}

function line(measure: MeasureFacts): Chart {
  const { title, unit, target, baseline, series } = measure;
  const points = series.map(({ period, value }) => ({ label: periodLabel(period), value }));
  const optional = { ...(unit === null ? {} : { unit }), ...(baseline === null ? {} : { baseline }) };
  return sparkline({ title, target, points, ...optional }, SPARKLINE);
}

/** `2024` for a year, `T3 2024` within one. */
function periodLabel(key: string): string {
  const period = parsePeriod(key);
  if (period === null) return key;
  return period.kind === "Y" ? key : `${say.periodShort(period)}\u00a0${period.year}`;
}
