import { compareIds } from "#domain/id-order.ts";

/** The items in the order in which a reader counts their ids: 2 before 10. */
export function inIdOrder<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => compareIds(a.id, b.id));
}

/** Names by their place in `known`, each once, and those that are not known after them in the order of ids. */
export function inKnownOrder(names: Iterable<string>, known: readonly string[]): readonly string[] {
  const places = new Map(known.map((name, place) => [name, place]));
  const placeOf = (name: string): number => places.get(name) ?? known.length;
  return [...new Set(names)].sort((a, b) => placeOf(a) - placeOf(b) || compareIds(a, b));
}
