import type { Config } from "../config.ts";
import { type RunningServer, type ServerWish, startServer } from "../main.ts";
import { InputRefused } from "./refusal.ts";
import type { Session } from "./session.ts";

/** Serves until Ctrl-C or SIGTERM; a second signal ends it at once. `ready` makes the words that say where it answers. */
export async function serveUntilStopped(
  session: Session,
  config: Config,
  { ready, ...wish }: ServerWish & { readonly ready: (server: RunningServer) => Promise<string> },
): Promise<number> {
  const server = await startServer(config, wish).catch((error: unknown) => {
    throw portRefusal(session, error, wish.port) ?? error;
  });
  session.print(await ready(server));
  await untilStopped();
  session.tell(session.texts.cli.serve.stopping);
  await server.stop();
  return 0;
}

function portRefusal(session: Session, error: unknown, port: number): InputRefused | null {
  if (!(error instanceof Error && "code" in error)) return null;
  const words = session.texts.cli.serve.portRefused;
  const code = error.code === "EADDRINUSE" ? "port-taken" : error.code === "EACCES" ? "port-not-allowed" : null;
  return code === null ? null : new InputRefused([{ where: `--port ${port}`, code, message: words[code] }]);
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
