import { startJobs } from "#connections/jobs.ts";
import { DeliveryFailed, type Postman, smtpPostman } from "#connections/mail.ts";
import type { Database } from "#storage/database.ts";
import type { Connection } from "#storage/embedded.ts";
import { queueJobs } from "#storage/job-queue.ts";
import { mailTasks } from "#usecases/mail-tasks.ts";
import { REMIND_EVERYWHERE } from "#usecases/write-reminders.ts";
import { mailLinks } from "#web/mail-links.ts";
import type { Config } from "./config.ts";
import type { Log } from "./log.ts";

/** Every quarter of an hour: right in every time zone that Sweden may have, summer time or not. */
const QUARTERS = "0,15,30,45 * * * *";

type Parts = {
  readonly database: Database;
  readonly log: Log;
  readonly connection: Connection;
  readonly baseUrl: string;
};

/** Writes and sends mail until stopped. It begins with what was missed while nothing ran. */
export async function openPost(
  config: Pick<Config, "smtp">,
  { demo, now }: { readonly demo: boolean; readonly now: () => Date },
  { database, log, connection, baseUrl }: Parts,
): Promise<{ readonly stop: () => Promise<void> }> {
  const postman = postmanOf(config, demo);
  const office = { database, postman, now, baseUrl, linksAt: mailLinks, keepsLogInMail: demo };
  await queueJobs(database.pool, REMIND_EVERYWHERE, [{}]);
  const jobs = startJobs({
    connection,
    tasks: mailTasks(office),
    clock: { [REMIND_EVERYWHERE]: QUARTERS },
    onFailure: log.failure,
  });
  return {
    stop: async () => {
      await jobs.stop();
      postman.close();
    },
  };
}

const close = (): void => undefined;

/** Over SMTP; in the demo to the outbox alone. Without either, mail waits: it is tried again for about a day. */
function postmanOf({ smtp }: Pick<Config, "smtp">, demo: boolean): Postman {
  if (demo) return { deliver: () => Promise.resolve("sent"), close };
  if (smtp !== null) return smtpPostman(smtp.url, smtp.from);
  return { deliver: () => Promise.reject(new DeliveryFailed("SMTP_URL is not set")), close };
}
