import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { DatabaseRefused } from "#storage/database-refused.ts";
import { isRunning, startOf } from "./process.ts";

const PATIENCE_MS = 30_000;
const EMPTY_MS = 2_000;

/** Runs `work` while no other process starts or stops the same database. A lock left by a dead process is taken over. */
export async function withStartLock<Value>(path: string, work: () => Promise<Value>): Promise<Value> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!take(path)) {
    if (performance.now() > deadline) throw new DatabaseRefused("start-locked", path);
    await pause(25);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path: string): boolean {
  try {
    writeFileSync(path, holderOf(process.pid), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    if (isStale(path)) rmSync(path, { force: true });
    return false;
  }
}

/** Number and start: in a container that is started again, the number of the dead is soon somebody else's, or our own. */
const holderOf = (pid: number): string => `${pid} ${startOf(pid)}`;

/** An empty file is being written by somebody who has just taken it, or who died right then. */
function isStale(path: string): boolean {
  try {
    const holder = readFileSync(path, "utf8");
    if (holder === "") return Date.now() - statSync(path).mtimeMs > EMPTY_MS;
    const pid = Number(holder.split(" ")[0]);
    return !isRunning(pid) || holder !== holderOf(pid);
  } catch {
    return false;
  }
}
