import { writePlanFile } from "#files/plan-file.ts";
import { writePlanWorkbook } from "#files/plan-workbook.ts";
import type { LoadedPlan } from "#files/read-plan.ts";
import { faultText } from "#text/fault-text.ts";
import { type Arguments, type CommandShape, requiredPositional } from "./arguments.ts";
import { loadPlan } from "./input.ts";
import { writeAtomically } from "./output.ts";
import { InputRefused, WrongUse } from "./refusal.ts";
import { printJson, type Session } from "./session.ts";

export const shape: CommandShape = { positionals: ["plan", "target"], flags: {} };

export async function run(args: Arguments, session: Session): Promise<number> {
  const from = requiredPositional(args, shape, 0);
  const path = requiredPositional(args, shape, 1);
  const extension = /\.(xlsx|json)$/i.exec(path)?.[1]?.toLowerCase();
  if (extension === undefined) throw new WrongUse("unknown-extension", path);
  const loaded = await loadPlan(session, from);
  const content = extension === "json" ? writePlanFile(loaded.plan) : await workbookOf(session, from, loaded);
  await writeAtomically(session, [{ path, content }]);
  if (session.json) printJson(session, { files: [path] });
  else session.print(session.texts.cli.wrote(path));
  return 0;
}

/** Throws `InputRefused` when the plan does not fit in a workbook. */
async function workbookOf(session: Session, from: string, { plan, placeOf }: LoadedPlan): Promise<Uint8Array> {
  const written = await writePlanWorkbook(plan);
  if (written.ok) return written.value;
  throw new InputRefused(
    written.refusals.map((fault) => ({
      where: placeOf(fault.where),
      code: fault.code,
      message: faultText(fault, session.texts),
    })),
    from,
  );
}
