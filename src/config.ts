import { isIP } from "node:net";
import { type SettingFault, SettingRefused } from "./setting-refused.ts";

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

type Check = { readonly isRight: (value: string) => boolean; readonly fault: SettingFault };

const hasScheme =
  (...schemes: readonly string[]) =>
  (value: string): boolean => {
    const url = URL.parse(value);
    return url !== null && schemes.includes(url.protocol);
  };

const CHECKS = {
  DATABASE_URL: { isRight: hasScheme("postgres:", "postgresql:"), fault: "not-a-database-address" },
  DATABASE_OWNER_URL: { isRight: hasScheme("postgres:", "postgresql:"), fault: "not-a-database-address" },
  BASE_URL: { isRight: hasScheme("http:", "https:"), fault: "not-an-address" },
  SMTP_URL: { isRight: hasScheme("smtp:", "smtps:"), fault: "not-a-mail-server" },
  MAIL_FROM: { isRight: (value) => /^[^@]+@[^\s@]+$/.test(value), fault: "not-a-sender" },
  LISTEN_ADDRESS: { isRight: (value) => isIP(value) !== 0 || value === "localhost", fault: "not-a-network-address" },
  TRUST_PROXY: { isRight: (value) => value === "0" || value === "1", fault: "not-a-switch" },
} satisfies Readonly<Record<string, Check>>;

/** Reads the settings; empty means absent. Throws `SettingRefused` when one cannot be understood or lacks its companion. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const read = (name: keyof typeof CHECKS): string | null => {
    const value = environment[name]?.trim() ?? "";
    if (value === "") return null;
    const { isRight, fault }: Check = CHECKS[name];
    if (!isRight(value)) throw new SettingRefused(fault, name);
    return value;
  };
  const application = read("DATABASE_URL");
  const owner = read("DATABASE_OWNER_URL");
  const smtp = read("SMTP_URL");
  const from = read("MAIL_FROM");
  const baseUrl = read("BASE_URL")?.replace(/\/$/, "") ?? null;
  if (baseUrl !== null && new URL(baseUrl).pathname !== "/") throw new SettingRefused("not-the-root", "BASE_URL");
  if (smtp !== null && from === null) throw new SettingRefused("needs-sender", "SMTP_URL");
  if (owner !== null && application === null) {
    throw new SettingRefused("needs-application-role", "DATABASE_OWNER_URL");
  }
  return {
    databaseUrls: application === null ? null : { application, owner },
    baseUrl,
    smtp: smtp === null || from === null ? null : { url: smtp, from },
    listenAddress: read("LISTEN_ADDRESS"),
    trustProxy: read("TRUST_PROXY") === "1",
  };
}
