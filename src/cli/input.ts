import { readFile, stat } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import type { Period } from "#domain/period.ts";
import type { Plan } from "#domain/plan.ts";
import { type LoadedPlan, readPlan } from "#files/read-plan.ts";
import { faultText } from "#text/fault-text.ts";
import { InputRefused, type PrintedFault } from "./refusal.ts";
import type { Session } from "./session.ts";

/** Larger files are refused before they are read: the largest real plan is far below. */
const MOST_MEGABYTES = 200;

/** The bytes of a file, or of standard input for `-`. Throws `InputRefused` with words. */
export async function readInput(session: Session, path: string): Promise<Uint8Array> {
  if (path === "-") return buffer(process.stdin);
  const words = session.texts.cli.inputFault;
  try {
    const { size } = await stat(path);
    if (size > MOST_MEGABYTES * 1e6) {
      throw new InputRefused([
        { where: path, code: "file-too-large", message: words["file-too-large"](MOST_MEGABYTES) },
      ]);
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof InputRefused) throw error;
    const code = readingFault(error);
    throw new InputRefused([{ where: path, code, message: words[code] }]);
  }
}

function readingFault(error: unknown): "file-not-found" | "is-a-folder" | "file-not-readable" {
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code === "ENOENT" || code === "ENOTDIR") return "file-not-found";
  return code === "EISDIR" ? "is-a-folder" : "file-not-readable";
}

/** Reads PLAN; notes on what was left aside go to standard error. Throws `InputRefused` with every fault. */
export async function loadPlan(session: Session, path: string): Promise<LoadedPlan> {
  const bytes = await readInput(session, path);
  const read = await readPlan(bytes, path === "-" ? "plan.json" : path);
  const printed = (fault: Parameters<typeof faultText>[0]): PrintedFault => ({
    where: fault.where,
    code: fault.code,
    message: faultText(fault, session.texts),
  });
  if (!read.ok) throw new InputRefused(read.refusals.map(printed));
  if (read.value.notes.length > 0) {
    session.tell(session.texts.cli.notesFound);
    for (const note of read.value.notes.map(printed)) session.tell(`  ${note.where}: ${note.message}`);
  }
  return read.value;
}

/** Throws `InputRefused` when the plan's model has no such period in its calendar. */
export function requireCalendarPeriod(session: Session, plan: Plan, period: Period): void {
  const kinds = plan.model.calendar.kinds;
  if (kinds.includes(period.kind)) return;
  const { inputFault, periodKinds } = session.texts.cli;
  const names = new Intl.ListFormat(session.language).format(kinds.map((kind) => periodKinds[kind]));
  throw new InputRefused([
    { where: "--period", code: "period-not-in-calendar", message: inputFault["period-not-in-calendar"](names) },
  ]);
}
