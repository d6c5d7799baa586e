import { setTimeout as pause } from "node:timers/promises";
import type pg from "pg";

/**
 * What a connection attempt meets while a server starts, restarts or stops: nothing listens, the socket is not there, or
 * the server says so itself (57P01 to 57P03).
 */
const PASSING = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ENOENT", "57P01", "57P02", "57P03"]);

/** True for a connection that was lost or could not be made, and that may be tried again. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && typeof error.code === "string") return PASSING.has(error.code);
  // The last is what rolling back says on a connection that was lost, in place of how it was lost.
  return error.message.startsWith("Connection terminated") || error.message.endsWith("is not queryable");
}

const PATIENCE_MS = 10_000;

/** Does it again while the server is away and `mayRetry`: nothing may have been done that must not be done twice. */
export async function tryPatiently<Value>(attempt: () => Promise<Value>, mayRetry: () => boolean): Promise<Value> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!mayRetry() || !isPassing(error) || performance.now() > deadline) throw error;
      await pause(50);
    }
  }
}

/** A connection from the pool; while the server is away, it is waited for. */
export function connectPatiently(pool: pg.Pool): Promise<pg.PoolClient> {
  return tryPatiently(
    () => pool.connect(),
    () => true,
  );
}
