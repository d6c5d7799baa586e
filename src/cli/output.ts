import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileErrorOf } from "./file-error.ts";
import { InputRefused } from "./refusal.ts";
import type { Session } from "./session.ts";

export type OutputFile = { readonly path: string; readonly content: string | Uint8Array };

/**
 * Writes all files or none: each is written beside its place and moved there when every one is on disk, so that a
 * reader never meets half a file. Throws `InputRefused` when a folder or file cannot be written.
 */
export async function writeAtomically(session: Session, files: readonly OutputFile[]): Promise<void> {
  const staged: { readonly from: string; readonly to: string }[] = [];
  let current = files[0]?.path ?? "";
  try {
    for (const { path, content } of files) {
      current = path;
      await mkdir(dirname(path), { recursive: true });
      const from = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
      staged.push({ from, to: path });
      await writeFile(from, content, { flush: true });
    }
    for (const { from, to } of staged) {
      current = to;
      await rename(from, to);
    }
  } catch (error) {
    await Promise.all(staged.map(({ from }) => rm(from, { force: true }).catch(() => undefined)));
    throw unwritable(session, current, error);
  }
}

/** Does what writes a path; what the file system refuses is thrown on as `InputRefused`, in words. */
export async function refuseUnwritable(session: Session, path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw unwritable(session, path, error);
  }
}

function unwritable(session: Session, path: string, error: unknown): unknown {
  if (fileErrorOf(error) === null) return error;
  const message = session.texts.cli.inputFault["cannot-write"];
  return new InputRefused([{ where: path, code: "cannot-write", message }]);
}
