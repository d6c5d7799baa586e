import { readFileSync } from "node:fs";

/**
 * True when the process runs. One that has been killed stands as a zombie until its parent asks for its end, which in a
 * container without an init process nobody does: a signal reaches it, and yet it is dead.
 */
export function isRunning(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process may not be signalled, and runs.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
  return !isZombie(pid);
}

/** Linux tells in /proc/PID/stat, after the name in brackets. Where there is no /proc, nothing is a zombie. */
function isZombie(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).startsWith("Z");
  } catch {
    return false;
  }
}
