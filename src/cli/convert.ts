import { writePlanFile } from "#files/plan-file.ts";
import { writePlanWorkbook } from "#files/plan-workbook.ts";
import { type Arguments, type CommandShape, requiredPositional } from "./arguments.ts";
import { loadPlan } from "./input.ts";
import { writeAtomically } from "./output.ts";
import { WrongUse } from "./refusal.ts";
import { printJson, type Session } from "./session.ts";

export const shape: CommandShape = { positionals: ["plan", "target"], flags: {} };

export async function run(args: Arguments, session: Session): Promise<number> {
  const from = requiredPositional(args, shape, 0);
  const path = requiredPositional(args, shape, 1);
  const extension = /\.(xlsx|json)$/i.exec(path)?.[1]?.toLowerCase();
  if (extension === undefined) throw new WrongUse("unknown-extension", path);
  const { plan } = await loadPlan(session, from);
  const content = extension === "json" ? writePlanFile(plan) : await writePlanWorkbook(plan);
  await writeAtomically(session, [{ path, content }]);
  if (session.json) printJson(session, { files: [path] });
  else session.print(session.texts.cli.wrote(path));
  return 0;
}
