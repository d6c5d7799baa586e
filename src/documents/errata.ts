import { FOCUS_AREA_PART, kindOfPart, SECTION_PART, writtenPart } from "#domain/case-part.ts";
import { textsIn } from "#text/texts.ts";
import type { Block, Cell, Inline } from "./document.ts";
import type { ErratumFacts, ReportFacts } from "./facts/report-facts.ts";
import { inCell, kept, muted, paragraph, strong } from "./inlines.ts";
import { causeLabel, findStatus, shownGrade } from "./model-symbols.ts";

const say = textsIn("sv").documents;

/** What has been corrected since the paper was approved, with the old value beside the new. Nothing when nothing has. */
export function errata(facts: ReportFacts): readonly Block[] {
  const own = facts.errata ?? [];
  if (own.length === 0) return [];
  return [
    { kind: "heading", level: 1, look: "section", text: say.errata.heading },
    ...own.flatMap((erratum) => corrected(facts, erratum)),
  ];
}

function corrected(facts: ReportFacts, erratum: ErratumFacts): readonly Block[] {
  const { number, date, by, reason } = erratum;
  const column = say.errata.columns;
  return [
    paragraph([
      strong(say.errata.numbered(number - 1)),
      ", ",
      kept(date),
      ". ",
      ...inCell(reason),
      ...(by === null ? [] : [" ", muted(say.errata.by(by))]),
    ]),
    {
      kind: "table",
      name: say.errata.numbered(number - 1),
      columns: [
        { header: column.what, width: 40, align: "left" },
        { header: column.was, width: "rest", align: "left" },
        { header: column.is, width: "rest", align: "left" },
      ],
      rows: erratum.changes.map(({ field, from, to }): readonly Cell[] => [
        { content: [strong(whatChanged(erratum, field))] },
        { content: valueOf(facts, field, from) },
        { content: valueOf(facts, field, to) },
      ]),
    },
  ];
}

function whatChanged({ subject }: ErratumFacts, field: string): string {
  return subject.kind === "text" ? partTitle(subject.id) : say.errata.answer(subject.kind, subject.id, field);
}

/** `section:Barnperspektiv` is called by its own heading. */
function partTitle(part: string): string {
  if (part.startsWith(SECTION_PART)) return part.slice(SECTION_PART.length);
  if (part.startsWith(FOCUS_AREA_PART)) return say.errata.focusArea(part.slice(FOCUS_AREA_PART.length));
  return say.errata.name(part);
}

/** A stored value in the words of the model that was frozen with it. */
function valueOf(facts: ReportFacts, field: string, value: string | null): readonly Inline[] {
  if (value === null) return [muted(say.errata.nothing)];
  const { model } = facts;
  if (field === "status") return [findStatus(model, value)?.label ?? value];
  if (field === "grade") return [shownGrade(model, value).label];
  if (field === "causes") {
    return [
      value
        .split(",")
        .map((cause) => causeLabel(model, cause))
        .join(", "),
    ];
  }
  if (field === "value") return [say.figures(Number(value))];
  return inCell(writtenPart(kindOfPart(field), value));
}
