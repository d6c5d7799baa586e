import { sql } from "kysely";
import { type Role, ROLES } from "#domain/people.ts";
import type { Tenant } from "./database.ts";

export type DemoAccount = {
  readonly person: number;
  readonly name: string;
  readonly title: string | null;
  readonly role: Role;
};

/** One person of each role, and two who own activities, in the order that a round passes them: for the log-in page of the demo. */
export async function listDemoAccounts(tenant: Tenant): Promise<readonly DemoAccount[]> {
  const { rows } = await sql<DemoAccount>`
    select person_id as person, name, title, role from (
      select p.person_id, p.name, p.title, g.role,
        row_number() over (partition by g.role order by g.role_grant_id) as place
      from role_grant g join person p on p.municipality_id = g.municipality_id and p.person_id = g.person_id
      where p.is_active and p.name is not null) ranked
    where place <= case when role = 'activity-owner' then 2 else 1 end
    order by role, place`.execute(tenant);
  return rows.toSorted((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
}
