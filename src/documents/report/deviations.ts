import { textsIn } from "#text/texts.ts";
import type { Block, Inline } from "#documents/document.ts";
import type { ReportFacts } from "#documents/facts/report-facts.ts";
import { joined, kept, paragraph, strong } from "#documents/inlines.ts";
import { causeLabel, statusWithSymbol } from "#documents/model-symbols.ts";
import { goalAnchor, nothing, small } from "./report-parts.ts";

const say = textsIn("sv").documents;

/** What has been moved beyond the period, and the causes of deviation goal by goal. Nothing when there is no activity. */
export function deviations(facts: ReportFacts): readonly Block[] {
  if (facts.totals.activities === 0) return [];
  return [
    { kind: "heading", level: 1, look: "chapter", text: say.report.deviations },
    ...moved(facts),
    ...causes(facts),
  ];
}

function moved(facts: ReportFacts): readonly Block[] {
  const heading = small(2, say.report.moved);
  if (facts.moved.length === 0) return [heading, nothing(say.report.noneMoved)];
  const column = say.report.movedColumns;
  return [
    heading,
    paragraph([say.report.movedIntro(facts.moved.length, facts.model.deciding)]),
    {
      kind: "table",
      name: say.report.moved,
      columns: [
        { header: column.number, width: 11, align: "left" },
        { header: column.activity, width: "rest", align: "left" },
        { header: column.stop, width: 21, align: "left" },
        { header: column.newStop, width: 21, align: "left" },
        { header: column.cause, width: 34, align: "left" },
        { header: column.status, width: 45, align: "left" },
      ],
      rows: facts.moved.map((activity) => [
        { content: [strong(activity.id)] },
        { content: [activity.title] },
        { content: [kept(activity.stop)] },
        { content: [strong(kept(activity.newStop))] },
        { content: [activity.causes.map((cause) => causeLabel(facts.model, cause)).join(", ")] },
        { content: statusWithSymbol(facts.model, activity.status) },
      ]),
    },
  ];
}

function causes(facts: ReportFacts): readonly Block[] {
  const heading = small(2, say.report.causesByGoal);
  if (facts.causes.length === 0) return [heading, nothing(say.report.noCauses)];
  const column = say.report.causeColumns;
  return [
    heading,
    {
      kind: "table",
      name: say.report.causesByGoal,
      columns: [
        { header: column.cause, width: 48, align: "left" },
        { header: column.activities, width: 24, align: "right" },
        { header: column.goals, width: "rest", align: "left" },
      ],
      rows: facts.causes.map(({ cause, count, goals }) => [
        { content: [causeLabel(facts.model, cause)] },
        { content: [say.figures(count)] },
        { content: joined(goals.map(goalReference), [", "]) },
      ]),
    },
    nothing(say.report.withCause(facts.withCause, facts.totals.activities)),
  ];
}

function goalReference(id: string): readonly Inline[] {
  return [{ kind: "link", to: goalAnchor(id), content: [say.goalNumber(id)] }];
}
