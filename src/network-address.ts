import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

/** Reads a request's network address: the connection's, or the last that a trusted proxy put in X-Forwarded-For. */
export function addressOf(trustProxy: boolean): (request: Request, bindings: unknown) => string {
  return (request, bindings) => {
    const forwarded = trustProxy ? request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
    if (forwarded !== undefined && forwarded !== "") return withoutPort(forwarded);
    try {
      return getConnInfo({ env: bindings } as Context).remote.address ?? "unknown";
    } catch {
      // A request made inside the process, as tests do, has no connection.
      return "inside";
    }
  };
}

/**
 * `203.0.113.7:41234` and `[2001:db8::1]:41234`, as some proxies write it (Azure Application Gateway, IIS), without the
 * port: else each new connection would be a place of its own, and tries from one place would never be counted together.
 */
function withoutPort(written: string): string {
  const [, version6, version4] = /^(?:\[([^\]]+)\](?::\d+)?|([\d.]+):\d+)$/.exec(written) ?? [];
  return version6 ?? version4 ?? written;
}
