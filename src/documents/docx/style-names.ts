/**
 * The styles of the papers by the names that Word knows them by. A template restyles a paper by having a style of the
 * same name. The first are Word's own; those called Tertial are ours.
 */
export const PARAGRAPH_STYLES = {
  title: "Title",
  subtitle: "Subtitle",
  heading1: "heading 1",
  heading2: "heading 2",
  heading3: "heading 3",
  body: "Body Text",
  listNumber: "List Number",
  listBullet: "List Bullet",
  header: "header",
  footer: "footer",
  goalTitle: "Tertial Målrubrik",
  label: "Tertial Dokumenttyp",
  factLabel: "Tertial Faktaetikett",
  factValue: "Tertial Faktavärde",
  sender: "Tertial Avsändare",
  lead: "Tertial Ingress",
  grade: "Tertial Bedömning",
  count: "Tertial Antal",
  definition: "Tertial Definition",
  rule: "Tertial Regel",
  listItem: "Tertial Listrad",
  cell: "Tertial Tabelltext",
  cellHead: "Tertial Tabellhuvud",
  note: "Tertial Tabellnot",
  meta: "Tertial Metatext",
  missing: "Tertial Saknas",
  figure: "Tertial Figur",
  gap: "Tertial Mellanrum",
} as const;

export const CHARACTER_STYLES = { deviation: "Tertial Avvikelse", muted: "Tertial Dämpad" } as const;

export const TABLE_STYLES = { table: "Tertial Tabell", layout: "Tertial Uppställning" } as const;

export type ParagraphStyle = keyof typeof PARAGRAPH_STYLES;
export type CharacterStyle = keyof typeof CHARACTER_STYLES;
export type TableStyle = keyof typeof TABLE_STYLES;

const PLAIN: Readonly<Record<string, string>> = { å: "a", ä: "a", ö: "o", Å: "A", Ä: "A", Ö: "O" };

/** The id that a style of this name gets where no template has given it another: letters and digits, as Word makes them. */
export function styleId(name: string): string {
  return name
    .replaceAll(/[åäöÅÄÖ]/gu, (letter) => PLAIN[letter] ?? letter)
    .replaceAll(/(?:^|\s)(\p{L})/gu, (_, letter: string) => letter.toUpperCase())
    .replaceAll(/\s/gu, "");
}
