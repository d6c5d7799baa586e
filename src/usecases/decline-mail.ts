import { appendAudit } from "#storage/audit.ts";
import { type Database, inTenant } from "#storage/database.ts";
import { declineOptionalMail, findMailSender } from "#storage/mails.ts";
import { personOfToken } from "./post-office.ts";

/** True for a token that the municipality has signed for somebody. */
export async function isDeclineToken(database: Database, municipality: number, token: string): Promise<boolean> {
  const { mailKey } = await inTenant(database, municipality, findMailSender);
  return personOfToken(mailKey, token) !== null;
}

/**
 * Stops all mail but about duties for the person whose signed token it is; done again it changes nothing. Answers
 * whether the token was good. Whoever holds the mail may do it: it can only make less mail come, and is undone when
 * logged in.
 */
export function declineMail(
  { database, municipality, now }: { readonly database: Database; readonly municipality: number; readonly now: Date },
  token: string,
): Promise<boolean> {
  return inTenant(database, municipality, async (tenant) => {
    const { mailKey } = await findMailSender(tenant);
    const person = personOfToken(mailKey, token);
    if (person === null) return false;
    const entry = { at: now, person, action: "own-mail-declined", subject: `person/${person}`, content: null };
    if (await declineOptionalMail(tenant, person)) await appendAudit(tenant, municipality, [entry]);
    return true;
  });
}
