import { writeTemplate } from "#files/plan-workbook.ts";
import { type Arguments, type CommandShape, requiredPositional } from "./arguments.ts";
import { knownModel } from "./models.ts";
import { writeAtomically } from "./output.ts";
import { WrongUse } from "./refusal.ts";
import { printJson, type Session } from "./session.ts";

export const shape: CommandShape = { positionals: ["workbook"], flags: { model: "text" } };

export async function run(args: Arguments, session: Session): Promise<number> {
  const path = requiredPositional(args, shape, 0);
  if (!/\.xlsx$/i.test(path)) throw new WrongUse("not-a-workbook-name", path);
  const content = await writeTemplate(knownModel(args.text("model") ?? "ange-2024"));
  await writeAtomically(session, [{ path, content }]);
  if (session.json) printJson(session, { files: [path] });
  else session.print(session.texts.cli.wrote(path));
  return 0;
}
