import type { Actor } from "#domain/people.ts";
import type { PersonProgress, Progress, UnitProgress } from "#storage/cockpit/progress.ts";
import type { ItemKind } from "#storage/items.ts";

/** One row of the table over units, with its people. */
export type UnitStanding = Progress & {
  readonly id: number | null;
  readonly name: string | null;
  readonly chief: string | null;
  /** The visitor reviews it: it stands first. */
  readonly isOwn: boolean;
  readonly people: readonly PersonProgress[];
};

export type Standing = {
  readonly units: readonly UnitStanding[];
  readonly whole: Progress;
  readonly kinds: Readonly<Record<ItemKind, Progress>>;
  /** Persons who have something left, most first. */
  readonly waiting: readonly Waiting[];
};

/** A person with something left, in all units together. */
export type Waiting = Progress &
  Pick<PersonProgress, "personId" | "name" | "lastLoginAt"> & {
    readonly units: readonly Pick<UnitStanding, "id" | "name">[];
  };

const NOTHING: Progress = { total: 0, approved: 0, submitted: 0, left: 0, returned: 0, overdue: 0 };

export const handedIn = ({ total, left }: Progress): number => total - left;

/** Puts the counted rows together: units with their people, sums, and whom the rest waits for. */
export function standingOf(rows: readonly UnitProgress[], people: readonly PersonProgress[], actor: Actor): Standing {
  const own = new Set(actor.grants.flatMap(({ role, unit }) => (role === "reviewer" && unit !== null ? [unit] : [])));
  const peopleOf = Map.groupBy(people, ({ unitId }) => unitId);
  const units = Array.from(
    Map.groupBy(rows, ({ unitId }) => unitId),
    ([id, kinds]): UnitStanding => ({
      ...sum(kinds),
      id,
      name: kinds[0]?.unit ?? null,
      chief: kinds[0]?.chief ?? null,
      isOwn: id !== null && own.has(id),
      people: (peopleOf.get(id) ?? []).toSorted((a, b) => b.left - a.left || byName(a.name, b.name)),
    }),
  );
  return {
    units: units.sort(
      (a, b) =>
        Number(b.isOwn) - Number(a.isOwn) || Number(a.id === null) - Number(b.id === null) || byName(a.name, b.name),
    ),
    whole: sum(rows),
    kinds: {
      activity: sum(rows.filter(({ kind }) => kind === "activity")),
      measure: sum(rows.filter(({ kind }) => kind === "measure")),
      goal: sum(rows.filter(({ kind }) => kind === "goal")),
    },
    waiting: waitingOf(people, new Map(rows.map(({ unitId, unit }) => [unitId, unit]))),
  };
}

function waitingOf(
  people: readonly PersonProgress[],
  names: ReadonlyMap<number | null, string | null>,
): readonly Waiting[] {
  return Array.from(
    Map.groupBy(people, ({ personId }) => personId),
    ([personId, rows]): Waiting => ({
      ...sum(rows),
      personId,
      name: rows[0]?.name ?? null,
      lastLoginAt: rows[0]?.lastLoginAt ?? null,
      units: rows.filter(({ left }) => left > 0).map(({ unitId: id }) => ({ id, name: names.get(id) ?? null })),
    }),
  )
    .filter(({ left }) => left > 0)
    .sort((a, b) => b.left - a.left || byName(a.name, b.name));
}

function sum(rows: readonly Progress[]): Progress {
  return rows.reduce(
    (all, row) => ({
      total: all.total + row.total,
      approved: all.approved + row.approved,
      submitted: all.submitted + row.submitted,
      left: all.left + row.left,
      returned: all.returned + row.returned,
      overdue: all.overdue + row.overdue,
    }),
    NOTHING,
  );
}

const SWEDISH = new Intl.Collator("sv");
const byName = (a: string | null, b: string | null): number => SWEDISH.compare(a ?? "", b ?? "");
