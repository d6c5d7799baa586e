import { type RawBuilder, sql } from "kysely";
import { hashedContent } from "#domain/audit-chain.ts";
import type { Tenant } from "./database.ts";
import { sha256 } from "./sha256.ts";
import { ANSWERS, type Standing, STANDING } from "./standing-content.ts";

/**
 * What the database and the record say differently. `changed`, `removed`: what a row tells of stands in other words, or not
 * at all. `unproved`: it stands, but what it can be proved with has been taken away. `added`: no row tells of it.
 * `not-latest`: another version of an answer counts than the one that was saved last. `not-as-frozen`: a report's text is not
 * even what its own checksum says.
 */
export type Departure = {
  readonly what: "changed" | "removed" | "unproved" | "added" | "not-latest" | "not-as-frozen";
  /** The row on record that tells otherwise; null where it is no row. */
  readonly sequence: number | null;
  /** `round-item/17`, `round/3`. */
  readonly subject: string;
};

/**
 * Compares what stands with what the record says was written, one to one: every saved version of every answer and text, every
 * step, every frozen report with its checksum, every change of a plan, and what came in with a plan file. Of what a retention
 * rule has emptied only that it was written, by whom and when, can be compared.
 */
export async function listDepartures(tenant: Tenant): Promise<readonly Departure[]> {
  const departed = [...(await notAsFrozen(tenant)), ...(await notLatest(tenant))];
  for (const standing of STANDING) departed.push(...(await departedFrom(tenant, standing)));
  // A removed answer is missed as an answer and as a step: it is told once.
  return [...new Map(departed.map((one) => [`${one.subject} ${one.what} ${one.sequence}`, one])).values()];
}

async function notAsFrozen(tenant: Tenant): Promise<readonly Departure[]> {
  const { rows } = await sql<Departure>`
    select 'not-as-frozen' as what, null as sequence, 'round/' || round_id as subject from snapshot
    where sha256 <> encode(sha256(convert_to(facts, 'UTF8')), 'hex') order by round_id, number`.execute(tenant);
  return rows;
}

async function notLatest(tenant: Tenant): Promise<readonly Departure[]> {
  const { rows } = await sql<Departure>`
    select 'not-latest' as what, null as sequence, 'round-item/' || i.round_item_id as subject
    from round_item i
    left join (select id, max((content ->> 'entryVersion')::int) as version from (${ANSWERS.now}) saved group by id) latest
      on latest.id = i.round_item_id
    where i.entry_version <> coalesce(latest.version, 0) order by i.round_item_id`.execute(tenant);
  return rows;
}

/** So many things are held in memory at a time, with everything that was ever written about them. */
const AT_ONCE = 500;

async function departedFrom(tenant: Tenant, standing: Standing): Promise<readonly Departure[]> {
  const { of, actions } = standing;
  const { rows: found } = await sql<{ readonly id: number }>`
    select id from (${standing.now}) now
    union select split_part(subject, '/', 2)::int from audit where subject like ${`${of}/%`} and action ~ ${actions}
    order by id`.execute(tenant);
  const departed: Departure[] = [];
  for (let from = 0; from < found.length; from += AT_ONCE) {
    const ids = found.slice(from, from + AT_ONCE).map(({ id }) => id);
    const now = Map.groupBy(await listNow(tenant, standing, sql`now.id = any(${ids})`), ({ id }) => id);
    const record = Map.groupBy(await listRecorded(tenant, standing, ids), ({ id }) => id);
    for (const id of ids) {
      const unlike = unheld(standing, record.get(id) ?? [], now.get(id) ?? []);
      departed.push(...unlike.map((one) => ({ ...one, subject: `${of}/${id}` })));
    }
  }
  return departed;
}

export type Now = {
  readonly id: number;
  readonly at: Date | null;
  readonly person: number | null;
  readonly content: Readonly<Record<string, unknown>>;
};

/** What stands, of those rows of `now` that are meant. */
export async function listNow(
  tenant: Tenant,
  { now }: Standing,
  isMeant: RawBuilder<unknown>,
): Promise<readonly Now[]> {
  const { rows } = await sql<Now>`select id, at, person, content from (${now}) now where ${isMeant}`.execute(tenant);
  return rows;
}

export type Recorded = {
  readonly id: number;
  readonly sequence: number;
  readonly at: Date;
  readonly person: number | null;
  readonly contentHash: string;
  /** Null: it has been removed. */
  readonly salt: string | null;
  /** False: what was written is told of by another kind of thing, and this row says only that something was done. */
  readonly isTelling: boolean;
};

/** The rows on record about some things. */
export async function listRecorded(
  tenant: Tenant,
  { of, actions, telling }: Standing,
  ids: readonly number[],
): Promise<readonly Recorded[]> {
  const { rows } = await sql<Recorded>`
    select split_part(a.subject, '/', 2)::int as id, a.sequence, a.at, a.person_id as person,
      a.content_hash as "contentHash", s.salt, a.action ~ ${telling ?? actions} as "isTelling"
    from audit a
    left join audit_salt s on s.municipality_id = a.municipality_id and s.sequence = a.sequence
    where a.subject = any(${ids.map((id) => `${of}/${id}`)}) and a.action ~ ${actions}
    order by a.sequence`.execute(tenant);
  return rows;
}

/** Pairs the rows with what stands: first those that prove what they tell of, then those that can only say that it was. */
function unheld(
  { emptied }: Standing,
  record: readonly Recorded[],
  now: readonly Now[],
): readonly Omit<Departure, "subject">[] {
  const left = new Set(now);
  const pair = (row: Recorded, tells: (one: Now) => boolean): boolean => {
    const match = [...left].find((one) => isOfSameDeed(row, one) && tells(one));
    return match !== undefined && left.delete(match);
  };
  const unproved = record.filter((row) => !pair(row, (one) => row.isTelling && isContentOf(row, one)));
  const rest = unproved.filter(
    (row) => !pair(row, ({ content }) => !row.isTelling || (row.salt === null && isEmptied(content, emptied))),
  );
  const standing = [...left];
  return [
    ...rest.map(({ sequence, salt }, index) => ({
      what:
        index >= standing.length ? ("removed" as const) : salt === null ? ("unproved" as const) : ("changed" as const),
      sequence,
    })),
    ...standing.slice(rest.length).map(() => ({ what: "added" as const, sequence: null })),
  ];
}

/** What does not say who wrote it, and when, is told by its content alone. */
const isOfSameDeed = (row: Recorded, { at, person }: Now): boolean =>
  at === null || (at.getTime() === row.at.getTime() && person === row.person);

/** True when the row proves that just this was written. */
export const isContentOf = ({ salt, contentHash }: Recorded, { content }: Now): boolean =>
  salt !== null && sha256(hashedContent(salt, content)) === contentHash;

const isEmptied = (content: Now["content"], fields: readonly string[]): boolean =>
  fields.length > 0 && fields.every((field) => [undefined, null, ""].some((empty) => content[field] === empty));
