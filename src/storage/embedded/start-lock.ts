import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

const PATIENCE_MS = 30_000;

/** Runs `work` while no other process starts or stops the same database. A lock left by a dead process is taken over. */
export async function withStartLock<Value>(path: string, work: () => Promise<Value>): Promise<Value> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!take(path)) {
    if (performance.now() > deadline) throw new Error(`Another process has held ${path} for 30 seconds.`);
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
    writeFileSync(path, String(process.pid), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    if (isStale(path)) rmSync(path, { force: true });
    return false;
  }
}

function isStale(path: string): boolean {
  try {
    const holder = Number(readFileSync(path, "utf8"));
    if (!(holder > 0)) return false;
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
}
