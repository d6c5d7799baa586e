import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { DEMO_NOW } from "#demo/demo-time.ts";
import { inTenant } from "#storage/database.ts";
import { addSession } from "#storage/sessions.ts";
import { hashOfSecret } from "#usecases/begin-session.ts";
import { formTokenOf } from "#web/request.ts";
import type { Granboda } from "#test/granboda.ts";

export type Owed = {
  readonly id: number;
  readonly kind: "activity" | "measure" | "goal";
  readonly person: number;
};

const PATHS = { activity: "/rapport/aktivitet/", measure: "/rapport/matt/", goal: "/rapport/mal/" } as const;

const ANSWERS: Readonly<Record<Owed["kind"], Readonly<Record<string, string>>>> = {
  activity: {
    status: "avslutad-enligt-plan",
    comment: "Arbetet är klart och har tagits över av den vanliga verksamheten.",
  },
  measure: { value: "62", refersTo: "2026", comment: "Mätt i december på samma sätt som förra året." },
  goal: {
    grade: "delvis-uppfylld",
    comment: "Aktiviteterna är genomförda men måtten har inte nått hela vägen.",
    departsBecause: "Måtten väger tyngre än regeln.",
  },
};

/** One of those who owe it reports it over HTTP: the form as it stands, filled in and sent as a browser would. */
export async function report(granboda: Granboda, { id, kind, person }: Owed): Promise<void> {
  const secret = await logIn(granboda, person);
  const address = granboda.url + PATHS[kind] + id;
  const headers = { cookie: `tertial-utan-tls=${secret}` };
  const page = await (await fetch(address, { headers })).text();
  const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? "";
  const body = new URLSearchParams({ formToken: formTokenOf(secret), version, ...ANSWERS[kind] });
  const sent = await fetch(address, { method: "POST", headers, body, redirect: "manual" });
  if (sent.status === 303) return;
  const faults = Array.from((await sent.text()).matchAll(/ds-validation-message"[^>]*>([^<]+)/g), ([, words]) => words);
  assert.fail(`${kind} ${id}: ${sent.status} ${faults.join(" ")}`);
}

async function logIn({ database, municipality }: Granboda, person: number): Promise<string> {
  const secret = randomBytes(16).toString("hex");
  const expiresAt = new Date(DEMO_NOW.getTime() + 86_400_000);
  const session = { municipality, sessionHash: hashOfSecret(secret), person, now: DEMO_NOW, expiresAt };
  await inTenant(database, municipality, (tenant) => addSession(tenant, session));
  return secret;
}

/** What nobody has handed in yet in the open rounds, each with one of those who owe it. */
export async function listOwed({ database, municipality }: Granboda): Promise<readonly Owed[]> {
  return inTenant(database, municipality, async (tenant) => {
    const { rows } = await sql<Owed>`
      select i.round_item_id as id, min(o.person_id) as person,
        case when i.activity_id is not null then 'activity' when i.measure_id is not null then 'measure' else 'goal' end as kind
      from round_item i
      join round r on r.round_id = i.round_id and r.state = 'open'
      join round_item_owner o on o.round_item_id = i.round_item_id
      where i.state in ('to-do', 'draft', 'returned')
      group by i.round_item_id, kind order by 1`.execute(tenant);
    return rows;
  });
}

/**
 * Lets everybody who owes nothing in the open rounds share one of the activities that are left, and answers what is owed
 * with the newcomer at each of those: all that work in the municipality report.
 */
export async function listOwedByAll(granboda: Granboda): Promise<readonly Owed[]> {
  const { database, municipality } = granboda;
  const shared = await inTenant(database, municipality, async (tenant) => {
    const { rows } = await sql<{ item: number; person: number }>`
      with idle as (
        select p.person_id, row_number() over (order by p.person_id) as place from person p
        where p.is_active and not exists (select from round_item_owner o
          join round_item i on i.round_item_id = o.round_item_id join round r on r.round_id = i.round_id
          where r.state = 'open' and i.state in ('to-do', 'draft', 'returned') and o.person_id = p.person_id)
      ), owed as (
        select i.round_item_id, i.activity_id,
          row_number() over (partition by min(o.person_id) order by i.activity_id is not null, i.round_item_id) as nth
        from round_item i
        join round r on r.round_id = i.round_id and r.state = 'open'
        join round_item_owner o on o.round_item_id = i.round_item_id
        where i.state in ('to-do', 'draft', 'returned') group by i.round_item_id, i.activity_id
      ), waiting as (
        -- Nobody is left without: the first thing of each is still theirs to report.
        select round_item_id, activity_id, row_number() over (order by round_item_id) as place from owed
        where nth > 1 and activity_id is not null
      ), given as (
        insert into responsibility (municipality_id, person_id, activity_id, first_day)
        select ${municipality}, idle.person_id, waiting.activity_id, '2026-09-01' from idle join waiting using (place)
      )
      select waiting.round_item_id as item, idle.person_id as person from idle join waiting using (place)`.execute(
      tenant,
    );
    return new Map(rows.map(({ item, person }) => [item, person]));
  });
  return (await listOwed(granboda)).map((owed) => ({ ...owed, person: shared.get(owed.id) ?? owed.person }));
}
