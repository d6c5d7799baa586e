import { setTimeout as pause } from "node:timers/promises";
import type pg from "pg";

/**
 * What a connection attempt meets while a server starts, restarts or stops: nothing listens, the socket is not there, or
 * the server says so itself (57P01 to 57P03).
 */
const PASSING = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ENOENT", "57P01", "57P02", "57P03"]);

/** True for a connection that was lost or could not be made, and that may be tried again. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && typeof error.code === "string") return PASSING.has(error.code);
  return error.message.startsWith("Connection terminated");
}

/** A connection from the pool; while the server is away, it is waited for. Nothing has been sent, so trying again is safe. */
export async function connectPatiently(pool: pg.Pool, patienceMs = 10_000): Promise<pg.PoolClient> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    try {
      return await pool.connect();
    } catch (error) {
      if (!isPassing(error) || performance.now() > deadline) throw error;
      await pause(50);
    }
  }
}
