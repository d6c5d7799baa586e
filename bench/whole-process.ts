import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

export type Run = { readonly seconds: number; readonly megabytes: number; readonly status: number | null };

/** Runs a command once from start to exit: wall time, and the process's own high-water mark of memory (Linux). */
export function runOnce(command: readonly string[], environment: NodeJS.ProcessEnv = process.env): Promise<Run> {
  const [file = "", ...args] = command;
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(file, args, { stdio: "ignore", env: environment });
    let megabytes = 0;
    const watch = setInterval(() => {
      megabytes = Math.max(megabytes, highWaterMark(child.pid ?? 0));
    }, 10);
    child.on("error", reject);
    child.on("exit", (status) => {
      clearInterval(watch);
      resolve({ seconds: (performance.now() - started) / 1000, megabytes, status });
    });
  });
}

function highWaterMark(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    // The process has just ended.
    return 0;
  }
}

export type Median = { readonly seconds: number; readonly megabytes: number };

/** Medians of `times` runs after one that is not counted. Throws when a run does not exit 0 or, for `check`, 1. */
export async function measured(
  command: readonly string[],
  times: number,
  environment?: NodeJS.ProcessEnv,
): Promise<Median> {
  const runs: Run[] = [];
  for (let index = 0; index <= times; index += 1) {
    const run = await runOnce(command, environment);
    if (run.status !== 0 && !(run.status === 1 && command.includes("check"))) {
      throw new Error(`${command.join(" ")} exited ${run.status}`);
    }
    if (index > 0) runs.push(run);
  }
  return { seconds: median(runs.map((run) => run.seconds)), megabytes: Math.max(...runs.map((run) => run.megabytes)) };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
