import { runMigrations } from "graphile-worker";
import { sql } from "kysely";
import pg from "pg";
import type { Tenant } from "./database.ts";
import type { Connection } from "./embedded.ts";

/** Where graphile-worker keeps its tables. They hold no municipality's data: a job's payload is ids only. */
export const JOB_SCHEMA = "graphile_worker";

/** Ids and plain words that say what to do; never a name, an address or a text. */
export type JobPayload = Readonly<Record<string, number | readonly number[] | string | null>>;

/**
 * Brings the job queue's own tables up to date as the owner, and lets the application use them. graphile-worker switches
 * row security on without a policy, so that nobody but the owner sees a job; the application gets one that shows all.
 */
export async function installJobQueue(owner: Connection, application: string): Promise<void> {
  const pool = new pg.Pool({ ...owner, max: 1, application_name: "tertial-migrate" });
  pool.on("error", () => undefined);
  // graphile-worker asks for both listeners; a connection that dies makes its query fail, which is told.
  pool.on("connect", (client) => void client.on("error", () => undefined));
  try {
    await runMigrations({ pgPool: pool, schema: JOB_SCHEMA });
    await letApplicationUse(pool, pg.escapeIdentifier(application));
  } finally {
    await pool.end();
  }
}

async function letApplicationUse(pool: pg.Pool, role: string): Promise<void> {
  const schema = pg.escapeIdentifier(JOB_SCHEMA);
  await pool.query(`
    grant usage on schema ${schema} to ${role};
    grant select, insert, update, delete on all tables in schema ${schema} to ${role};
    revoke insert, update, delete on ${schema}.migrations from ${role};
    grant usage, select on all sequences in schema ${schema} to ${role};`);
  const { rows } = await pool.query<{ table: string }>(
    `select c.oid::regclass::text as table from pg_class c
     where c.relnamespace = $1::regnamespace and c.relrowsecurity
       and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'application')`,
    [JOB_SCHEMA],
  );
  for (const { table } of rows) {
    await pool.query(`create policy application on ${table} using (true) with check (true)`);
  }
}

/**
 * Puts jobs of one task in the queue in the same transaction as what they are about: both are kept or neither.
 * `attempts`: how many times each is tried, after longer and longer waits.
 */
export async function queueJobs(
  tenant: Pick<Tenant, "getExecutor">,
  task: string,
  payloads: readonly JobPayload[],
  { attempts = 25 }: { readonly attempts?: number } = {},
): Promise<void> {
  if (payloads.length === 0) return;
  await sql`select ${sql.id(JOB_SCHEMA, "add_job")}(${task}, payload::json, max_attempts => ${attempts})
    from jsonb_array_elements(${JSON.stringify(payloads)}::jsonb) payload`.execute(tenant);
}
