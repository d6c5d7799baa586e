import { setTimeout as pause } from "node:timers/promises";
import type pg from "pg";

/**
 * Holds a lease on a running server, a connection that lasts as long as both live, and takes a new one when the server is
 * gone: `take` starts the server again when it must. A server that was killed leaves its children for a moment, and until
 * they are gone it cannot start; so it is tried more than once.
 */
export async function keepLease(take: () => Promise<pg.Client>, patienceMs = 60_000): Promise<Lease> {
  const state: { lease: pg.Client; isReleased: boolean } = { lease: await take(), isReleased: false };
  const watch = (): void => void state.lease.once("end", () => void renew());
  const renew = async (): Promise<void> => {
    const deadline = performance.now() + patienceMs;
    while (!state.isReleased && performance.now() < deadline) {
      try {
        const lease = await take();
        if (state.isReleased) return await lease.end();
        state.lease = lease;
        return watch();
      } catch {
        await pause(100);
      }
    }
  };
  watch();
  return {
    current: () => state.lease,
    release: () => {
      state.isReleased = true;
      return state.lease;
    },
  };
}

export type Lease = {
  readonly current: () => pg.Client;
  /** No new lease is taken from now on; answers the one that is held, which may be dead. */
  readonly release: () => pg.Client;
};
