import { readFile, stat } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import type { Fault } from "#domain/fault.ts";
import type { Period } from "#domain/period.ts";
import type { Plan } from "#domain/plan.ts";
import { type LoadedPlan, readPlan } from "#files/read-plan.ts";
import { faultText } from "#text/fault-text.ts";
import { fileErrorOf } from "./file-error.ts";
import { InputRefused, type PrintedFault } from "./refusal.ts";
import type { Session } from "./session.ts";

/** Larger files are refused before they are read: the largest real plan is far below. */
const MOST_MEGABYTES = 200;

/** The bytes of a file, or of standard input for `-`. Throws `InputRefused` with words. */
export async function readInput(session: Session, path: string): Promise<Uint8Array> {
  if (path === "-") return buffer(process.stdin);
  const words = session.texts.cli.inputFault;
  const { size } = await refuseUnreadable(session, path, () => stat(path));
  if (size > MOST_MEGABYTES * 1e6) {
    throw new InputRefused([{ where: path, code: "file-too-large", message: words["file-too-large"](MOST_MEGABYTES) }]);
  }
  return refuseUnreadable(session, path, () => readFile(path));
}

/** Does what reads a path; what the file system refuses is thrown on as `InputRefused`, in words. */
export async function refuseUnreadable<Value>(
  session: Session,
  path: string,
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    const refused = fileErrorOf(error);
    if (refused === null) throw error;
    const code = readingFault(refused.code);
    throw new InputRefused([{ where: path, code, message: session.texts.cli.inputFault[code] }]);
  }
}

function readingFault(code: string): "file-not-found" | "is-a-folder" | "file-not-readable" {
  if (code === "ENOENT" || code === "ENOTDIR") return "file-not-found";
  return code === "EISDIR" ? "is-a-folder" : "file-not-readable";
}

/** A fault as the contract prints it, in the session's language. */
export function printedFault(session: Session, fault: Fault): PrintedFault {
  return { where: fault.where, code: fault.code, message: faultText(fault, session.texts) };
}

/** Reads PLAN; notes on what was left aside go to standard error. Throws `InputRefused` with every fault. */
export async function loadPlan(session: Session, path: string): Promise<LoadedPlan> {
  const bytes = await readInput(session, path);
  const read = await readPlan(bytes, path === "-" ? "plan.json" : path);
  if (!read.ok)
    throw new InputRefused(
      read.refusals.map((fault) => printedFault(session, fault)),
      path,
    );
  if (read.value.notes.length > 0) {
    session.tell(session.texts.cli.notesFound);
    for (const note of read.value.notes) {
      const { where, message } = printedFault(session, note);
      session.tell(`  ${where}: ${message}`);
    }
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
