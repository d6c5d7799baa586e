import { sql } from "kysely";
import { type Database, inTenant } from "./database.ts";

/** Claimed by a municipality that is alone on its server: requests for any host are its. */
export const ANY_HOST = "*";

/** Makes an empty municipality that answers at `host`; answers its id. Throws when the host is claimed already. */
export async function addMunicipality(
  database: Database,
  { name, code, host }: { readonly name: string; readonly code: string | null; readonly host: string },
): Promise<number> {
  const { rows } = await sql<{
    id: number;
  }>`select nextval(pg_get_serial_sequence('municipality', 'municipality_id'))::int as id`.execute(database.pool);
  const municipalityId = rows[0]?.id;
  if (municipalityId === undefined) throw new Error("The sequence of municipalities gave no number.");
  await inTenant(database, municipalityId, async (tenant) => {
    await tenant.insertInto("municipality").values({ municipalityId, name, code }).execute();
    await tenant.insertInto("host").values({ host: host.toLowerCase(), municipalityId }).execute();
  });
  return municipalityId;
}
