import { type Belonging, holdsRole, type RoleGrant } from "./people.ts";
import type { RemindedItem } from "./reminder-causes.ts";

/** Somebody who can be mailed, with the roles held today. */
export type Reader = {
  readonly person: number;
  /** False: only what is the reader's own duty. */
  readonly takesOptionalMail: boolean;
  /** The mailbox turned the last letter away. */
  readonly refusesMail: boolean;
  /** Nobody gets two digests on one day. */
  readonly hasHadToday: boolean;
  readonly grants: readonly ReachingGrant[];
};

/** A role where it holds: in the very unit that it was given for (0), or in one so many steps below. */
export type ReachingGrant = RoleGrant & { readonly depth: number };

/** Late items by the person who is told that others are late with them. Nobody is told of their own. */
export function byChief(
  late: readonly RemindedItem[],
  readers: readonly Reader[],
): ReadonlyMap<number, readonly RemindedItem[]> {
  const places = new Map<string, readonly (readonly number[])[]>();
  const told = new Map<number, RemindedItem[]>();
  for (const item of late) {
    const place = `${item.body} ${item.unit}`;
    const tiers = places.get(place) ?? chiefsOf(item, readers);
    places.set(place, tiers);
    const others = tiers.map((tier) => tier.filter((person) => !item.owners.includes(person)));
    for (const person of others.find((tier) => tier.length > 0) ?? []) {
      const theirs = told.get(person) ?? [];
      theirs.push(item);
      told.set(person, theirs);
    }
  }
  return told;
}

/**
 * Who is told what is late in a place, the nearest first: the unit's own reviewers, those of the units above it in turn,
 * those who review it among all others, then the coordinators. Only those who take such letters, and whose mailbox does,
 * so that somebody hears of it.
 */
function chiefsOf(place: Belonging, readers: readonly Reader[]): readonly (readonly number[])[] {
  const takers = readers.filter(({ takesOptionalMail, refusesMail }) => takesOptionalMail && !refusesMail);
  const holders = (role: "reviewer" | "coordinator", counts: (grant: ReachingGrant) => boolean): readonly number[] =>
    takers
      .filter(({ person, grants }) =>
        holdsRole({ municipality: 0, person, grants: grants.filter(counts) }, [role], place),
      )
      .map(({ person }) => person);
  const depths = new Set(takers.flatMap(({ grants }) => grants.map(({ depth }) => depth)));
  return [
    ...[...depths]
      .sort((a, b) => a - b)
      .map((steps) => holders("reviewer", ({ unit, depth }) => unit !== null && depth === steps)),
    holders("reviewer", () => true),
    holders("coordinator", () => true),
  ];
}
