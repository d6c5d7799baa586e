import type { Arguments } from "./arguments.ts";
import { WrongUse } from "./refusal.ts";

const USUAL_PORT = 3000;

/** The port of `--port`; 3000 without it. Throws `WrongUse` for what is no port. */
export function readPort(args: Arguments): number {
  const text = args.text("port");
  if (text === undefined) return USUAL_PORT;
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65_535) throw new WrongUse("not-a-port", text);
  return port;
}
