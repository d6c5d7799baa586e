import { logInMail } from "#documents/mail/log-in-mail.ts";
import { printMail } from "#documents/mail/print-mail.ts";
import { inTenant } from "#storage/database.ts";
import { addSentMail, findMailSender } from "#storage/mails.ts";
import { addLoginLink } from "#storage/sessions.ts";
import { hashOfSecret, newSecret } from "./begin-session.ts";
import { linksFor, type PostOffice } from "./post-office.ts";

/** Job: makes a link for a person and mails it. */
export const SEND_LOG_IN_LINK = "send-log-in-link";
/** A minute and a half in all: who waits for a link asks for another after that. */
export const LINK_ATTEMPTS = 5;

const LINK_MINUTES = 20;

export type LinkJob = {
  readonly municipality: number;
  /** Null: the address is nobody's; the job is queued all the same and does nothing. */
  readonly person: number | null;
  /** The path to come to when logged in. */
  readonly back: string;
};

/**
 * Makes a log-in link for the person and mails it. The secret is made here and stands in the mail alone: the queue and
 * the tables never hold it. A new try makes a new one, that is good for as long.
 */
export async function sendLogInLink(office: PostOffice, { municipality, person, back }: LinkJob): Promise<void> {
  if (person === null) return;
  const { database, postman, now } = office;
  const token = newSecret();
  const links = await linksFor(office, municipality);
  const at = now();
  const expiresAt = new Date(at.getTime() + LINK_MINUTES * 60_000);
  const { reader, sender } = await inTenant(database, municipality, async (tenant) => ({
    reader: await addLoginLink(tenant, { tokenHash: hashOfSecret(token), person, expiresAt }),
    sender: await findMailSender(tenant),
  }));
  if (reader === null) return;
  const mail = printMail(logInMail(reader.language, sender.municipality, links.logIn(token, back)));
  const id = `${municipality}.${hashOfSecret(token).slice(0, 24)}`;
  await postman.deliver({ id, to: reader.email, ...mail, declineAt: null });
  if (!office.keepsLogInMail) return;
  const kept = { person, onceKey: `log-in/${id}`, kind: "log-in" as const, ...mail };
  await inTenant(database, municipality, (tenant) => addSentMail(tenant, municipality, kept, at));
}
