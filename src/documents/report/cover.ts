import { textsIn } from "#text/texts.ts";
import type { Block, FactGrid, Inline } from "#documents/document.ts";
import type { AdoptionFacts, ReportFacts } from "#documents/facts/report-facts.ts";
import { snapshotOf } from "#documents/facts/snapshot.ts";
import { joined, kept, muted } from "#documents/inlines.ts";

const say = textsIn("sv").documents;

/** Sender, title, and the facts that say which paper this is. */
export function cover(facts: ReportFacts): readonly Block[] {
  const { period } = facts;
  const subtitle: readonly Inline[] = [
    { kind: "strong", content: [say.report.subtitle(say.periodName(period))] },
    ` · ${say.daysInWords(period.first, period.last)}`,
  ];
  return [
    { kind: "letterhead", municipality: facts.municipality.name, unit: facts.body, officer: [], facts: [] },
    { kind: "title", text: say.report.title(facts.body), subtitle },
    coverFacts(facts),
  ];
}

function coverFacts(facts: ReportFacts): FactGrid {
  const { model, totals } = facts;
  const label = say.report.facts;
  const version: readonly Inline[] = [kept(say.report.version(model.version))];
  const plan = facts.adoption === null ? [say.report.adoptionMissing(facts.year)] : adopted(facts.adoption);
  const extent = say.report.extent(totals.goals, totals.activities, totals.measures.total);
  return {
    kind: "facts",
    items: [
      { label: label.reference, value: stated(facts.case?.reference) },
      { label: label.date, value: stated(facts.case?.date) },
      { label: label.plan, value: plan },
      { label: label.snapshot, value: [kept(snapshotOf(facts).id)] },
      { label: label.decidedBy, value: [model.deciding] },
      { label: label.officer, value: stated(facts.case?.officer) },
      {
        label: label.model,
        value: joined([model.adoption === null ? [model.title] : adopted(model.adoption), version], [", "]),
      },
      { label: label.goals, value: [extent] },
    ],
  };
}

function stated(text: string | null | undefined): readonly Inline[] {
  return [text === null || text === undefined ? muted(say.report.notStated) : kept(text)];
}

function adopted(adoption: AdoptionFacts): readonly Inline[] {
  const date = adoption.date === null ? [] : [kept(say.report.adopted(adoption.date))];
  const paragraph = adoption.paragraph === null ? [] : [kept(adoption.paragraph)];
  const parts = date.length + paragraph.length > 0 ? [date, paragraph] : [[adoption.by ?? adoption.reference ?? ""]];
  return joined(parts, [", "]);
}
