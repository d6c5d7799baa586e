import { accountMail, type AccountChange } from "#documents/mail/account-mail.ts";
import { printMail } from "#documents/mail/print-mail.ts";
import { inTenant, type Tenant } from "#storage/database.ts";
import { queueJobs } from "#storage/job-queue.ts";
import { addSentMail, findMailSender } from "#storage/mails.ts";
import { findLinkPerson, forgetEarlierAddress, type LinkPerson, listEarlierAddresses } from "#storage/sessions.ts";
import { newSecret } from "./begin-session.ts";
import { linksFor, type PostOffice } from "./post-office.ts";

/** Job: tells a person by mail that how they log in was changed (OWASP ASVS 2.2.3). */
export const TELL_OF_ACCOUNT = "tell-of-account";
/** With longer and longer waits this is about a day. */
const ATTEMPTS = 14;

export type AccountJob = {
  readonly municipality: number;
  readonly person: number;
  readonly change: AccountChange;
};

/** Queues the mail together with the change itself: both are kept or neither. */
export const queueAccountMail = (tenant: Tenant, job: AccountJob): Promise<void> =>
  queueJobs(tenant, TELL_OF_ACCOUNT, [job], { attempts: ATTEMPTS });

export async function tellOfAccount(office: PostOffice, job: AccountJob): Promise<void> {
  const { municipality, person, change } = job;
  const { database, postman, now } = office;
  const links = await linksFor(office, municipality);
  const { readers, sender } = await inTenant(database, municipality, async (tenant) => ({
    readers: await readersOf(tenant, job),
    sender: await findMailSender(tenant),
  }));
  for (const reader of readers) {
    const mail = printMail(accountMail(reader.language, sender.municipality, change, links.account));
    const id = `${municipality}.${newSecret().slice(0, 24)}`;
    await postman.deliver({ id, to: reader.email, ...mail, declineAt: null });
    await inTenant(database, municipality, async (tenant) => {
      if (change === "address") await forgetEarlierAddress(tenant, reader);
      const kept = { person, onceKey: `account/${id}`, kind: "log-in" as const, ...mail };
      if (office.keepsLogInMail) await addSentMail(tenant, municipality, kept, now());
    });
  }
}

/** A change of address is told where the mails no longer go, also of somebody who may not log in any more. */
async function readersOf(tenant: Tenant, { person, change }: AccountJob): Promise<readonly LinkPerson[]> {
  if (change === "address") return listEarlierAddresses(tenant, person);
  const reader = await findLinkPerson(tenant, person);
  return reader === null ? [] : [reader];
}
