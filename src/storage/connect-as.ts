import pg from "pg";
import { type DatabaseFault, DatabaseRefused } from "./database-refused.ts";
import type { Connection } from "./embedded.ts";

const PATIENCE_MS = 10_000;

/**
 * A connection of one's own, for work that is done once, to a server that is one to work on. Throws `DatabaseRefused` when
 * the server cannot be reached, does not let the role in, is too old or keeps text in an encoding that has no å.
 */
export async function connectAs(connection: Connection, name: string): Promise<pg.Client> {
  const settings = { ...connection, application_name: name, connectionTimeoutMillis: PATIENCE_MS };
  const client = new pg.Client(settings);
  // A server that dies under us says so on the next query; the event alone must not end the process.
  client.on("error", () => undefined);
  try {
    await client.connect();
    await refuseUnfit(client);
    return client;
  } catch (error) {
    // A log-in that was broken off leaves the connection open, and with it the process.
    await client.end();
    if (error instanceof DatabaseRefused) throw error;
    const fault = whyRefused(error);
    throw fault === null ? error : new DatabaseRefused(fault, addressOf(connection), codeOf(error));
  }
}

const OLDEST = 15;

async function refuseUnfit(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: number; encoding: string }>(
    "select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding",
  );
  const { version = 0, encoding = "" } = rows[0] ?? {};
  if (version < OLDEST * 10_000) throw new DatabaseRefused("server-too-old", String(Math.floor(version / 10_000)));
  if (encoding !== "UTF8") throw new DatabaseRefused("encoding", client.database ?? "", encoding);
}

/** Without the password, which also stands in the setting. */
function addressOf({ user, host, port, database }: Connection): string {
  const place = port === undefined ? host : `${host?.includes(":") === true ? `[${host}]` : host}:${port}`;
  return `${user}@${place}/${database}`;
}

const UNREACHABLE =
  /^(E(CONNREFUSED|CONNRESET|NOTFOUND|AI_AGAIN|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOENT|ACCES)|57P0\d|53300)$/;
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/;

/** Null for what is no answer to a log-in. The driver's own refusals have words and no code. */
function whyRefused(error: unknown): DatabaseFault | null {
  if (!(error instanceof Error)) return null;
  const code = codeOf(error);
  if (code === "28P01" || code === "28000" || error.message.startsWith("SASL")) return "log-in-refused";
  if (code === "3D000") return "no-such-database";
  if (CERTIFICATE.test(code)) return "certificate-refused";
  if (error.message.includes("does not support SSL")) return "no-encryption";
  const isSilent = error.message.includes("timeout expired") || error.message.startsWith("Connection terminated");
  return isSilent || UNREACHABLE.test(code) ? "unreachable" : null;
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
