import { textsIn } from "#text/texts.ts";
import type { Block, Letterhead } from "#documents/document.ts";
import type { ReportFacts } from "#documents/facts/report-facts.ts";
import { paragraph } from "#documents/inlines.ts";

const say = textsIn("sv").documents;

/** Letterhead, kind of paper and title. */
export function opening(facts: ReportFacts, title: string): readonly Block[] {
  return [
    letterhead(facts),
    paragraph([say.memo.label], "label"),
    { kind: "title", text: say.keptTogether(title), subtitle: null },
  ];
}

/** The case's own title, else "Uppföljning av kommunstyrelsens mål, tertial 3 2024". */
export function memoTitle(facts: ReportFacts): string {
  return facts.case?.title ?? say.report.documentTitle(facts.body, say.periodName(facts.period));
}

/** The administration that writes: the case's, else the first on the model's decision path. */
export function administrationOf(facts: ReportFacts): string {
  return facts.case?.administration ?? facts.model.administration;
}

function letterhead(facts: ReportFacts): Letterhead {
  const { facts: label, missing } = say.memo;
  return {
    kind: "letterhead",
    municipality: facts.municipality.name,
    unit: administrationOf(facts),
    officer: [facts.case?.officer ?? missing.officer],
    facts: [
      { label: label.date, value: facts.case?.date ?? missing.date },
      { label: label.reference, value: facts.case?.reference ?? missing.reference },
      { label: label.recipient, value: facts.case?.recipient ?? missing.recipient },
    ],
  };
}
