import { readdirSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { openPress, type Press } from "#documents/press/press.ts";
import { type Database, openDatabase } from "#storage/database.ts";
import { listRunMigrations } from "#storage/readiness.ts";
import { makeApp } from "#web/app.ts";
import type { WebSettings } from "#web/request.ts";
import type { Config } from "./config.ts";
import { hostToVisit, listen } from "./listen.ts";
import { type Log, openLog } from "./log.ts";
import { addressOf } from "./network-address.ts";
import { MIGRATIONS, openMigrated } from "./open-migrated.ts";
import { openPost } from "./post.ts";

export type ServerWish = {
  /** 0: any that is free. */
  readonly port: number;
  /** The network address to listen on: 127.0.0.1 is reached from this machine alone. Null: every one that there is. */
  readonly address: string | null;
  /** Where the embedded database lies; not used with DATABASE_URL. */
  readonly folder: string;
  readonly demo: boolean;
  readonly now: () => Date;
  /** Done with the migrated database before the first request is taken. */
  readonly prepare?: (database: Database) => Promise<void>;
};

export type RunningServer = {
  readonly url: string;
  readonly database: Database;
  /** Takes no new requests and jobs, finishes those under way (requests in ten seconds), lets go of the database. */
  readonly stop: () => Promise<void>;
};

/** Starts the application and answers when it takes requests. Rejects with EADDRINUSE when the port is taken. */
export async function startServer(config: Config, wish: ServerWish): Promise<RunningServer> {
  const databases = await openMigrated(config, wish.folder);
  const database = openDatabase(databases.application);
  const close = async (): Promise<void> => {
    await database.close();
    await databases.close();
  };
  try {
    await wish.prepare?.(database);
    const log = openLog();
    const state = { isStopping: false };
    const press = openPress();
    const secure = config.baseUrl?.startsWith("https:") === true;
    const app = makeApp(settingsOf(config, wish, { database, log, secure, state, press }));
    const server = await listen(app.fetch, wish);
    const reached = config.baseUrl ?? `http://${hostToVisit(wish.address)}:${server.port}`;
    const post = await openPost(config, wish, { database, log, connection: databases.application, baseUrl: reached });
    return {
      url: reached,
      database,
      stop: async () => {
        state.isStopping = true;
        await server.stop();
        await press.stop();
        await post.stop();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

type Made = {
  readonly database: Database;
  readonly log: Log;
  readonly secure: boolean;
  readonly state: { readonly isStopping: boolean };
  readonly press: Press;
};

function settingsOf(config: Config, wish: ServerWish, { database, log, secure, state, press }: Made): WebSettings {
  return {
    database,
    press,
    now: wish.now,
    demo: wish.demo,
    secure,
    addressOf: addressOf(config.trustProxy),
    // Whoever asks waits a few seconds at most, and a database that is away is waited for longer.
    isReady: async () =>
      !state.isStopping && (await Promise.race([isMigrated(database), pause(READY_MS, false, { ref: false })])),
    onFailure: (requestId, error) => log.failure(requestId, error),
    onAnswer: log.answered,
  };
}

const READY_MS = 2_000;

/** The database answers and has run every migration that this program brings. */
async function isMigrated(database: Database): Promise<boolean> {
  try {
    const run = new Set(await listRunMigrations(database));
    return readdirSync(MIGRATIONS).every((name) => !name.endsWith(".sql") || run.has(name));
  } catch {
    return false;
  }
}
