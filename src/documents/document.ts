/**
 * The document tree: what a paper says, in order and by meaning, without saying how it looks. Every printer (HTML,
 * Word, PDF) prints every kind. Lengths are in millimetres.
 */
export type Document = {
  readonly kind: "report" | "memo";
  readonly language: "sv";
  readonly title: string;
  /** The municipality's name. */
  readonly author: string;
  /** From the case; null when the file says none. Never the clock. */
  readonly date: string | null;
  readonly keywords: readonly string[];
  readonly runningHead: { readonly left: string; readonly right: string };
  /** Foot of every page, left; the page number stands right. Empty when there is nothing to say. */
  readonly foot: string;
  readonly matter?: Matter;
  readonly body: readonly Block[];
};

/** The facts that a municipality's own template may place where it likes. Null: the file does not say. */
export type Matter = {
  /** The administration that the paper comes from. */
  readonly unit: string;
  readonly officer: string | null;
  readonly reference: string | null;
  readonly recipient: string | null;
  /** In words: "tertial 3 2024". */
  readonly period: string;
  readonly snapshot: string;
};

export type Inline =
  | string
  | { readonly kind: "strong" | "emphasis" | "muted" | "deviation"; readonly content: readonly Inline[] }
  /** Text that must not break over lines. */
  | { readonly kind: "kept"; readonly text: string }
  /** `alt` null: decoration beside its own word. */
  | {
      readonly kind: "symbol";
      readonly symbol: SymbolKey;
      readonly alt: string | null;
      readonly size?: "small" | "large";
    }
  | { readonly kind: "link"; readonly to: Anchor; readonly content: readonly Inline[] }
  /** The page number where the anchor stands; HTML prints nothing. */
  | { readonly kind: "page-of"; readonly to: Anchor }
  | { readonly kind: "line-break" };

/** An id within the document: letters, digits and hyphens. */
export type Anchor = string;

/** A drawing from `symbols`. */
export type SymbolKey = string;

export type Chart = {
  readonly svg: string;
  /** Says the data, never "diagram". */
  readonly alt: string;
  readonly width: number;
  readonly height: number;
};

export type Block =
  | Title
  | Heading
  | Paragraph
  | List
  | FactGrid
  | Cards
  | Table
  | Bars
  | GoalHead
  | Basis
  | Letterhead
  | Signatures
  /** `narrow`: the same, drawn for a telephone. */
  | { readonly kind: "figure"; readonly chart: Chart; readonly narrow?: Chart }
  | { readonly kind: "columns"; readonly left: readonly Block[]; readonly right: readonly Block[] }
  /** Blocks that belong together; `fit: "page"` starts on a new page and should not be divided if one page holds it. */
  | { readonly kind: "section"; readonly fit: "flow" | "together" | "page"; readonly body: readonly Block[] }
  | { readonly kind: "page-break" };

/** The paper's own title, once, under the letterhead; `subtitle` is the period in words. Printed only where it stands. */
export type Title = {
  readonly kind: "title";
  readonly text: string;
  readonly subtitle: readonly Inline[] | null;
};

/** `section` 1: chapter; `small`: a run-in heading (level says structure only). Levels are never skipped. */
export type Heading = {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  readonly look: "chapter" | "section" | "small";
  readonly id?: Anchor;
  readonly text: string;
};

export type Paragraph = {
  readonly kind: "paragraph";
  /** `label`: the kind of paper over its title; `missing`: a part that should be here and is not, visibly empty. */
  readonly role: "body" | "lead" | "definition" | "note" | "label" | "missing";
  readonly content: readonly Inline[];
};

export type List = {
  readonly kind: "list";
  /** `numbered`: the proposed decision; `plain`: without marks; `items`: short rows with air between (right column). */
  readonly look: "numbered" | "bullets" | "plain" | "items";
  readonly items: readonly (readonly Inline[])[];
};

/** Cover facts: label over value, four in a row. */
export type FactGrid = {
  readonly kind: "facts";
  readonly items: readonly { readonly label: string; readonly value: readonly Inline[] }[];
};

/** The counts by grade. `previous` null: no earlier period. */
export type Cards = {
  readonly kind: "cards";
  readonly items: readonly {
    readonly symbol: SymbolKey;
    readonly count: number;
    readonly previous: number | null;
    readonly label: string;
  }[];
  readonly note: string;
};

export type Cell = { readonly content: readonly Inline[]; readonly second?: readonly Inline[]; readonly chart?: Chart };

export type Table = {
  readonly kind: "table";
  /** Accessible name of the table. */
  readonly name: string;
  /** `width` in mm, or "rest" for what is left (shared evenly). */
  readonly columns: readonly {
    readonly header: string;
    readonly width: number | "rest";
    readonly align: "left" | "right" | "center";
  }[];
  readonly rows: readonly (readonly Cell[])[];
  /** The last row is a sum. */
  readonly hasSum?: boolean;
};

/** Horizontal bars with their number at the end: causes of deviation. */
export type Bars = {
  readonly kind: "bars";
  readonly items: readonly { readonly label: string; readonly count: number }[];
  readonly note: string;
};

/** The head of one goal: wording, facts, verdict with history, and what the grade means. */
export type GoalHead = {
  readonly kind: "goal-head";
  readonly id: Anchor;
  readonly number: string;
  readonly title: string;
  readonly facts: readonly string[];
  readonly grade: { readonly symbol: SymbolKey; readonly label: string };
  readonly history: readonly { readonly period: string; readonly symbol: SymbolKey; readonly label: string }[];
  readonly definition: string | null;
};

/** How the goal was judged: label and text in rows, behind a bar. */
export type Basis = {
  readonly kind: "basis";
  readonly heading: string;
  readonly rows: readonly { readonly label: string; readonly content: readonly Inline[] }[];
};

/** Sender, officer and the matter's facts at the top of a paper. The report has only the sender. */
export type Letterhead = {
  readonly kind: "letterhead";
  readonly municipality: string;
  readonly unit: string;
  readonly officer: readonly string[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
};

export type Signatures = {
  readonly kind: "signatures";
  readonly people: readonly { readonly name: string; readonly title: string }[];
};
