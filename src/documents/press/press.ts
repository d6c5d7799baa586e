import { availableParallelism } from "node:os";
import { keptPapers } from "./kept-papers.ts";
import { openPressQueue, type Printed } from "./press-queue.ts";
import type { Paper, PrintJob, PrinterLimits } from "./printer.ts";

export type { Paper, Printed };

/** Which paper: the SHA-256 of its facts, and what is made of them. Equal facts give equal bytes. */
export type WantedPaper = Pick<PrintJob, "kind" | "format"> & { readonly sha256: string };

export type PrintOrder = WantedPaper & {
  /** `ReportFacts` as JSON. */
  readonly facts: string;
  /** The facts never change: the paper is kept for whoever asks next. */
  readonly frozen: boolean;
  /** Who asks: nobody fills the queue alone. */
  readonly by: string;
};

export type PressSettings = PrinterLimits & {
  /** Papers that are printed at once. */
  readonly printers: number;
  /** Papers that wait or are printed: in all, and for one who asks. */
  readonly most: number;
  readonly mostOfOne: number;
  /** Of frozen papers, in memory. */
  readonly keptBytes: number;
};

export type Press = {
  /** A frozen paper that has been printed before and is still kept. */
  readonly find: (wanted: WantedPaper) => Paper | null;
  /** Prints a paper; what is being printed already for somebody else is printed once. */
  readonly print: (order: PrintOrder) => Promise<Printed>;
  /** Takes no more orders and ends what is under way. */
  readonly stop: () => Promise<void>;
};

const USUAL: PressSettings = {
  // A core is left for pages, and two large papers at once is what the memory of a small server bears.
  printers: Math.max(1, Math.min(2, availableParallelism() - 1)),
  milliseconds: 120_000,
  megabytes: 1_024,
  most: 24,
  // Both papers in all forms at once.
  mostOfOne: 10,
  keptBytes: 64_000_000,
};

const keyOf = ({ sha256, kind, format }: WantedPaper): string => `${sha256}/${kind}.${format}`;

/**
 * Prints papers in processes of their own, one at a time in each: the program goes on answering meanwhile, and nothing
 * that happens to a print happens to the program.
 */
export function openPress(settings: Partial<PressSettings> = {}): Press {
  const { printers, most, mostOfOne, keptBytes, ...limits } = { ...USUAL, ...settings };
  const queue = openPressQueue(printers, limits);
  const kept = keptPapers(keptBytes);
  const underWay = new Map<string, { readonly by: string; readonly printed: Promise<Printed> }>();
  let isStopped = false;

  const begin = async (key: string, { facts, kind, format, frozen }: PrintOrder): Promise<Printed> => {
    const printed = await queue.print({ facts, kind, format });
    if (printed.code === "printed" && frozen) kept.keep(key, printed.paper);
    underWay.delete(key);
    return printed;
  };
  return {
    find: (wanted) => kept.find(keyOf(wanted)),
    print: async (order) => {
      const key = keyOf(order);
      const paper = kept.find(key);
      if (paper !== null) return { code: "printed", paper };
      const same = underWay.get(key);
      if (same !== undefined) return same.printed;
      const own = [...underWay.values()].filter(({ by }) => by === order.by);
      if (isStopped || underWay.size >= most || own.length >= mostOfOne) return { code: "busy" };
      const printed = begin(key, order);
      underWay.set(key, { by: order.by, printed });
      return printed;
    },
    stop: async () => {
      isStopped = true;
      await queue.stop();
    },
  };
}
