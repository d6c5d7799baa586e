import { Logger, runOnce } from "graphile-worker";
import pg from "pg";
import type { Postman, PostedMail } from "#connections/mail.ts";
import { mailTasks } from "#usecases/mail-tasks.ts";
import type { PostOffice } from "#usecases/post-office.ts";
import { mailLinks } from "#web/mail-links.ts";
import type { TestDatabase } from "#test/database.ts";

/** A post office on a test database. `work` carries out every job that is due and answers all letters so far. */
export function aPostOffice(data: TestDatabase, parts: Partial<PostOffice> = {}) {
  const letters: PostedMail[] = [];
  const keeping: Postman = {
    deliver: async (mail) => {
      letters.push(mail);
      return "sent";
    },
    close: () => undefined,
  };
  const office: PostOffice = {
    database: data.database,
    postman: keeping,
    now: () => new Date("2025-01-10T09:00:00Z"),
    baseUrl: "http://localhost",
    linksAt: mailLinks,
    keepsLogInMail: false,
    ...parts,
  };
  const work = async (): Promise<readonly PostedMail[]> => {
    const pool = new pg.Pool({ ...data.application, max: 2 });
    pool.on("error", () => undefined);
    pool.on("connect", () => undefined);
    const logger = new Logger(() => () => undefined);
    try {
      await runOnce({ pgPool: pool, noHandleSignals: true, logger, taskList: mailTasks(office) });
    } finally {
      await pool.end();
    }
    return letters;
  };
  return { office, work, letters };
}
