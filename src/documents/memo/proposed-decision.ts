import { textsIn } from "#text/texts.ts";
import type { Block } from "#documents/document.ts";
import type { ReportFacts } from "#documents/facts/report-facts.ts";
import { snapshotOf } from "#documents/facts/snapshot.ts";
import { flow, paragraph } from "#documents/inlines.ts";
import { chapter } from "./memo-parts.ts";
import { administrationOf } from "./opening.ts";

const say = textsIn("sv").documents;

/** Who proposes to whom, in the order of the decision path, and the points in the words of the decision itself. */
export function proposedDecision(facts: ReportFacts): readonly Block[] {
  const { model } = facts;
  const path = [administrationOf(facts), ...model.preparing, model.deciding];
  const points = facts.case?.decisionPoints ?? [];
  return [
    chapter(say.memo.decision),
    paragraph(flow(say.memo.proposes(path, model.decisionStyle))),
    { kind: "list", look: "numbered", items: (points.length > 0 ? points : [generatedPoint(facts)]).map(flow) },
  ];
}

/** The one point that follows from the report alone: the body approves exactly these facts. */
function generatedPoint(facts: ReportFacts): string {
  const { body, model, period } = facts;
  return say.memo.generatedPoint(
    body,
    model.deciding,
    say.periodName(period),
    snapshotOf(facts).id,
    model.decisionStyle,
  );
}
