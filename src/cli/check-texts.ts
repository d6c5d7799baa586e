import type { GovernanceModel } from "#domain/governance-model.ts";
import { ange2024 } from "#domain/models/ange-2024.ts";
import type { Plan } from "#domain/plan.ts";
import { checkProse } from "#domain/plausibility/check-prose.ts";
import type { Passage } from "#domain/plausibility/check.ts";
import { readProse } from "#files/prose.ts";
import { findProse } from "#files/prose-folder.ts";
import { type Arguments, readPeriod, requiredText } from "./arguments.ts";
import type { CheckedSubject } from "./check.ts";
import { loadPlan, printedFault, readInput, refuseUnreadable, requireCalendarPeriod } from "./input.ts";
import { InputRefused, type PrintedFault } from "./refusal.ts";
import type { Session } from "./session.ts";

/** `check --text`: a paper, or every paper of a folder, against the period and, when there is one, the plan. */
export async function checkTexts(
  path: string,
  args: Arguments,
  session: Session,
  report: (checked: CheckedSubject, session: Session) => number,
): Promise<number> {
  const period = readPeriod(requiredText(args, "period"));
  const plan = await planFor(args, session);
  if (plan !== null) requireCalendarPeriod(session, plan, period);
  const passages = await readPapers(path, session);
  const model: GovernanceModel = plan?.model ?? ange2024;
  const findings = checkProse(passages, model, period, plan);
  return report({ subject: path, period: period.key, findings, placeOf: (where) => where }, session);
}

async function planFor(args: Arguments, session: Session): Promise<Plan | null> {
  const path = args.text("plan");
  return path === undefined ? null : (await loadPlan(session, path)).plan;
}

/** The passages of every paper; what is not a paper is named on standard error. Throws `InputRefused` with all faults. */
async function readPapers(path: string, session: Session): Promise<readonly Passage[]> {
  const { papers, others } = await refuseUnreadable(session, path, () => findProse(path));
  for (const other of others) session.tell(session.texts.cli.check.skipped(other));
  if (papers.length === 0) {
    throw new InputRefused([{ where: path, code: "no-texts", message: session.texts.cli.inputFault["no-texts"] }]);
  }
  const passages: Passage[] = [];
  const faults: PrintedFault[] = [];
  for (const paper of papers) {
    const read = readProse(await readInput(session, paper), paper);
    if (read.ok) passages.push(...read.value);
    else faults.push(...read.refusals.map((fault) => printedFault(session, fault)));
  }
  if (faults.length > 0) throw new InputRefused(faults);
  return passages;
}
