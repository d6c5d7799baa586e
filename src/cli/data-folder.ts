import { resolve } from "node:path";
import type { Arguments } from "./arguments.ts";

/** Where the embedded database lies: `--data`, else `tertial-data` in the folder that the command is run from. */
export function dataFolder(args: Arguments): string {
  return resolve(args.text("data") ?? "tertial-data");
}
