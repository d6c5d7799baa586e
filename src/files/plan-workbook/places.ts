import { columnLetters } from "#xlsx/workbook.ts";

type ListPlaces = {
  readonly sheet: string;
  readonly headers: ReadonlyMap<string, string>;
  /** Column indexes by field; `first` is where a row begins. */
  readonly columns: ReadonlyMap<string, number>;
  readonly first: number;
  /** Excel's row numbers by place in the list. */
  readonly rows: readonly number[];
};

/** The way from a path of the plan (`activities[3].start`) back to the cell it was read from. */
export class PlanPlaces {
  readonly #lists = new Map<string, ListPlaces>();
  readonly #cells = new Map<string, string>();
  readonly #names = new Map<string, string>();

  addList(list: string, places: ListPlaces): void {
    this.#lists.set(list, places);
  }

  addCell(path: string, cell: string): void {
    if (!this.#cells.has(path)) this.#cells.set(path, cell);
  }

  /** What the workbook calls a field that has no column of its own in a list. */
  addName(path: string, name: string): void {
    this.#names.set(path, name);
  }

  /** The cell of the path, or of the nearest thing around it; the path itself when nothing of it is in the workbook. */
  placeOf(path: string): string {
    const inList = this.#placeInList(path);
    if (inList !== null) return inList;
    for (let at = path; at !== ""; at = parentPath(at)) {
      const cell = this.#cells.get(at);
      if (cell !== undefined) return cell;
    }
    return path;
  }

  /** What the workbook calls the field: `Aktivitet` for `activities[3].title`. Null when it has no name for it. */
  nameOf(path: string): string | null {
    const parts = splitPath(path);
    return (
      (parts === null ? undefined : this.#lists.get(parts.list)?.headers.get(columnField(parts.field))) ??
      this.#names.get(path) ??
      null
    );
  }

  /** False for a path whose column the sheet does not have. */
  hasColumn(path: string): boolean {
    const parts = splitPath(path);
    const places = parts === null ? undefined : this.#lists.get(parts.list);
    return parts === null || places === undefined || parts.field === "" || columnIn(places, parts.field) !== null;
  }

  #placeInList(path: string): string | null {
    const parts = splitPath(path);
    const places = parts === null ? undefined : this.#lists.get(parts.list);
    const row = parts === null ? undefined : places?.rows[parts.index];
    if (parts === null || places === undefined || row === undefined) return null;
    const column = parts.field === "" ? places.first : (columnIn(places, parts.field) ?? places.first);
    return `${places.sheet}!${columnLetters(column)}${row}`;
  }
}

function columnIn(places: ListPlaces, field: string): number | null {
  return places.columns.get(columnField(field)) ?? null;
}

/** The field whose column holds it: `parents[1]` stands in the cell of `parents`, `target` in that of `target.type`. */
function columnField(field: string): string {
  const bare = field.replace(/\[.*$/s, "");
  if (bare === "target") return "target.type";
  return bare === "target.min" ? "target.value" : bare;
}

function splitPath(path: string): { readonly list: string; readonly index: number; readonly field: string } | null {
  const match = /^(\w+)\[(\d+)\](?:\.(.*))?$/s.exec(path);
  return match === null ? null : { list: match[1] ?? "", index: Number(match[2]), field: match[3] ?? "" };
}

function parentPath(path: string): string {
  const end = Math.max(path.lastIndexOf("."), path.lastIndexOf("["));
  return end <= 0 ? "" : path.slice(0, end);
}
