import type { Config } from "../config.ts";
import { type RunningServer, type ServerWish, startServer } from "../main.ts";
import { InputRefused } from "./refusal.ts";
import { printJson, type Session } from "./session.ts";

/**
 * Serves until Ctrl-C or SIGTERM, which is heard from the beginning: a start that was cut off would leave PostgreSQL
 * running. A second signal ends it at once. `ready` makes the words that say where it answers.
 */
export async function serveUntilStopped(
  session: Session,
  config: Config,
  { ready, ...wish }: ServerWish & { readonly ready: (server: RunningServer) => Promise<string> },
): Promise<number> {
  const stopped = untilStopped();
  const server = await startServer(config, wish).catch((error: unknown) => {
    throw listenRefusal(session, error, wish) ?? error;
  });
  const words = await ready(server);
  if (session.json) printJson(session, { url: server.url });
  else session.print(words);
  await stopped;
  session.tell(session.texts.cli.serve.stopping);
  await server.stop();
  return 0;
}

function listenRefusal(session: Session, error: unknown, { port, address }: ServerWish): InputRefused | null {
  if (!(error instanceof Error && "code" in error && "syscall" in error) || error.syscall !== "listen") return null;
  const code = LISTENING.get(error.code);
  if (code === undefined) return null;
  const where = code === "address-not-here" ? `LISTEN_ADDRESS ${address}` : `--port ${port}`;
  return new InputRefused([{ where, code, message: session.texts.cli.serve.listenRefused[code] }]);
}

const LISTENING = new Map<unknown, keyof Session["texts"]["cli"]["serve"]["listenRefused"]>([
  ["EADDRINUSE", "port-taken"],
  ["EACCES", "port-not-allowed"],
  ["EADDRNOTAVAIL", "address-not-here"],
]);

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
