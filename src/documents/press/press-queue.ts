import { type Paper, type PrintJob, type Printer, startPrinter, type PrinterLimits } from "./printer.ts";

/** `busy`: as many are waiting as may wait; ask again later. `failed`: it could not be printed, for the log. */
export type Printed =
  | { readonly code: "printed"; readonly paper: Paper }
  | { readonly code: "busy" }
  | { readonly code: "failed"; readonly error: unknown };

export type PressQueue = {
  /** Prints the job when those before it have been printed. */
  readonly print: (job: PrintJob) => Promise<Printed>;
  /** Ends the printers; jobs that are not printed yet are answered with `busy`. */
  readonly stop: () => Promise<void>;
};

type Waiting = { readonly job: PrintJob; readonly settle: (printed: Printed) => void };

/** First come, first printed, in at most `count` printers that are started when there is work. */
export function openPressQueue(count: number, limits: PrinterLimits): PressQueue {
  const queue: Waiting[] = [];
  const printers = somePrinters(limits);
  let isStopped = false;

  const work = async ({ job, settle }: Waiting): Promise<void> => {
    try {
      settle({ code: "printed", paper: await printers.print(job) });
    } catch (error) {
      settle(isStopped ? { code: "busy" } : { code: "failed", error });
    }
    next();
  };
  const next = (): void => {
    const waiting = isStopped || printers.running() >= count ? undefined : queue.shift();
    if (waiting !== undefined) void work(waiting);
  };
  return {
    print: (job) =>
      new Promise((settle) => {
        queue.push({ job, settle });
        next();
      }),
    stop: async () => {
      isStopped = true;
      for (const { settle } of queue.splice(0)) settle({ code: "busy" });
      await printers.end();
    },
  };
}

/** Printers that stay warm for the next job. One that has ended is not used again. */
function somePrinters(limits: PrinterLimits) {
  const idle: Printer[] = [];
  const running = new Set<Printer>();
  const take = (): Printer => {
    const printer = idle.pop();
    if (printer === undefined) return startPrinter(limits);
    return printer.isAlive() ? printer : take();
  };
  return {
    running: () => running.size,
    print: async (job: PrintJob): Promise<Paper> => {
      const printer = take();
      running.add(printer);
      try {
        return await printer.print(job);
      } finally {
        running.delete(printer);
        if (printer.isAlive()) idle.push(printer);
      }
    },
    end: async (): Promise<void> => {
      await Promise.all([...idle, ...running].map((printer) => printer.end()));
    },
  };
}
