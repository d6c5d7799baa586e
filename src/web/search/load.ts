import type { Actor } from "#domain/people.ts";
import { mayReadItem } from "#domain/permissions.ts";
import type { Tenant } from "#storage/database.ts";
import { listItems } from "#storage/items.ts";
import {
  type Excerpt,
  findHits,
  findSearchChoices,
  type Hit,
  type HitKind,
  listExcerpts,
  MOST_HITS,
  type SearchChoices,
} from "#storage/search.ts";
import { KINDS, questionOf, type SearchWish } from "./wish.ts";

/** With every kind shown, so many of each; with one, so many on a page. */
const FIRST_OF_EACH = 5;
const ON_A_PAGE = 20;

export type Found = {
  readonly choices: SearchChoices;
  readonly counts: ReadonlyMap<HitKind, number>;
  /** There is more than anybody looks through. */
  readonly isCut: boolean;
  readonly shown: readonly Excerpt[];
  readonly page: number;
  readonly pages: number;
};

/** Everything the page about a search shows: what the actor may not read is neither shown nor counted. */
export async function search(tenant: Tenant, actor: Actor, wish: SearchWish): Promise<Found> {
  const choices = await findSearchChoices(tenant);
  const hits = wish.words === "" ? [] : await findHits(tenant, questionOf(wish));
  const readable = await readableHits(tenant, actor, hits);
  const counts = new Map(KINDS.map((kind) => [kind, readable.filter((hit) => hit.kind === kind).length]));
  const pages = wish.kind === null ? 1 : Math.max(1, Math.ceil((counts.get(wish.kind) ?? 0) / ON_A_PAGE));
  const page = Math.min(wish.page, pages);
  const shown = pick(readable, wish.kind, page);
  return {
    choices,
    counts,
    isCut: hits.length === MOST_HITS,
    shown: shown.length === 0 ? [] : await listExcerpts(tenant, wish.words, shown),
    page,
    pages,
  };
}

async function readableHits(tenant: Tenant, actor: Actor, hits: readonly Hit[]): Promise<readonly Hit[]> {
  const answers = hits.filter(({ kind }) => kind === "answer").map(({ id }) => id);
  const items = answers.length === 0 ? [] : await listItems(tenant, answers);
  const mayRead = new Set(items.filter((item) => mayReadItem(actor, item).allowed).map(({ id }) => id));
  return hits.filter(({ kind, id }) => kind !== "answer" || mayRead.has(id));
}

function pick(hits: readonly Hit[], kind: HitKind | null, page: number): readonly Hit[] {
  if (kind === null) return KINDS.flatMap((each) => hits.filter((hit) => hit.kind === each).slice(0, FIRST_OF_EACH));
  return hits.filter((hit) => hit.kind === kind).slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE);
}
