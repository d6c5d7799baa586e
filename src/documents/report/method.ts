import { textsIn } from "#text/texts.ts";
import type { Block } from "#documents/document.ts";
import type { ReportFacts } from "#documents/facts/report-facts.ts";
import { snapshotOf } from "#documents/facts/snapshot.ts";
import { flow, kept, LINE_BREAK, paragraph } from "#documents/inlines.ts";
import { adoptionInWords } from "#documents/adoption.ts";

const say = textsIn("sv").documents;

/** What the report rests on, how it was made, and the check sum that names its facts. */
export function method(facts: ReportFacts): readonly Block[] {
  const { model } = facts;
  const { id, sha256 } = snapshotOf(facts);
  const plan = say.method.plan(facts.body, facts.year, facts.adoption && adoptionInWords(facts.adoption));
  const rules = say.method.model(model.title, model.version, model.adoption && adoptionInWords(model.adoption));
  const half = sha256.length / 2;
  return [
    { kind: "heading", level: 1, look: "chapter", text: say.method.heading },
    paragraph(flow(`${plan} ${rules}${model.source === null ? "" : ` ${say.method.modelSource(model.source)}`}`)),
    paragraph(flow(say.method.rule(model.clause.text, model.clause.place))),
    paragraph(flow(`${say.method.proposals(model.deciding)} ${say.method.missing}`)),
    paragraph(flow(say.method.snapshot(id))),
    paragraph([kept(sha256.slice(0, half)), LINE_BREAK, kept(sha256.slice(half))], "note"),
  ];
}
