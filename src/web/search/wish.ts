import { z } from "zod";
import { parsePeriod } from "#domain/period.ts";
import type { HitKind, SearchQuestion } from "#storage/search.ts";
import { paths } from "#web/paths.ts";

/** The kinds in the order that they are shown. */
export const KINDS = ["goal", "activity", "measure", "answer", "plan"] as const satisfies readonly HitKind[];

/** What the address asks for. Whatever cannot be read is as if it were not there: an address is typed, cut and mailed. */
export type SearchWish = {
  readonly words: string;
  readonly kind: HitKind | null;
  readonly body: number | null;
  /** `2024` or `2024-T3`; empty for all. */
  readonly when: string;
  readonly page: number;
};

const MOST_LETTERS = 200;

const QUERY = z.object({
  q: z
    .string()
    .transform((words) => words.replaceAll("\0", "").trim().slice(0, MOST_LETTERS))
    .catch(""),
  typ: z.enum(KINDS).nullable().catch(null),
  organ: z.coerce.number().int().positive().max(2_147_483_647).nullable().catch(null),
  nar: z
    .string()
    .refine((when) => parsePeriod(when) !== null)
    .catch(""),
  sida: z.coerce.number().int().min(1).max(1_000).catch(1),
});

export function readWish(query: Readonly<Record<string, string>>): SearchWish {
  const { q, typ, organ, nar, sida } = QUERY.parse(query);
  return { words: q, kind: typ, body: organ, when: nar, page: sida };
}

/** The wish as storage asks it. */
export function questionOf({ words, body, when }: SearchWish): SearchQuestion {
  const period = parsePeriod(when);
  return { words, body, year: period?.year ?? null, period: period === null || period.kind === "Y" ? null : when };
}

/** The address of the same search, changed. */
export function searchPath(wish: SearchWish, change: Partial<SearchWish>): string {
  const { words, kind, body, when, page } = { ...wish, ...change };
  const query = new URLSearchParams({ q: words });
  if (kind !== null) query.set("typ", kind);
  if (body !== null) query.set("organ", String(body));
  if (when !== "") query.set("nar", when);
  if (page > 1) query.set("sida", String(page));
  return `${paths.search()}?${query}`;
}
