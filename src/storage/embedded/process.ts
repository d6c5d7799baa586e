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

const isZombie = (pid: number): boolean => statOf(pid)[0] === "Z";

/** When the process started, in ticks since the machine did: two with one number differ in it. */
export const startOf = (pid: number): string => statOf(pid)[19] ?? "";

/** What Linux tells in /proc/PID/stat, after the name in brackets. Where there is no /proc, nothing. */
function statOf(pid: number): readonly string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return [];
  }
}
