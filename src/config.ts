import { isIP } from "node:net";
import { type SettingFault, SettingRefused } from "./setting-refused.ts";

export type Config = {
  /** Null: PostgreSQL is started from the data folder. */
  readonly databaseUrls: { readonly application: string; readonly owner: string | null } | null;
  /** Where people reach the application, without a slash at the end; `https:` switches secure cookies and HSTS on. */
  readonly baseUrl: string | null;
  /** Null: mail waits, and is tried again for about a day; in the demo it stays in the outbox. */
  readonly smtp: { readonly url: string; readonly from: string } | null;
  /** The network address to listen on; null: the command's own choice. */
  readonly listenAddress: string | null;
  /** A proxy in front sets X-Forwarded-For. */
  readonly trustProxy: boolean;
};

/** Null when the value is right. */
type Check = (value: string) => SettingFault | null;

const unless =
  (isRight: (value: string) => boolean, fault: SettingFault): Check =>
  (value) =>
    isRight(value) ? null : fault;

const hasScheme =
  (...schemes: readonly string[]) =>
  (value: string): boolean => {
    const url = URL.parse(value);
    return url !== null && schemes.includes(url.protocol) && url.hostname !== "";
  };

const isPostgres = hasScheme("postgres:", "postgresql:");

/** What may stand after the question mark of a database's address; anything else would be left aside unseen. */
const DATABASE_OPTIONS: ReadonlyMap<string, RegExp> = new Map([
  ["sslmode", /^(disable|require|verify-ca|verify-full)$/],
  ["host", /^\//],
]);

/** The address names a role, and can be read whole: a `%` in a password that stands for itself is written `%25`. */
const checkDatabase: Check = (value) => {
  const url = isPostgres(value) ? new URL(value) : null;
  if (url === null || url.username === "") return "not-a-database-address";
  try {
    decodeURIComponent(url.username + url.password + url.pathname);
  } catch {
    return "not-a-database-address";
  }
  const isKnown = [...url.searchParams].every(([name, option]) => DATABASE_OPTIONS.get(name)?.test(option) === true);
  return isKnown ? null : "unknown-database-option";
};

const CHECKS = {
  DATABASE_URL: checkDatabase,
  DATABASE_OWNER_URL: checkDatabase,
  BASE_URL: (value) => {
    if (!hasScheme("http:", "https:")(value)) return "not-an-address";
    const { href, origin } = new URL(value);
    return href === `${origin}/` ? null : "not-the-root";
  },
  SMTP_URL: unless(hasScheme("smtp:", "smtps:"), "not-a-mail-server"),
  MAIL_FROM: unless((value) => /^[^@]+@[^\s@]+$/.test(value), "not-a-sender"),
  LISTEN_ADDRESS: unless((value) => isIP(value) !== 0 || value === "localhost", "not-a-network-address"),
  TRUST_PROXY: unless((value) => value === "0" || value === "1", "not-a-switch"),
} satisfies Readonly<Record<string, Check>>;

/** Reads the settings; empty means absent. Throws `SettingRefused` when one cannot be understood or lacks its companion. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const read = (name: keyof typeof CHECKS): string | null => {
    const value = environment[name]?.trim() ?? "";
    if (value === "") return null;
    const fault = CHECKS[name](value);
    if (fault !== null) throw new SettingRefused(fault, name);
    return value;
  };
  const application = read("DATABASE_URL");
  const owner = read("DATABASE_OWNER_URL");
  const smtp = read("SMTP_URL");
  const from = read("MAIL_FROM");
  const baseUrl = read("BASE_URL");
  if (smtp !== null && from === null) throw new SettingRefused("needs-sender", "SMTP_URL");
  if (owner !== null && application === null) {
    throw new SettingRefused("needs-application-role", "DATABASE_OWNER_URL");
  }
  return {
    databaseUrls: application === null ? null : { application, owner },
    baseUrl: baseUrl === null ? null : new URL(baseUrl).origin,
    smtp: smtp === null || from === null ? null : { url: smtp, from },
    listenAddress: read("LISTEN_ADDRESS"),
    trustProxy: read("TRUST_PROXY") === "1",
  };
}
