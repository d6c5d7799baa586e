import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { setTimeout as wait } from "node:timers/promises";
import type { Document } from "#documents/document.ts";
import type { Format } from "#documents/print-paper.ts";

/** A paper to print. `facts` is a `ReportFacts` as JSON. */
export type PrintJob = { readonly facts: string; readonly kind: Document["kind"]; readonly format: Format };

/** A printed paper and the SHA-256 of its bytes, in hex. */
export type Paper = { readonly bytes: Uint8Array<ArrayBuffer>; readonly sha256: string };

export type PrinterAnswer =
  { readonly code: "printed"; readonly paper: Paper } | { readonly code: "failed"; readonly error: unknown };

export type PrinterLimits = {
  /** A print that takes longer is given up, and its printer with it. */
  readonly milliseconds: number;
  /** Of JavaScript's memory: a print that needs more ends its printer. */
  readonly megabytes: number;
};

export type Printer = {
  readonly isAlive: () => boolean;
  /** Prints one paper; ask for the next when this one is settled. Rejects when it failed: see `isAlive` then. */
  readonly print: (job: PrintJob) => Promise<Paper>;
  /** Ends the process, whatever it is doing. */
  readonly end: () => Promise<void>;
};

export class PrintTookTooLong extends Error {
  override name = "PrintTookTooLong";
}

/** The process ended while it printed: `code` is its exit status or the signal that ended it. */
export class PrinterEnded extends Error {
  override name = "PrinterEnded";
  readonly code: string;

  constructor(code: string) {
    super(`The printer ended with ${code}.`);
    this.code = code;
  }
}

/** A printer without work gives its memory back after this; a new one is up in some tenths of a second. */
const IDLE_MS = 60_000;

// From the sources the process runs the source beside this file, in dist/ the bundle beside the bundle.
const PROGRAM = new URL(
  import.meta.url.endsWith(".ts") ? "./printer-process.ts" : "./printer-process.js",
  import.meta.url,
);

/** Starts a process that prints. It keeps this one alive only while it prints. */
export function startPrinter({ milliseconds, megabytes }: PrinterLimits): Printer {
  const child = fork(fileURLToPath(PROGRAM), {
    execArgv: [...process.execArgv, `--max-old-space-size=${megabytes}`],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  // What goes wrong is heard by `print`; without a listener, a process that fails between two prints would end this one.
  child.on("error", () => undefined);
  const hasEnded = (): boolean => child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
  const end = async (): Promise<void> => {
    if (hasEnded()) return;
    child.kill("SIGKILL");
    await once(child, "exit");
  };
  let idle: NodeJS.Timeout | undefined;
  return {
    isAlive: () => child.connected && !child.killed && !hasEnded(),
    end,
    print: async (job) => {
      clearTimeout(idle);
      hold(child);
      try {
        return await paperOf(child, job, milliseconds);
      } catch (error) {
        if (error instanceof PrintTookTooLong) void end();
        throw error;
      } finally {
        letGo(child);
        idle = setTimeout(() => void end(), IDLE_MS).unref();
      }
    },
  };
}

function hold(child: ChildProcess): void {
  child.ref();
  child.channel?.ref();
}

function letGo(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}

/** The printed paper. Rejects with what the printing threw, or when the process ends or takes too long before that. */
async function paperOf(child: ChildProcess, job: PrintJob, milliseconds: number): Promise<Paper> {
  const settled = new AbortController();
  const { signal } = settled;
  const late = () => Promise.reject(new PrintTookTooLong(`${milliseconds} ms`));
  try {
    // A process that cannot be told has ended or ends now: that it has is heard below.
    child.send(job, () => undefined);
    const answer = await Promise.race([
      once(child, "message", { signal }).then(([told]) => told as PrinterAnswer),
      once(child, "exit", { signal }).then(([code, by]) => Promise.reject(new PrinterEnded(String(by ?? code)))),
      wait(milliseconds, undefined, { signal }).then(late),
    ]);
    if (answer.code === "failed") throw answer.error;
    return answer.paper;
  } finally {
    settled.abort();
  }
}
