import { sql } from "kysely";
import type { RoleGrant } from "#domain/people.ts";
import type { Database, Tenant } from "./database.ts";
import { ANY_HOST } from "./new-municipality.ts";

/** The municipality that a host's requests are for: who has claimed it, or every host; null when nobody has. */
export async function findMunicipality(database: Database, host: string): Promise<number | null> {
  const row = await database.pool
    .selectFrom("host")
    .select("municipalityId")
    .where("host", "in", [host, ANY_HOST])
    // The own claim comes first: false sorts before true.
    .orderBy(sql`host = ${ANY_HOST}`)
    .executeTakeFirst();
  return row?.municipalityId ?? null;
}

export type VisitorRow = {
  readonly person: number;
  readonly name: string;
  readonly language: "sv" | "en";
  readonly grants: readonly RoleGrant[];
};

/** Who a session belongs to, with the person's roles; null when it has ended or the person may no longer log in. */
export async function findVisitor(tenant: Tenant, sessionHash: string, now: Date): Promise<VisitorRow | null> {
  const { rows } = await sql<{
    person: number;
    name: string;
    language: "sv" | "en";
    grants: readonly RoleGrant[];
  }>`
    select p.person_id as person, p.name, p.language,
      coalesce((select json_agg(json_build_object('role', g.role, 'body', g.body_id, 'unit', g.unit_id,
          'firstDay', g.first_day, 'lastDay', g.last_day))
        from role_grant g where g.person_id = p.person_id and g.municipality_id = p.municipality_id), '[]') as grants
    from session s
    join person p on p.person_id = s.person_id and p.municipality_id = s.municipality_id
    where s.session_hash = ${sessionHash} and s.expires_at > ${now} and p.is_active`.execute(tenant);
  return rows[0] ?? null;
}
