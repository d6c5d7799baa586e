import type { CellValue } from "#xlsx/workbook.ts";
import { folded, listToCell, textsToCell, textToCell } from "./cell-words.ts";
import { type ColumnKind, DIRECTIONS, NOT_MEASURED } from "./columns.tables.ts";
import type { ModelLabels } from "./model-words.ts";

/** A value of the plan as a cell of its kind; `undefined` is an empty cell. The opposite of `readValue`. */
export function cellValue(value: unknown, kind: ColumnKind, labels: ModelLabels): CellValue {
  if (value === undefined) return null;
  switch (kind) {
    case "number":
      return value as number;
    case "outcome":
      return value === null ? NOT_MEASURED : (value as number);
    case "date":
      return { date: value as string };
    case "direction":
      return Object.entries(DIRECTIONS).find(([, type]) => type === value)?.[0] ?? null;
    case "status":
      return labels.label("statuses", value as string);
    case "grade":
      return labels.label("grades", value as string);
    case "texts":
    case "ids":
      return textsToCell(value as readonly string[]);
    case "causes":
      return causesToCell(value as readonly string[], labels);
    default:
      return textToCell(value as string);
  }
}

/** A cause that the model does not know stands in quotation marks when it would be read as one that it knows. */
function causesToCell(causes: readonly string[], { words, label }: ModelLabels): string {
  const known = new Set(words.causes.values());
  const items = causes.map((cause) => ({
    text: known.has(cause) ? label("causes", cause) : cause,
    isPlain: known.has(cause) || !words.causes.has(folded(cause)),
  }));
  return listToCell(items);
}
