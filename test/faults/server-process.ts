import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export type ServerProcess = {
  readonly url: string;
  readonly kill: () => Promise<void>;
  /** Asks it to stop with SIGTERM; answers its exit status. */
  readonly stop: () => Promise<number | null>;
};

const PATIENCE_MS = 120_000;

/** Starts `tertial serve` on the data folder in a process of its own and waits until it is ready. */
export async function startServerProcess(folder: string): Promise<ServerProcess> {
  const port = await freePort();
  const words = ["dist/cli.js", "serve", "--data", folder, "--port", String(port)];
  const environment = { ...process.env, LISTEN_ADDRESS: "127.0.0.1", DATABASE_URL: "", DATABASE_OWNER_URL: "" };
  const child = spawn(process.execPath, words, { cwd: root, stdio: ["ignore", "ignore", "pipe"], env: environment });
  const said: string[] = [];
  child.stderr.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  const url = `http://127.0.0.1:${port}`;
  await untilReady(child, url, said);
  const ended = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const exit = once(child, "exit");
    child.kill(signal);
    await exit;
    return child.exitCode;
  };
  return { url, kill: async () => void (await ended("SIGKILL")), stop: () => ended("SIGTERM") };
}

async function untilReady(child: ChildProcess, url: string, said: readonly string[]): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline && child.exitCode === null) {
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.ok === true) return;
    await pause(25);
  }
  child.kill("SIGKILL");
  throw new Error(`The server did not get ready. ${said.join("").slice(-2_000)}`);
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("No port was given.");
  return address.port;
}

/** Kills the PostgreSQL that runs in the data folder, as a crash would. */
export function killPostgres(folder: string): void {
  const [pid] = readFileSync(join(folder, "postgres/postmaster.pid"), "utf8").split("\n");
  process.kill(Number(pid), "SIGKILL");
}
