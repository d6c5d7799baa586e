import { ROLES, type Role } from "#domain/people.ts";
import { textsIn } from "#text/texts.ts";

/** One line of a list of people: name;e-mail;title;unit;role, as it was written. */
export type PersonLine = {
  /** 1 for the first. */
  readonly line: number;
  readonly name: string;
  readonly email: string;
  readonly title: string;
  /** Name of a unit or a body; empty for the whole municipality. */
  readonly place: string;
  /** Null when the line names none; `unknown` when it names one that there is not. */
  readonly role: Role | "unknown" | null;
  readonly roleWritten: string;
  /** More than five columns: what stands where is then anybody's guess. */
  readonly hasTooMany: boolean;
};

const COLUMNS = 5;

/** Text of an uploaded list: UTF-8, or the Windows-1252 that Swedish spreadsheets still save. */
export function listText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/**
 * Reads a pasted or uploaded list, a person a line, columns parted by tab (pasted from a spreadsheet) or semicolon.
 * Blank lines and a heading are passed over. Roles are known by their Swedish or English name, in any capitals.
 */
export function readPeopleList(text: string): readonly PersonLine[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((row, index) => ({ cells: cellsOf(row), line: index + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== "") && !isHeading(cells))
    .map(({ cells, line }) => personLine(cells, line));
}

function cellsOf(row: string): readonly string[] {
  const cells = row.split(row.includes("\t") ? "\t" : ";").map(cellText);
  while (cells.length > COLUMNS && cells.at(-1) === "") cells.pop();
  return cells;
}

/** Without blanks around it and without the quotation marks that spreadsheets put around a cell. */
function cellText(cell: string): string {
  const text = cell.replaceAll("\u00a0", " ").trim();
  return text.length > 1 && text.startsWith('"') && text.endsWith('"')
    ? text.slice(1, -1).replaceAll('""', '"').trim()
    : text;
}

/** A first line such as `Namn;E-post;Titel;Enhet;Roll`. */
function isHeading(cells: readonly string[]): boolean {
  return /^(e-?post(adress)?|e-?mail)$/i.test(cells[1] ?? "");
}

function personLine(cells: readonly string[], line: number): PersonLine {
  const [name = "", email = "", title = "", place = "", roleWritten = ""] = cells;
  return {
    line,
    name,
    email: email.toLowerCase(),
    title,
    place,
    roleWritten,
    role: roleWritten === "" ? null : (ROLE_BY_NAME.get(roleWritten.toLowerCase()) ?? "unknown"),
    hasTooMany: cells.length > COLUMNS,
  };
}

const ROLE_BY_NAME: ReadonlyMap<string, Role> = new Map(
  (["sv", "en"] as const).flatMap((language) => {
    const { webRoles } = textsIn(language);
    return ROLES.map((role) => [webRoles[role].toLowerCase(), role] as const);
  }),
);
