import type { Connection } from "./embedded.ts";

/**
 * Reads `postgres://user:password@host:5432/database?sslmode=require`. `verify-ca` is held to be `verify-full`: the
 * driver has nothing between.
 */
export function connectionOf(url: string): Connection {
  const { username, password, hostname, port, pathname, searchParams } = new URL(url);
  const socket = searchParams.get("host");
  const ssl = searchParams.get("sslmode");
  return {
    user: decodeURIComponent(username),
    host: socket ?? hostname,
    database: decodeURIComponent(pathname.slice(1)) || "tertial",
    ...(password === "" ? {} : { password: decodeURIComponent(password) }),
    ...(port === "" ? {} : { port: Number(port) }),
    ...(ssl === null || ssl === "disable" ? {} : { ssl: { rejectUnauthorized: ssl.startsWith("verify-") } }),
  };
}
