import { z } from "zod";

/** The environment, read once. Empty means absent. */
const text = z.string().trim().min(1).optional();

const ENVIRONMENT = z.object({
  DATABASE_URL: text,
  DATABASE_OWNER_URL: text,
  BASE_URL: z.url().optional(),
  SMTP_URL: text,
  MAIL_FROM: text,
  LISTEN_ADDRESS: text,
  TRUST_PROXY: z.enum(["0", "1"]).default("0"),
});

export type Config = {
  /** Null: PostgreSQL is started from the data folder. */
  readonly databaseUrls: { readonly application: string; readonly owner: string | null } | null;
  /** Where people reach the application; `https:` switches secure cookies and HSTS on. */
  readonly baseUrl: string | null;
  /** Null: mail waits, and is tried again for about a day; in the demo it stays in the outbox. */
  readonly smtp: { readonly url: string; readonly from: string } | null;
  /** The network address to listen on; null: the command's own choice. */
  readonly listenAddress: string | null;
  /** A proxy in front sets X-Forwarded-For. */
  readonly trustProxy: boolean;
};

/** Reads the settings; throws, naming the variable, when one cannot be understood or lacks its companion. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const read = ENVIRONMENT.safeParse(given);
  if (!read.success)
    throw new Error(read.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; "));
  const { DATABASE_URL, DATABASE_OWNER_URL, BASE_URL, SMTP_URL, MAIL_FROM, TRUST_PROXY, LISTEN_ADDRESS } = read.data;
  if (SMTP_URL !== undefined && MAIL_FROM === undefined)
    throw new Error("SMTP_URL needs MAIL_FROM, the sender's address.");
  if (DATABASE_OWNER_URL !== undefined && DATABASE_URL === undefined) {
    throw new Error("DATABASE_OWNER_URL needs DATABASE_URL, the application's own role.");
  }
  return {
    databaseUrls: DATABASE_URL === undefined ? null : { application: DATABASE_URL, owner: DATABASE_OWNER_URL ?? null },
    baseUrl: BASE_URL?.replace(/\/$/, "") ?? null,
    smtp: SMTP_URL === undefined || MAIL_FROM === undefined ? null : { url: SMTP_URL, from: MAIL_FROM },
    listenAddress: LISTEN_ADDRESS ?? null,
    trustProxy: TRUST_PROXY === "1",
  };
}
