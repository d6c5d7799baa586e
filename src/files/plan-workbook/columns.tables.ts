import type { CellStyle } from "#xlsx/workbook.ts";

/** How a cell of a column is read and written. */
export type ColumnKind =
  | "id"
  | "text"
  | "period"
  | "date"
  | "number"
  /** A number or a word for "not measured". */
  | "outcome"
  | "direction"
  | "status"
  | "grade"
  /** Several in one cell, with `;` between. */
  | "texts"
  | "ids"
  | "causes";

export type PlanList =
  "goals" | "measures" | "activities" | "statusReports" | "outcomes" | "assessments" | "bodyAssessments";

export type PlanColumn = {
  readonly header: string;
  /** The field of the plan file that the cell holds; one point at most: `target.value`. */
  readonly field: string;
  readonly kind: ColumnKind;
  readonly isRequired: boolean;
  /** In characters. */
  readonly width: number;
};

export type ListSheet = { readonly name: string; readonly list: PlanList; readonly columns: readonly PlanColumn[] };

type Optional = Omit<PlanColumn, "isRequired">;

const required = (header: string, field: string, kind: ColumnKind, width: number): PlanColumn => ({
  header,
  field,
  kind,
  width,
  isRequired: true,
});
const optional = (header: string, field: string, kind: ColumnKind, width: number): PlanColumn => ({
  ...({ header, field, kind, width } satisfies Optional),
  isRequired: false,
});

const PERIOD = required("Period", "period", "period", 11);
const GOAL_NUMBER = required("Mål nr", "goal", "id", 9);
const NUMBER = required("Nr", "id", "id", 9);
const COMMENT = optional("Kommentar", "comment", "text", 70);
const RESPONSIBLE = optional("Ansvarig", "responsible", "text", 24);
const GRADE = required("Bedömning", "grade", "grade", 22);

/** The sheets that hold one list each, as the workbook's format fixes them. */
export const LIST_SHEETS: readonly ListSheet[] = [
  {
    name: "Mål",
    list: "goals",
    columns: [
      NUMBER,
      required("Mål", "title", "text", 60),
      optional("Målområde", "area", "text", 22),
      optional("Fokusområden", "focusAreas", "texts", 32),
      optional("Överordnade mål", "parents", "ids", 18),
      RESPONSIBLE,
    ],
  },
  {
    name: "Mått",
    list: "measures",
    columns: [
      NUMBER,
      GOAL_NUMBER,
      required("Mått", "title", "text", 50),
      optional("Enhet", "unit", "text", 14),
      required("Riktning", "target.type", "direction", 12),
      optional("Målvärde", "target.value", "number", 12),
      optional("Målvärde max", "target.max", "number", 14),
      optional("Utgångsvärde", "baseline", "number", 14),
      optional("Källa", "source", "text", 22),
    ],
  },
  {
    name: "Aktiviteter",
    list: "activities",
    columns: [
      NUMBER,
      GOAL_NUMBER,
      required("Aktivitet", "title", "text", 44),
      optional("Beskrivning", "description", "text", 60),
      required("Start", "start", "date", 12),
      required("Stopp", "stop", "date", 12),
      RESPONSIBLE,
    ],
  },
  {
    name: "Aktivitetsrapporter",
    list: "statusReports",
    columns: [
      PERIOD,
      required("Aktivitet nr", "activity", "id", 13),
      required("Status", "status", "status", 26),
      COMMENT,
      optional("Avvikelseorsaker", "causes", "causes", 26),
      optional("Nytt stoppdatum", "newStop", "date", 17),
    ],
  },
  {
    name: "Utfall",
    list: "outcomes",
    columns: [
      PERIOD,
      required("Mått nr", "measure", "id", 9),
      optional("Utfall", "value", "outcome", 12),
      optional("Avser", "refersTo", "period", 11),
      COMMENT,
    ],
  },
  { name: "Bedömningar", list: "assessments", columns: [PERIOD, GOAL_NUMBER, GRADE, COMMENT] },
  {
    name: "Organens bedömningar",
    list: "bodyAssessments",
    columns: [PERIOD, GOAL_NUMBER, required("Organ", "body", "text", 30), GRADE, COMMENT],
  },
];

export const PLAN_SHEET = "Plan";
export const CASE_SHEET = "Ärenden";
export const HELP_SHEET = "Hjälp";
/** Hidden; holds what the drop-downs offer. */
export const CHOICES_SHEET = "Listor";

/** The rows of the sheet Plan. */
export const PLAN_ROWS = [
  { name: "Kommun", field: "municipality.name", kind: "text", isRequired: true },
  { name: "Kommunkod", field: "municipality.code", kind: "code", isRequired: false },
  { name: "Organ", field: "body", kind: "text", isRequired: true },
  { name: "År", field: "year", kind: "number", isRequired: true },
  { name: "Styrmodell", field: "governanceModel", kind: "model", isRequired: true },
  { name: "Antagen av", field: "adopted.by", kind: "text", isRequired: false },
  { name: "Antagen datum", field: "adopted.date", kind: "date", isRequired: false },
  { name: "Paragraf", field: "adopted.paragraph", kind: "text", isRequired: false },
  { name: "Diarienummer", field: "adopted.reference", kind: "text", isRequired: false },
] as const;

export type PlanRow = (typeof PLAN_ROWS)[number];

/** The columns of the sheet Ärenden. */
export const CASE_COLUMNS = { period: "Period", field: "Fält", text: "Text" } as const;

export type CaseFieldKind = "text" | "date" | "texts" | "attachments" | "signatures" | "by-name";

/** What may stand under Fält. Those `by-name` have the section's or focus area's name after them. */
export const CASE_FIELDS: readonly { readonly name: string; readonly field: string; readonly kind: CaseFieldKind }[] = [
  { name: "Titel", field: "title", kind: "text" },
  { name: "Diarienummer", field: "reference", kind: "text" },
  { name: "Förvaltning", field: "administration", kind: "text" },
  { name: "Handläggare", field: "officer", kind: "text" },
  { name: "Datum", field: "date", kind: "date" },
  { name: "Mottagare", field: "recipient", kind: "text" },
  { name: "Beslutspunkt", field: "decisionPoints", kind: "texts" },
  { name: "Ärendet i korthet", field: "summary", kind: "text" },
  { name: "Sammanfattande analys", field: "analysis", kind: "text" },
  { name: "Övervägande", field: "considerations", kind: "text" },
  { name: "Avsnitt", field: "sections", kind: "by-name" },
  { name: "Fokusområde", field: "focusAreas", kind: "by-name" },
  { name: "Beslutsunderlag", field: "attachments", kind: "attachments" },
  { name: "Skickas till", field: "sendTo", kind: "texts" },
  { name: "Underskrift", field: "signatures", kind: "signatures" },
];

/** The words of the column Riktning. */
export const DIRECTIONS = {
  minst: "atLeast",
  högst: "atMost",
  exakt: "exactly",
  mellan: "between",
  öka: "increase",
  minska: "decrease",
} as const;

/** What is written for an outcome that is given as not measured, and what else is read as that. */
export const NOT_MEASURED = "saknas";
export const NOT_MEASURED_WORDS: ReadonlySet<string> = new Set([
  NOT_MEASURED,
  "ej mätt",
  "ej mätt än",
  "-",
  "–",
  "−",
  "..",
]);

/** The style of an empty cell in a column, for what a person will type there. */
export function cellStyleOf(kind: ColumnKind): CellStyle {
  if (kind === "date") return "date";
  return kind === "number" || kind === "outcome" ? "number" : "text";
}
