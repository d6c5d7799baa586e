import { sql } from "kysely";
import type { RoleGrant } from "#domain/people.ts";
import { type Database, outsideTenants, type Tenant } from "./database.ts";
import { ANY_HOST } from "./new-municipality.ts";

/** The municipality that a host's requests are for: who has claimed it, or every host; null when nobody has. */
export async function findMunicipality(database: Database, host: string): Promise<number | null> {
  const row = await outsideTenants(database, (pool) =>
    pool
      .selectFrom("host")
      .select("municipalityId")
      .where("host", "in", [host, ANY_HOST])
      // The own claim comes first: false sorts before true.
      .orderBy(sql`host = ${ANY_HOST}`)
      .executeTakeFirst(),
  );
  return row?.municipalityId ?? null;
}

export type VisitorRow = {
  readonly person: number;
  readonly name: string;
  readonly language: "sv" | "en";
  readonly grants: readonly RoleGrant[];
};

/** How long a session lives without being used, and how seldom its use is noted: not every page should write. */
export type SessionUse = { readonly now: Date; readonly idleSince: Date; readonly noteBefore: Date };

/** Who a session belongs to, with the person's roles; null when it has ended or the person may no longer log in. */
export async function findVisitor(tenant: Tenant, sessionHash: string, use: SessionUse): Promise<VisitorRow | null> {
  const { rows } = await sql<VisitorRow & { readonly lastSeenAt: Date }>`
    select p.person_id as person, p.name, p.language, s.last_seen_at as "lastSeenAt",
      coalesce((select json_agg(json_build_object('role', g.role, 'body', g.body_id, 'unit', g.unit_id,
          'firstDay', g.first_day, 'lastDay', g.last_day))
        from role_reach g where g.person_id = p.person_id and g.municipality_id = p.municipality_id), '[]') as grants
    from session s
    join person p on p.person_id = s.person_id and p.municipality_id = s.municipality_id
    where s.session_hash = ${sessionHash} and s.expires_at > ${use.now} and s.last_seen_at > ${use.idleSince}
      and p.is_active and p.name is not null`.execute(tenant);
  const [row] = rows;
  if (row === undefined) return null;
  if (row.lastSeenAt < use.noteBefore) {
    await tenant.updateTable("session").set({ lastSeenAt: use.now }).where("sessionHash", "=", sessionHash).execute();
  }
  return row;
}
