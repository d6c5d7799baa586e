import type { Language } from "#text/language.ts";

/** A mail before it is printed: one source for the plain part and the HTML part. */
export type Mail = {
  readonly language: Language;
  readonly subject: string;
  /** Who writes: the municipality. */
  readonly sender: string;
  /** One sentence that says how it stands. */
  readonly lead: string;
  readonly parts: readonly MailPart[];
  /** Why the reader gets it and how to decline it. */
  readonly foot: readonly FootLine[];
};

export type MailPart =
  | { readonly kind: "text"; readonly text: string }
  /** `isFirst`: the one thing to do; looks like a button. */
  | { readonly kind: "action"; readonly label: string; readonly href: string; readonly isFirst: boolean }
  | {
      readonly kind: "list";
      readonly heading: string;
      readonly items: readonly MailItem[];
      /** What is said of those that are not listed; null when all are. */
      readonly more: string | null;
    };

/** `href` is null for what the reader has no page of their own for. */
export type MailItem = { readonly title: string; readonly meta: string; readonly href: string | null };

export type FootLine = { readonly text: string; readonly link?: { readonly label: string; readonly href: string } };

export type ReportedKind = "goal" | "measure" | "activity";

/** Where the links of mails lead: whole addresses. */
export type MailLinks = {
  readonly toDo: string;
  /** The reader's own page. */
  readonly account: string;
  readonly item: (kind: ReportedKind, id: number) => string;
  readonly followUp: (period: string) => string;
  /** `back`: where to go when logged in, a path of ours. */
  readonly logIn: (token: string, back: string | null) => string;
  readonly decline: (token: string) => string;
};
