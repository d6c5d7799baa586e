import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

/** Reads a request's network address: the connection's, or the last that a trusted proxy put in X-Forwarded-For. */
export function addressOf(trustProxy: boolean): (request: Request, bindings: unknown) => string {
  return (request, bindings) => {
    const forwarded = trustProxy ? request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
    if (forwarded !== undefined) return forwarded;
    try {
      return getConnInfo({ env: bindings } as Context).remote.address ?? "unknown";
    } catch {
      // A request made inside the process, as tests do, has no connection.
      return "inside";
    }
  };
}
