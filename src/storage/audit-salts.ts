import { type RawBuilder, sql } from "kysely";
import type { Tenant } from "./database.ts";
import { isContentOf, listNow, listRecorded } from "./recorded-content.ts";
import type { Standing } from "./standing-content.ts";

/**
 * Removes the salts of some rows on record, with the text or the name that was hashed: nobody can try any longer whether a
 * guess is right. `isMeant` tells which rows `a` of the audit. An imported plan's row holds a whole file, names and texts
 * together: it goes as soon as anything at all is removed.
 */
export async function forgetContent(tenant: Tenant, isMeant: RawBuilder<unknown>): Promise<void> {
  await sql`
    delete from audit_salt where sequence in (
      select a.sequence from audit a where a.action = 'plan-import' or ${isMeant})`.execute(tenant);
}

/**
 * The same for what is about to be emptied: `isMeant` tells which rows `now` of what stands. Just the rows that prove it
 * are forgotten: what somebody has changed behind the application's back goes on being found.
 */
export async function forgetStanding(tenant: Tenant, standing: Standing, isMeant: RawBuilder<unknown>): Promise<void> {
  const meant = Map.groupBy(await listNow(tenant, standing, isMeant), ({ id }) => id);
  const record = await listRecorded(tenant, standing, [...meant.keys()]);
  const proving = record.filter((row) => meant.get(row.id)?.some((one) => isContentOf(row, one)));
  await forgetContent(tenant, sql`a.sequence = any(${proving.map(({ sequence }) => sequence)})`);
}
