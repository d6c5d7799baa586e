import { open, rename, rm } from "node:fs/promises";
import { exportAll } from "#usecases/look-after.ts";
import { type Arguments, type CommandShape, requiredText } from "./arguments.ts";
import { refuseUnwritable } from "./output.ts";
import { printJson, type Session } from "./session.ts";
import { careOf, withDatabase } from "./with-database.ts";

export const shape: CommandShape = { positionals: [], flags: { data: "text", municipality: "text", out: "text" } };

/** Writes everything that a municipality owns into one archive, piece by piece; the file is there whole or not at all. */
export function run(args: Arguments, session: Session): Promise<number> {
  const path = requiredText(args, "out");
  return withDatabase(args, async (database) => {
    const care = await careOf(session, args, database);
    const part = `${path}.${process.pid}.part`;
    try {
      await refuseUnwritable(session, path, async () => {
        const file = await open(part, "w", 0o600);
        try {
          await exportAll(care, (bytes) => file.appendFile(bytes));
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(part, path);
      });
    } finally {
      await rm(part, { force: true });
    }
    if (session.json) printJson(session, { files: [path] });
    else session.print(session.texts.cli.wrote(path));
    return 0;
  });
}
