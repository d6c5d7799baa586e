import { ROLES, type Role } from "#domain/people.ts";
import { textsIn } from "#text/texts.ts";

/** One line of a list of people: name, e-mail, title, unit and role, as they were written. */
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
  /** More cells than columns: what stands where is then anybody's guess. */
  readonly hasTooMany: boolean;
};

/** The columns of a list without a heading, and what each may be called in one. */
const COLUMNS = [
  ["name", /^(namn|name)$/i],
  ["email", /^(e-?post(adress)?|e-?mail( address)?|mejl(adress)?)$/i],
  ["title", /^(titel|befattning|title)$/i],
  ["place", /^(enhet|organ|förvaltning|enhet eller organ|unit|body)$/i],
  ["role", /^(roll|role)$/i],
] as const;

/** Whose cells stand where: null is a column that a list of people has no use for. */
type Layout = readonly ((typeof COLUMNS)[number][0] | null)[];

const USUAL: Layout = COLUMNS.map(([column]) => column);

/** Text of an uploaded list: UTF-8, or the Windows-1252 that Swedish spreadsheets still save. */
export function listText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/**
 * Reads a pasted or uploaded list, a person a line, columns parted by tab (pasted from a spreadsheet), semicolon or
 * comma. A heading says which column is which; without one they stand in their usual order, and a line may begin with
 * `Name <address>` as mail programs write it. Roles are known by their Swedish or English name, in any capitals.
 */
export function readPeopleList(text: string): readonly PersonLine[] {
  const rows = text
    .split(/\r\n|\r|\n/)
    .map((row, index) => ({ cells: cellsOf(row), line: index + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  const layout = layoutIn(rows[0]?.cells ?? []);
  if (layout !== null) return rows.slice(1).map(({ cells, line }) => personLine(cells, line, layout));
  return rows.map(({ cells, line }) => personLine(addressApart(cells), line, USUAL));
}

function cellsOf(row: string): readonly string[] {
  const unquoted = row.replaceAll(/"[^"]*"/g, "");
  const separator = ["\t", ";"].find((one) => unquoted.includes(one)) ?? ",";
  const cells = [""];
  let isQuoted = false;
  for (const letter of row) {
    if (letter === '"') isQuoted = !isQuoted;
    if (letter === separator && !isQuoted) cells.push("");
    else cells.push((cells.pop() ?? "") + letter);
  }
  return cells.map(cellText);
}

/** Without blanks around it and without the quotation marks that spreadsheets put around a cell. */
function cellText(cell: string): string {
  const text = cell.replaceAll("\u00a0", " ").trim();
  return text.length > 1 && text.startsWith('"') && text.endsWith('"')
    ? text.slice(1, -1).replaceAll('""', '"').trim()
    : text;
}

/** What a first line such as `Namn;E-post;Titel;Enhet;Roll` says of the columns; null when it is no heading. */
function layoutIn(cells: readonly string[]): Layout | null {
  const layout = cells.map((cell) => COLUMNS.find(([, called]) => called.test(cell))?.[0] ?? null);
  return layout.includes("email") ? layout : null;
}

function addressApart([first = "", ...rest]: readonly string[]): readonly string[] {
  const [, name, address] = /^([^<>]*)<([^<>\s@]+@[^<>\s]+)>$/.exec(first) ?? [];
  return name === undefined || address === undefined ? [first, ...rest] : [cellText(name), address, ...rest];
}

function personLine(cells: readonly string[], line: number, layout: Layout): PersonLine {
  const under = (column: Layout[number]): string => cells[layout.indexOf(column)] ?? "";
  const roleWritten = under("role");
  return {
    line,
    name: under("name"),
    email: under("email").toLowerCase(),
    title: under("title"),
    place: under("place"),
    roleWritten,
    role: roleWritten === "" ? null : (ROLE_BY_NAME.get(roleWritten.toLowerCase()) ?? "unknown"),
    hasTooMany: cells.slice(layout.length).some((cell) => cell !== ""),
  };
}

const ROLE_BY_NAME: ReadonlyMap<string, Role> = new Map(
  (["sv", "en"] as const).flatMap((language) => {
    const { webRoles } = textsIn(language);
    return ROLES.map((role) => [webRoles[role].toLowerCase(), role] as const);
  }),
);
