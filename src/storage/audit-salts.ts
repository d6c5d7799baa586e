import { type RawBuilder, sql } from "kysely";
import type { Tenant } from "./database.ts";

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

/** The rows on record of what was written about some subjects at some instants; `written` selects `subject` and `at`. */
export const recordOf = (written: RawBuilder<unknown>): RawBuilder<unknown> => sql`(a.subject, a.at) in (${written})`;
