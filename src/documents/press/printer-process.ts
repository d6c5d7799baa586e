import { createHash } from "node:crypto";
import { setPriority } from "node:os";
import type { ReportFacts } from "#documents/facts.ts";
import { printPaper } from "#documents/print-paper.ts";
import type { PrinterAnswer, PrintJob } from "./printer.ts";

// A process that prints: takes one job at a time and answers it. Built as a file of its own (scripts/build.mjs).

/** People's pages go before papers when the cores are few. */
const LOW_PRIORITY = 5;

setPriority(LOW_PRIORITY);
// Ctrl-C and a service manager reach every process of the program: it is the server that says when this one ends.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => undefined);
process.on("disconnect", () => process.exit());
process.on("message", async (job: PrintJob) => process.send?.(await answerTo(job)));

async function answerTo({ facts, kind, format }: PrintJob): Promise<PrinterAnswer> {
  try {
    const bytes = new Uint8Array(await printPaper(JSON.parse(facts) as ReportFacts, kind, format));
    return { code: "printed", paper: { bytes, sha256: createHash("sha256").update(bytes).digest("hex") } };
  } catch (error) {
    return { code: "failed", error };
  }
}
