import { chownSync, lstatSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Account } from "./account.ts";
import type { Layout } from "./layout.ts";

/**
 * The folder of the server's socket: whoever can enter it is let in as anybody, so nobody else may have made it. It has a
 * name that cannot be guessed and stands written in the data folder, so that a server that is started again is found where
 * the last one was. Outside the data folder: a socket's path may have at most 107 bytes.
 */
export function socketFolder(layout: Layout, account: Account): string {
  const known = noted(layout);
  if (known !== null && isPrivate(known, account)) return known;
  const folder = mkdtempSync(join(tmpdir(), "tertial-"));
  if (account !== null) chownSync(folder, account.uid, account.gid);
  writeFileSync(layout.socketNote, folder, { mode: 0o600 });
  return folder;
}

/** Takes the folder away when the server has stopped and nobody is left to start it again. */
export function removeSocketFolder(layout: Layout, account: Account): void {
  const known = noted(layout);
  if (known === null) return;
  if (isPrivate(known, account)) rmSync(known, { recursive: true, force: true });
  rmSync(layout.socketNote, { force: true });
}

function noted({ socketNote }: Layout): string | null {
  try {
    return readFileSync(socketNote, "utf8");
  } catch {
    return null;
  }
}

/** A real folder, the account's own, that nobody else may enter. */
function isPrivate(folder: string, account: Account): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory() !== true) return false;
  return found.uid === (account?.uid ?? process.getuid?.()) && (found.mode & 0o077) === 0;
}
