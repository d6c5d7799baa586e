import type { Fault } from "#domain/fault.ts";
import type { GovernanceModel } from "#domain/governance-model.ts";
import type { Plan } from "#domain/plan.ts";
import { accept, refuse, type Result } from "#domain/result.ts";
import type { WorkbookBounds } from "#files/limits.ts";
import { planFromContent } from "#files/plan-file.ts";
import { PLAN_FORMAT } from "#files/plan-schema.ts";
import { type OpenWorkbook, openWorkbook } from "#files/workbook/open-workbook.ts";
import type { SheetRow } from "#files/workbook/sheet-rows.ts";
import { folded } from "./cell-words.ts";
import { CASE_SHEET, CHOICES_SHEET, HELP_SHEET, LIST_SHEETS, PLAN_SHEET } from "./columns.tables.ts";
import { wordsOf } from "./model-words.ts";
import { PlanPlaces } from "./places.ts";
import { readCases } from "./read-cases.ts";
import { readList } from "./read-list.ts";
import { readPlanSheet } from "./read-plan-sheet.ts";
import type { Reading } from "./reading.ts";
import { resolveReferences } from "./resolve-references.ts";
import { inWorkbookWords } from "./workbook-faults.ts";

export type PlanFromWorkbook = {
  readonly plan: Plan;
  readonly placeOf: (path: string) => string;
  readonly notes: readonly Fault[];
};

/** Reads a plan workbook. `name` is the file's, for faults that concern the whole of it; `models` those it can name. */
export function readPlanWorkbook(
  bytes: Uint8Array,
  name: string,
  models: readonly GovernanceModel[],
  bounds: WorkbookBounds,
): Result<PlanFromWorkbook, Fault> {
  const workbook = openWorkbook(bytes, bounds);
  if (!workbook.ok) return refuse(workbook.refusals.map((fault) => ({ where: name, ...fault })));
  const reading: Reading = {
    content: { format: PLAN_FORMAT },
    faults: [],
    notes: leftOutNotes(workbook.value, name),
    places: new PlanPlaces(),
    unreadable: new Set(),
    models,
    words: wordsOf(null),
  };
  const refused = readSheets(workbook.value, reading);
  if (refused !== null) return refuse([refused]);
  resolveReferences(reading.content);
  const plan = planFromContent(reading.content, name, models);
  const faults = [...reading.faults, ...(plan.ok ? [] : inWorkbookWords(plan.refusals, reading))];
  if (faults.length > 0 || !plan.ok) return refuse(inReadingOrder(faults, workbook.value.sheetNames));
  return accept({ plan: plan.value, placeOf: (path) => reading.places.placeOf(path), notes: reading.notes });
}

/** Sheet by sheet and row by row, as the workbook is leafed through to mend it; what concerns the whole of it first. */
function inReadingOrder(faults: readonly Fault[], sheetNames: readonly string[]): readonly Fault[] {
  const placed = faults.map((fault) => {
    const [, sheet = "", column = "", row = ""] = /^(.*)!([A-Z]+)(\d+)$/s.exec(fault.where) ?? [];
    return { fault, place: [sheetNames.indexOf(sheet), Number(row), column.length, column] as const };
  });
  const byPlace = ({ place: a }: (typeof placed)[number], { place: b }: (typeof placed)[number]): number =>
    a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || (a[3] < b[3] ? -1 : Number(a[3] > b[3]));
  return placed.toSorted(byPlace).map(({ fault }) => fault);
}

type SheetReader = (reading: Reading, sheet: string, rows: readonly SheetRow[]) => void;

/** The sheet Plan goes first: it says which model's words the others use. */
const READERS: readonly (readonly [string, SheetReader])[] = [
  [PLAN_SHEET, readPlanSheet],
  ...LIST_SHEETS.map(
    (layout) =>
      [layout.name, (reading, sheet, rows) => readList(reading, layout, sheet, rows)] as [string, SheetReader],
  ),
  [CASE_SHEET, readCases],
];

/** Answers with the one fault for which the file is read no further, if there is one. */
function readSheets(workbook: OpenWorkbook, reading: Reading): Fault | null {
  const sheets = new Map<string, string>();
  const ours = new Set([...READERS.map(([name]) => name), HELP_SHEET, CHOICES_SHEET].map(folded));
  for (const name of workbook.sheetNames) {
    if (!ours.has(folded(name))) reading.notes.push({ where: name, code: "sheet-left-out", sheet: name });
    else if (sheets.has(folded(name))) reading.faults.push({ where: name, code: "sheet-repeated", sheet: name });
    else sheets.set(folded(name), name);
  }
  if (!sheets.has(folded(PLAN_SHEET))) return { where: PLAN_SHEET, code: "sheet-missing", sheet: PLAN_SHEET };
  for (const [wanted, read] of READERS) {
    const name = sheets.get(folded(wanted));
    if (name === undefined) continue;
    const sheet = workbook.sheet(name);
    const [refused] = sheet.ok ? [] : sheet.refusals;
    if (refused !== undefined) return { where: name, ...refused };
    if (sheet.ok) read(reading, name, sheet.value.rows);
  }
  return null;
}

function leftOutNotes({ leftOut }: OpenWorkbook, name: string): Fault[] {
  return [
    ...(leftOut.macros ? [{ where: name, code: "macros-left-out" } as const] : []),
    ...(leftOut.externalLinks ? [{ where: name, code: "external-links-left-out" } as const] : []),
  ];
}
