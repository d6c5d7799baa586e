import type { Fault, ReferenceKind } from "#domain/fault.ts";

/** An object whose shape may be wrong: what cannot be read of it is another fault's business and answers null. */
export type LooseRow = Readonly<Record<string, unknown>>;

export function rowsOf(content: LooseRow, list: string): readonly LooseRow[] {
  const rows = Object.hasOwn(content, list) ? content[list] : [];
  if (!Array.isArray(rows)) return [];
  // Rows of the wrong type keep their place, so that the others' indexes stay true.
  return rows.map((row: unknown) => (typeof row === "object" && row !== null ? (row as LooseRow) : {}));
}

export function idsOf(rows: readonly LooseRow[]): ReadonlySet<string> {
  return new Set(rows.map((row) => textAt(row, "id")).filter((id) => id !== null));
}

export function textAt(row: LooseRow, field: string): string | null {
  const value = Object.hasOwn(row, field) ? row[field] : null;
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

export function textsAt(row: LooseRow, field: string): readonly (string | null)[] {
  const value = Object.hasOwn(row, field) ? row[field] : [];
  if (!Array.isArray(value)) return [];
  return value.map((item: unknown) => (typeof item === "string" ? item : null));
}

/** Rows whose field of that kind names an id that is not there. */
export function unknownReferences(
  rows: readonly LooseRow[],
  list: string,
  kind: ReferenceKind,
  ids: ReadonlySet<string>,
): readonly Fault[] {
  return rows.flatMap((row, index): readonly Fault[] => {
    const id = textAt(row, kind);
    if (id === null || ids.has(id)) return [];
    return [{ where: `${list}[${index}].${kind}`, code: "reference-unknown", kind, id }];
  });
}
