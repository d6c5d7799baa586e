import type pg from "pg";
import { DatabaseRefused } from "./database-refused.ts";
import { JOB_SCHEMA } from "./job-queue.ts";

/**
 * Refuses a role that could take away what binds it: one that is, or may become by membership, a superuser, a role with
 * BYPASSRLS, or the owner of the database, its tables or their schemas. Append-only would then rest on a trigger that the
 * role itself may drop, and nothing would show it. `owner` is who migrates, whose tables may not be there yet.
 */
export async function refuseStrongRole(client: pg.Client, role: string, owner: string | null): Promise<void> {
  const { rows } = await client.query<{ above: boolean }>(
    `with owner as (
       select relowner as oid from pg_class where relnamespace in (select oid from pg_namespace where nspname in ('public', $3))
       union select nspowner from pg_namespace where nspname in ('public', $3)
       union select datdba from pg_database where datname = current_database()
       union select oid from pg_roles where rolname = $2)
     select r.rolsuper or r.rolbypassrls as above from pg_roles r
     where pg_has_role($1, r.oid, 'member') and (r.rolsuper or r.rolbypassrls or r.oid in (select oid from owner))
     order by above desc limit 1`,
    [role, owner, JOB_SCHEMA],
  );
  const [found] = rows;
  if (found !== undefined) throw new DatabaseRefused(found.above ? "role-above" : "role-owns", role);
}

/** Refuses a role that may make no tables: since PostgreSQL 15 only the owner of the database may, unless it is granted. */
export async function refuseWeakOwner(client: pg.Client, owner: string): Promise<void> {
  const { rows } = await client.query<{ may: boolean }>("select has_schema_privilege('public', 'create') as may");
  if (rows[0]?.may !== true) throw new DatabaseRefused("owner-may-not", owner, client.database);
}
