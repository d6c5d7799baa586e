import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { DEMO_NOW } from "#demo/demo-time.ts";
import { inTenant } from "#storage/database.ts";
import { addSession } from "#storage/sessions.ts";
import { hashOfSecret } from "#usecases/begin-session.ts";
import { formTokenOf } from "#web/request.ts";
import type { Granboda } from "#test/granboda.ts";

/** Somebody who asks over HTTP, as a browser would, without one. */
export type Caller = {
  /** Fills in the page's form as it stands now and sends it; answers the response, which leads on when it was taken. */
  readonly send: (page: string, fields: Readonly<Record<string, string>>, action?: string) => Promise<Response>;
};

export async function aCaller({ database, municipality, url }: Granboda, person: number): Promise<Caller> {
  const secret = randomBytes(16).toString("hex");
  const expiresAt = new Date(DEMO_NOW.getTime() + 86_400_000);
  const session = { municipality, sessionHash: hashOfSecret(secret), person, now: DEMO_NOW, expiresAt };
  await inTenant(database, municipality, (tenant) => addSession(tenant, session));
  const headers = { cookie: `tertial-utan-tls=${secret}` };
  return {
    send: async (page, fields, action = page) => {
      const html = await (await fetch(url + page, { headers })).text();
      const version = /name="version" value="(\d+)"/.exec(html)?.[1] ?? "";
      const body = new URLSearchParams({ formToken: formTokenOf(secret), version, ...fields });
      return fetch(url + action, { method: "POST", headers, body, redirect: "manual" });
    },
  };
}

export type Owed = {
  readonly id: number;
  readonly kind: "activity" | "measure" | "goal";
  readonly person: number;
  readonly round: number;
};

/** What is not approved yet in the open rounds, each with one of those who owe it. */
export async function listOwed({ database, municipality }: Granboda): Promise<readonly Owed[]> {
  return inTenant(database, municipality, async (tenant) => {
    const { rows } = await sql<Owed>`
      select i.round_item_id as id, i.round_id as round, min(o.person_id) as person,
        case when i.activity_id is not null then 'activity' when i.measure_id is not null then 'measure' else 'goal' end as kind
      from round_item i
      join round r on r.round_id = i.round_id and r.state = 'open'
      join round_item_owner o on o.round_item_id = i.round_item_id
      where i.state in ('to-do', 'draft', 'returned')
      group by i.round_item_id, i.round_id, kind order by 1`.execute(tenant);
    return rows;
  });
}
