import { mayRound, maySomewhere } from "#domain/permissions.ts";
import type { Tenant } from "#storage/database.ts";
import { queueJobs } from "#storage/job-queue.ts";
import { addAsked, type LeftItem, listLeftItems, listReaders } from "#storage/reminders.ts";
import { listRounds } from "#storage/rounds.ts";
import { type Deed, done, notFound, type Outcome, perform, refusalOf } from "./frame.ts";
import { WRITE_REMINDERS } from "./write-reminders.ts";

/** Whom to remind about a period: single persons, those who answer for a unit's items (null: items of no unit), or all. */
export type RemindInput = { readonly period: string } & (
  { readonly persons: readonly number[] } | { readonly unit: number | null } | { readonly all: true }
);

/** Persons, in order of id. Together they are all who owe something among those asked for. */
export type Reminded = {
  readonly reminded: readonly number[];
  /** Have had their one mail of the day. */
  readonly alreadyToday: readonly number[];
  /** Have no address. */
  readonly unreachable: readonly number[];
};

/**
 * Has a reminder mailed to those who have something left in the period, as far as the actor may remind them: the
 * coordinator everybody, a reviewer those of their own unit. At most one mail a day reaches a person, the day's digest
 * counted.
 */
export function remind(deed: Deed, input: RemindInput): Promise<Outcome<Reminded>> {
  const { actor } = deed;
  return perform(deed, async (tenant, record) => {
    const rounds = (await listRounds(tenant)).filter(({ period }) => period === input.period);
    if (rounds.length === 0) return notFound;
    const refusal = refusalOf(maySomewhere(actor, "remind", rounds));
    if (refusal !== null) return refusal;
    const items = (await listLeftItems(tenant, input.period)).filter(
      (item) => mayRound(actor, "remind", item).allowed && isChosen(item, input),
    );
    const answer = await reserve(tenant, deed, owing(items, input));
    if (answer.reminded.length > 0) {
      const { municipality } = actor;
      await queueJobs(tenant, WRITE_REMINDERS, [{ municipality, asked: answer.reminded }]);
      record({ action: "remind", subject: `period/${input.period}`, content: { persons: answer.reminded } });
    }
    return done(answer);
  });
}

const isChosen = (item: LeftItem, input: RemindInput): boolean => !("unit" in input) || item.unit === input.unit;

/** Who owes something, and in which rounds. */
function owing(items: readonly LeftItem[], input: RemindInput): ReadonlyMap<number, ReadonlySet<number>> {
  const chosen = "persons" in input ? new Set(input.persons) : null;
  const rounds = new Map<number, Set<number>>();
  for (const { round, owners } of items) {
    for (const person of owners) {
      if (chosen?.has(person) ?? true) rounds.set(person, (rounds.get(person) ?? new Set()).add(round));
    }
  }
  return rounds;
}

/** Only the first of two who press the button at the same time gets a person reminded. */
async function reserve(
  tenant: Tenant,
  { actor, today }: Deed,
  owes: ReadonlyMap<number, ReadonlySet<number>>,
): Promise<Reminded> {
  const readers = new Map((await listReaders(tenant, today)).map((reader) => [reader.person, reader]));
  const people = [...owes.keys()].sort((a, b) => a - b);
  const reachable = people.filter((person) => readers.has(person));
  const asked = reachable
    .filter((person) => readers.get(person)?.hasHadToday === false)
    .flatMap((person) => [...(owes.get(person) ?? [])].map((round) => ({ person, round })));
  const reserved = await addAsked(tenant, actor.municipality, asked, today);
  return {
    reminded: reachable.filter((person) => reserved.has(person)),
    alreadyToday: reachable.filter((person) => !reserved.has(person)),
    unreachable: people.filter((person) => !readers.has(person)),
  };
}
