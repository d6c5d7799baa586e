import { CamelCasePlugin, Kysely, type Logger, PostgresDialect, sql, type Transaction } from "kysely";
import pg from "pg";
import type { CalendarDate } from "#domain/calendar-date.ts";
import type { Connection } from "./embedded.ts";
import { connectPatiently, tryPatiently } from "./patience.ts";
import type { DB as Tables } from "./tables.generated.ts";

/** A transaction that sees one municipality. */
export type Tenant = Transaction<Tables>;

export type Database = {
  readonly pool: Kysely<Tables>;
  readonly close: () => Promise<void>;
};

// Calendar dates are text in the domain (YYYY-MM-DD): a driver's Date would move them with the time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/**
 * Whatever hangs lets go in the end: who waits for a free connection, a statement that runs or waits for a lock, and a
 * transaction that nobody goes on with, as when an archive's reader has stopped reading.
 */
const LIMITS = {
  connectionTimeoutMillis: 30_000,
  statement_timeout: 60_000,
  idle_in_transaction_session_timeout: 300_000,
};

/** Opens a pool of connections as the application's role. `log` hears of every query. */
export function openDatabase(application: Connection, connections = 10, log?: Logger): Database {
  const pool = new pg.Pool({ ...application, ...LIMITS, max: connections, application_name: "tertial" });
  // An idle connection that dies is replaced at the next query; the event alone must not end the process.
  pool.on("error", () => undefined);
  // Nor that of a connection that dies in use: its next query fails and tells.
  pool.on("connect", (client) => void client.on("error", () => undefined));
  const database = new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: { options: pool.options, connect: () => connectPatiently(pool), end: () => pool.end() },
    }),
    // Columns are snake_case in SQL and camelCase here; what lies inside a JSON column is the domain's own.
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    ...(log === undefined ? {} : { log }),
  });
  return { pool: database, close: () => database.destroy() };
}

/**
 * Runs `work` in one transaction inside one municipality: row security hides every other. All or nothing is saved.
 * `today`: who owes what is settled for that day first; without it, it is read as it was last settled. A connection that
 * turns out to be dead before `work` has begun is replaced; also later, where `onlyReads` says that `work` can be done
 * again. Throws what `work` throws, after a rollback.
 */
export async function inTenant<Value>(
  database: Database,
  municipality: number,
  work: (tenant: Tenant) => Promise<Value>,
  today: CalendarDate | null = null,
  onlyReads = false,
): Promise<Value> {
  for (let settlings = 0; ; settlings += 1) {
    // Where somebody changes it without end, it is read as it was a moment ago.
    const day = settlings < MOST_SETTLINGS ? today : null;
    try {
      return await attempted(database, municipality, work, day, onlyReads);
    } catch (error) {
      if (!(error instanceof Unsettled)) throw error;
      // By itself and soon over: the work must not hold what others wait for.
      const settle = async (tenant: Tenant) => void (await sql`call settle_owners(${day})`.execute(tenant));
      await attempted(database, municipality, settle, null, true);
    }
  }
}

const MOST_SETTLINGS = 3;

class Unsettled extends Error {}

function attempted<Value>(
  database: Database,
  municipality: number,
  work: (tenant: Tenant) => Promise<Value>,
  today: CalendarDate | null,
  mayRepeat: boolean,
): Promise<Value> {
  const state = { hasBegun: false };
  const attempt = (): Promise<Value> =>
    database.pool.transaction().execute(async (tenant) => {
      const { rows } = await sql<{ isSettled: boolean }>`
        select enter_municipality(${municipality}, ${today}) as "isSettled"`.execute(tenant);
      if (rows[0]?.isSettled !== true) throw new Unsettled();
      state.hasBegun = true;
      return work(tenant);
    });
  return tryPatiently(attempt, () => mayRepeat || !state.hasBegun);
}

/** Runs `work` in one reading transaction inside the municipality that sees one moment, however long it takes. */
export function atOneMoment<Value>(
  { pool }: Database,
  municipality: number,
  work: (tenant: Tenant) => Promise<Value>,
): Promise<Value> {
  return pool
    .transaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute(async (tenant) => {
      await sql`select set_config('tertial.municipality', ${String(municipality)}, true)`.execute(tenant);
      return work(tenant);
    });
}

/** Reads what stands outside row security. A dead connection is replaced: a read may be done again. */
export function outsideTenants<Value>(
  database: Database,
  read: (pool: Database["pool"]) => Promise<Value>,
): Promise<Value> {
  return tryPatiently(
    () => read(database.pool),
    () => true,
  );
}
