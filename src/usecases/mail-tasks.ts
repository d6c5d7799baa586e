import { z } from "zod";
import type { JobTask } from "#connections/jobs.ts";
import { ACCOUNT_CHANGES } from "#documents/mail/account-mail.ts";
import { DELIVER_MAIL } from "#storage/mails.ts";
import { deliverMail } from "./deliver-mail.ts";
import type { PostOffice } from "./post-office.ts";
import { SEND_LOG_IN_LINK, sendLogInLink } from "./send-log-in-link.ts";
import { TELL_OF_ACCOUNT, tellOfAccount } from "./tell-of-account.ts";
import { REMIND_EVERYWHERE, remindEverywhere, WRITE_REMINDERS, writeReminders } from "./write-reminders.ts";

const MAIL = z.object({ municipality: z.int(), mail: z.int() });
const LINK = z.object({ municipality: z.int(), person: z.int().nullable(), back: z.string() });
const ACCOUNT = z.object({ municipality: z.int(), person: z.int(), change: z.enum(ACCOUNT_CHANGES) });
const REMINDERS = z.object({ municipality: z.int(), asked: z.array(z.int()).nullable().default(null) });

/** The jobs that mail is made of, by the names they are queued under. */
export function mailTasks(office: PostOffice): Readonly<Record<string, JobTask>> {
  return {
    [REMIND_EVERYWHERE]: () => remindEverywhere(office),
    [WRITE_REMINDERS]: (payload) => {
      const { municipality, asked } = REMINDERS.parse(payload);
      return writeReminders(office, municipality, asked);
    },
    [DELIVER_MAIL]: (payload) => {
      const { municipality, mail } = MAIL.parse(payload);
      return deliverMail(office, municipality, mail);
    },
    [SEND_LOG_IN_LINK]: (payload) => sendLogInLink(office, LINK.parse(payload)),
    [TELL_OF_ACCOUNT]: (payload) => tellOfAccount(office, ACCOUNT.parse(payload)),
  };
}
