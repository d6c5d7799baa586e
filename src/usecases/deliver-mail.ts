import { inTenant } from "#storage/database.ts";
import { findWaitingMail, markMail } from "#storage/mails.ts";
import { declineToken, linksFor, type PostOffice } from "./post-office.ts";

/**
 * Job: sends one mail that has been written, to the address that the person has now. Rejects when it should be tried
 * again; a mailbox that refuses for good, or a person who has left, ends it.
 */
export async function deliverMail(office: PostOffice, municipality: number, id: number): Promise<void> {
  const { database, postman, now } = office;
  const mail = await inTenant(database, municipality, (tenant) => findWaitingMail(tenant, id));
  if (mail === null) return;
  const links = await linksFor(office, municipality);
  const { email, kind, subject, plain, html, person, mailKey } = mail;
  const declineAt = kind === "optional" ? links.decline(declineToken(mailKey, person)) : null;
  const posted = { id: `${municipality}.${id}.${mail.createdAt.getTime()}`, subject, plain, html, declineAt };
  // Not inside a transaction: a slow server must not hold a connection.
  const delivery = email === null ? "refused" : await postman.deliver({ ...posted, to: email });
  await inTenant(database, municipality, (tenant) => markMail(tenant, mail, delivery, now()));
}
