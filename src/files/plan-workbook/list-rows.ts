import type { Plan } from "#domain/plan.ts";
import type { CellValue } from "#xlsx/workbook.ts";
import type { ListSheet } from "./columns.tables.ts";
import type { ModelLabels } from "./model-words.ts";
import { cellValue } from "./write-value.ts";

/** Cells with the path of the plan that each holds, for what is wrong with one. */
export type WrittenRow = { readonly cells: readonly CellValue[]; readonly paths: readonly string[] };

/** One list of the plan as the rows of its sheet, in the columns' order. */
export function listRows(plan: Plan, { list, columns }: ListSheet, labels: ModelLabels): readonly WrittenRow[] {
  return plan[list].map((item, index) => ({
    cells: columns.map(({ field, kind }) => cellValue(fieldOf(item, field), kind, labels)),
    paths: columns.map(({ field }) => `${list}[${index}].${field}`),
  }));
}

function fieldOf(item: object, field: string): unknown {
  const [outer = "", inner] = field.split(".");
  const value = (item as Readonly<Record<string, unknown>>)[outer];
  if (inner === undefined) return value;
  const target = value as Readonly<Record<string, unknown>>;
  // Between two limits the column Målvärde is the lower one.
  return inner === "value" && target["type"] === "between" ? target["min"] : target[inner];
}
