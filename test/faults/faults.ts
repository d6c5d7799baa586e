import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type FaultWorld, makeWorld } from "./fault-world.ts";
import { type Acknowledged, save, saveAllAtOnce } from "./savers.ts";
import { killPostgres, type ServerProcess, startServerProcess } from "./server-process.ts";
import { type Findings, verifyWorld } from "./verify.ts";

const VICTIMS = ["server", "postgres", "both"] as const;
type Victim = (typeof VICTIMS)[number];

/** What one killing did. */
export type FaultResult = Findings & {
  readonly victim: Victim;
  /** Milliseconds from the first save to the kill. */
  readonly after: number;
  /** Saves acknowledged in this round. */
  readonly saves: number;
  /** A save right after the restart was taken. */
  readonly isHealed: boolean;
};

export type FaultPlan = {
  readonly times: number;
  readonly savers: number;
  readonly seed: number;
  readonly tell: (result: FaultResult, number: number) => void;
};

/** Longest time that saves go on before something is killed. */
const LATEST_MS = 900;

/**
 * Lets many people save at once and kills the server, PostgreSQL or both at a random moment, again and again on the same
 * data; after each time, holds the database against every save that has been acknowledged so far. Answers each result and
 * the exit status of the server's last, orderly stop.
 */
export async function runFaults({ times, savers, seed, tell }: FaultPlan) {
  const folder = mkdtempSync(join(tmpdir(), "tertial-faults-"));
  const chance = chanceFrom(seed);
  const results: FaultResult[] = [];
  const acknowledged: Acknowledged[] = [];
  let server: ServerProcess | null = null;
  try {
    const world = await makeWorld(folder, savers);
    let versions: ReadonlyMap<number, number> = new Map(world.items.map((item) => [item, 1]));
    server = await startServerProcess(folder);
    for (let number = 1; number <= times; number += 1) {
      const victim = VICTIMS[Math.floor(chance() * VICTIMS.length)] ?? "both";
      const after = Math.round(chance() * LATEST_MS);
      const round = { world, url: server.url, name: `Omgång ${number}`, versions, acknowledged };
      const before = acknowledged.length;
      await saveUntilKilled(round, server, { victim, after });
      if (victim !== "postgres") server = await startServerProcess(folder);
      const { isHealed, ...findings } = await healAndVerify(world, server, acknowledged);
      const result = { victim, after, saves: acknowledged.length - before, isHealed, ...findings };
      versions = findings.versions;
      results.push(result);
      tell(result, number);
    }
    return { results, exit: await server.stop() };
  } finally {
    await server?.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function saveUntilKilled(
  round: Parameters<typeof saveAllAtOnce>[0],
  server: ServerProcess,
  { victim, after }: { readonly victim: Victim; readonly after: number },
): Promise<void> {
  const state = { isOver: false };
  const saving = saveAllAtOnce(round, () => state.isOver);
  await pause(after);
  if (victim !== "server") killPostgres(round.world.folder);
  if (victim !== "postgres") await server.kill();
  state.isOver = true;
  await saving;
}

/** The first save after the restart must be taken; then everything is held against what was acknowledged. */
async function healAndVerify(world: FaultWorld, { url }: ServerProcess, acknowledged: Acknowledged[]) {
  const [item = 0] = world.items;
  const before = await verifyWorld(world, acknowledged);
  const version = before.versions.get(item) ?? 0;
  const comment = `Efter avbrottet, version ${version}.`;
  const isHealed = await save(world, url, { item, version, comment });
  if (isHealed) acknowledged.push({ item, version: version + 1, comment });
  return { isHealed, ...(await verifyWorld(world, acknowledged)) };
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** True when nothing that was acknowledged is lost and everything hangs together. */
export function isSound({ lost, torn, unaudited, brokenAt, isHealed }: FaultResult): boolean {
  return lost.length === 0 && torn.length === 0 && unaudited === 0 && brokenAt === null && isHealed;
}
