/** A body or a unit in its tree. */
export type Place = { readonly id: number; readonly parent: number | null; readonly name: string };

export type PlacedInTree<Node extends Place> = Node & {
  /** 0 at the top. */
  readonly depth: number;
};

/** The places as a tree read from top to bottom, siblings by name. What hangs on a parent that is not there stands at the top. */
export function inTreeOrder<Node extends Place>(places: readonly Node[]): readonly PlacedInTree<Node>[] {
  const known = new Set(places.map(({ id }) => id));
  const below = Map.groupBy(places.toSorted(byName), ({ parent }) =>
    parent !== null && known.has(parent) ? parent : null,
  );
  const ordered: PlacedInTree<Node>[] = [];
  const waiting = (below.get(null) ?? []).map((place) => ({ ...place, depth: 0 })).toReversed();
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    ordered.push(place);
    const depth = place.depth + 1;
    for (const child of (below.get(place.id) ?? []).toReversed()) waiting.push({ ...child, depth });
  }
  return ordered;
}

function byName(a: Place, b: Place): number {
  return a.name.localeCompare(b.name, "sv") || a.id - b.id;
}

/** True when the place is `top` or lies somewhere under it: what `top` cannot be moved to. */
export function isWithin(places: readonly Place[], place: number, top: number): boolean {
  const parents = new Map(places.map(({ id, parent }) => [id, parent]));
  // As many steps as there are places: a ring, should there be one, has an end here.
  let at: number | null = place;
  for (let steps = 0; at !== null && steps <= places.length; steps += 1) {
    if (at === top) return true;
    at = parents.get(at) ?? null;
  }
  return false;
}
