import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { isProse } from "./prose.ts";

/** The files that `check --text` reads, and those that stand beside them and are none. Paths begin with the given one. */
export type ProseFiles = { readonly papers: readonly string[]; readonly others: readonly string[] };

/**
 * All papers of a folder and the folders in it, in the order of their paths; a path to a file is that file, whatever its
 * name ends with. Hidden files, Word's lock files (`~$…`) and symbolic links are passed over. Throws as `stat` does.
 */
export async function findProse(path: string): Promise<ProseFiles> {
  if (!(await stat(path)).isDirectory())
    return { papers: isProse(path) ? [path] : [], others: isProse(path) ? [] : [path] };
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith(".") && !entry.name.startsWith("~$"))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted((a, b) => (a < b ? -1 : 1));
  return { papers: files.filter(isProse), others: files.filter((file) => !isProse(file)) };
}
