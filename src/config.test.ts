import assert from "node:assert/strict";
import { test } from "node:test";
import { readConfig } from "./config.ts";
import type { SettingFault } from "./setting-refused.ts";

const MAIL_FROM = "Mål <mal@kommunen.se>";
const DATABASE_URL = "postgres://app:hemligt@db.kommunen.se/tertial";

const WRONG: readonly (readonly [SettingFault, string, Readonly<Record<string, string>>])[] = [
  ["not-a-database-address", "DATABASE_URL", { DATABASE_URL: "hej" }],
  ["not-a-database-address", "DATABASE_URL", { DATABASE_URL: "postgres://db.kommunen.se/tertial" }],
  ["not-a-database-address", "DATABASE_URL", { DATABASE_URL: "postgres://app:100%@db.kommunen.se/tertial" }],
  ["not-a-database-address", "DATABASE_URL", { DATABASE_URL: "mysql://app:hemligt@db.kommunen.se/tertial" }],
  ["unknown-database-option", "DATABASE_URL", { DATABASE_URL: `${DATABASE_URL}?sslmode=kanske` }],
  ["unknown-database-option", "DATABASE_URL", { DATABASE_URL: `${DATABASE_URL}?sslrootcert=/etc/ca.pem` }],
  ["unknown-database-option", "DATABASE_OWNER_URL", { DATABASE_URL, DATABASE_OWNER_URL: `${DATABASE_URL}?ssl=true` }],
  ["needs-application-role", "DATABASE_OWNER_URL", { DATABASE_OWNER_URL: DATABASE_URL }],
  ["not-an-address", "BASE_URL", { BASE_URL: "mal.kommunen.se" }],
  ["not-the-root", "BASE_URL", { BASE_URL: "https://kommunen.se/mal" }],
  ["not-the-root", "BASE_URL", { BASE_URL: "https://kim:hemligt@kommunen.se" }],
  ["not-a-mail-server", "SMTP_URL", { SMTP_URL: "smtp:localhost", MAIL_FROM }],
  ["not-a-sender", "MAIL_FROM", { SMTP_URL: "smtp://localhost", MAIL_FROM: "kommunen" }],
  ["needs-sender", "SMTP_URL", { SMTP_URL: "smtp://localhost" }],
  ["not-a-network-address", "LISTEN_ADDRESS", { LISTEN_ADDRESS: "10.9.8" }],
  ["not-a-switch", "TRUST_PROXY", { TRUST_PROXY: "ja" }],
];

for (const [code, variable, settings] of WRONG) {
  test(`${variable} is refused, ${code}: ${JSON.stringify(settings)}`, () => {
    assert.throws(() => readConfig(settings), { code, variable });
  });
}

test("what is empty is absent, and an address loses the slash at its end", () => {
  const config = readConfig({
    DATABASE_URL: "",
    SMTP_URL: " ",
    LISTEN_ADDRESS: "",
    BASE_URL: "https://mal.kommunen.se/",
  });
  assert.deepEqual(config, {
    databaseUrls: null,
    baseUrl: "https://mal.kommunen.se",
    smtp: null,
    listenAddress: null,
    trustProxy: false,
  });
});
