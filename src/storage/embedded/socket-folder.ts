import { chownSync, lstatSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Account, canEnter, uidOf } from "./account.ts";
import type { Layout } from "./layout.ts";
import { isSameFolder } from "./same-folder.ts";

/**
 * The folder of the server's socket: whoever can enter it is let in as anybody, so nobody else may have made it. It has a
 * name that cannot be guessed and stands written in the data folder, so that a server that is started again is found where
 * the last one was. Outside the data folder: a socket's path may have at most 107 bytes. A link in it leads back to the
 * data folder: a copy of that folder brings the note along, and must not share the socket.
 */
export function socketFolder(layout: Layout, account: Account): string {
  const known = noted(layout);
  if (known !== null && isOurs(known, layout, account)) return known;
  const folder = mkdtempSync(join(passingFolder(account), "tertial-"));
  symlinkSync(layout.folder, join(folder, BACK));
  if (account !== null) chownSync(folder, account.uid, account.gid);
  writeFileSync(layout.socketNote, folder, { mode: 0o600 });
  return folder;
}

/** Takes the folder away when the server has stopped and nobody is left to start it again. */
export function removeSocketFolder(layout: Layout, account: Account): void {
  const known = noted(layout);
  if (known === null) return;
  if (isOurs(known, layout, account)) rmSync(known, { recursive: true, force: true });
  rmSync(layout.socketNote, { force: true });
}

function noted({ socketNote }: Layout): string | null {
  try {
    return readFileSync(socketNote, "utf8");
  } catch {
    return null;
  }
}

const BACK = "data";

/** The machine's folder for passing files, or `/tmp` when the account cannot enter that or its name is too long for a socket. */
function passingFolder(account: Account): string {
  const usual = tmpdir();
  return ROOM_FOR_A_SOCKET.test(usual) && canEnter(usual, account) ? usual : "/tmp";
}

/** Leaves room for `/tertial-XXXXXX/.s.PGSQL.5432`; a comma would divide PostgreSQL's list of folders. */
const ROOM_FOR_A_SOCKET = /^[\w/.-]{1,78}$/;

/** A real folder, the account's own, that nobody else may enter, and made for this data folder. */
function isOurs(folder: string, layout: Layout, account: Account): boolean {
  if (!isSameFolder(join(folder, BACK), layout.folder)) return false;
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory() !== true) return false;
  return found.uid === uidOf(account) && (found.mode & 0o077) === 0;
}
