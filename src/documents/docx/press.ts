import type { Anchor, Document } from "#documents/document.ts";
import { Media } from "./media.ts";
import { CHARACTER_STYLES, PARAGRAPH_STYLES, TABLE_STYLES } from "./style-names.ts";
import type { CharacterStyle, ParagraphStyle, TableStyle } from "./style-names.ts";

/** What the paper is printed into: the ids that are taken there, and what its styles are called. */
export type Ground = {
  readonly styleId: (name: string) => string;
  /** Drawings, bookmarks and lists are numbered from here on. */
  readonly firstDrawing: number;
  readonly firstBookmark: number;
  readonly firstList: number;
  /** Millimetres by which letterhead and running heads may reach out into the margins. */
  readonly hang: { readonly left: number; readonly right: number };
  /** The width of the text in millimetres. */
  readonly textWidth: number;
  /** Begins the name of everything that needs one: letters and digits. */
  readonly mark: string;
};

/** The width in millimetres that the papers' tables and charts are measured for. */
export const MEANT_WIDTH = { report: 170, memo: 140 } as const;

/** Longest name that Word takes for a bookmark. */
const LONGEST_BOOKMARK = 40;

/**
 * One printing of one paper. Hands out the ids that must be unique within the file, each counted from the paper's
 * own start, so that the same paper is always the same bytes.
 */
export class Press {
  readonly kind: Document["kind"];
  readonly media: Media;
  /** Ids of the lists that number their items, each of which starts at 1. */
  readonly numberedLists: number[] = [];
  readonly bulletList: number;
  readonly hang: Ground["hang"];
  /** How much narrower the text is than it is meant to be; 1 when it is not. */
  readonly scale: number;
  readonly #ground: Ground;
  readonly #pages: ReadonlyMap<Anchor, number>;
  readonly #bookmarks = new Map<Anchor, string>();
  readonly #taken = new Set<string>();
  #drawing: number;
  #bookmark: number;

  constructor(kind: Document["kind"], ground: Ground, pages: ReadonlyMap<Anchor, number>) {
    this.kind = kind;
    this.bulletList = ground.firstList;
    this.hang = ground.hang;
    this.scale = Math.min(1, ground.textWidth / MEANT_WIDTH[kind]);
    this.media = new Media(ground.mark);
    this.#ground = ground;
    this.#pages = pages;
    this.#drawing = ground.firstDrawing;
    this.#bookmark = ground.firstBookmark;
  }

  paragraphStyle(key: ParagraphStyle): string {
    return this.#ground.styleId(PARAGRAPH_STYLES[key]);
  }

  characterStyle(key: CharacterStyle): string {
    return this.#ground.styleId(CHARACTER_STYLES[key]);
  }

  tableStyle(key: TableStyle): string {
    return this.#ground.styleId(TABLE_STYLES[key]);
  }

  nextDrawing(): number {
    return this.#drawing++;
  }

  nextBookmark(): number {
    return this.#bookmark++;
  }

  nextNumberedList(): number {
    const id = this.bulletList + 1 + this.numberedLists.length;
    this.numberedLists.push(id);
    return id;
  }

  /** Word takes letters, digits and underscores, at most 40, a letter first, and sees no difference in capitals. */
  bookmarkName(anchor: Anchor): string {
    const known = this.#bookmarks.get(anchor);
    if (known !== undefined) return known;
    const plain = `${this.#ground.mark}_${anchor.replaceAll("-", "_")}`;
    const isFree = plain.length <= LONGEST_BOOKMARK && !this.#taken.has(plain.toLowerCase());
    const name = isFree ? plain : `${this.#ground.mark}__${this.#bookmarks.size + 1}`;
    this.#taken.add(name.toLowerCase());
    this.#bookmarks.set(anchor, name);
    return name;
  }

  /** The page where the anchor is thought to stand; null when the paper has no such place. */
  pageOf(anchor: Anchor): number | null {
    return this.#pages.get(anchor) ?? null;
  }
}
