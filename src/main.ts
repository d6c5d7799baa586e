import { once } from "node:events";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import type { Config } from "./config.ts";
import { smtpPostman } from "#connections/mail.ts";
import { openDatabase } from "#storage/database.ts";
import { type Connection, openEmbedded } from "#storage/embedded.ts";
import { connectionOf } from "#storage/external.ts";
import { migrate } from "#storage/migrate.ts";
import { makeApp } from "#web/app.ts";
import { packageRoot } from "#web/package-root.ts";
import type { WebSettings } from "#web/request.ts";
import { addressOf } from "./network-address.ts";
import { type Log, openLog } from "./log.ts";

export type ServerWish = {
  readonly port: number;
  /** Where the embedded database lies; not used with DATABASE_URL. */
  readonly folder: string;
  readonly demo: boolean;
  readonly now: () => Date;
};

export type RunningServer = {
  readonly url: string;
  readonly database: ReturnType<typeof openDatabase>;
  /** Takes no new requests, finishes those under way, lets go of the database. */
  readonly stop: () => Promise<void>;
};

type Databases = { readonly owner: Connection; readonly application: Connection; readonly close: () => Promise<void> };

const nothingToClose = (): Promise<void> => Promise.resolve();

/** The embedded database, or the external one that the environment names, migrated. */
export async function openMigrated(config: Config, folder: string): Promise<Databases> {
  const databases: Databases =
    config.databaseUrls === null
      ? await openEmbedded(folder)
      : {
          application: connectionOf(config.databaseUrls.application),
          owner: connectionOf(config.databaseUrls.owner ?? config.databaseUrls.application),
          close: nothingToClose,
        };
  await migrate(databases.owner, databases.application.user, join(packageRoot, "src/storage/migrations"));
  return databases;
}

/** Starts the application and answers when it takes requests. */
export async function startServer(config: Config, wish: ServerWish): Promise<RunningServer> {
  const databases = await openMigrated(config, wish.folder);
  const database = openDatabase(databases.application);
  const log = openLog();
  const url = config.baseUrl ?? `http://localhost:${wish.port}`;
  const app = makeApp(settingsOf(config, wish, { database, log, url }));
  const server = serve({ fetch: app.fetch, port: wish.port, hostname: "0.0.0.0" });
  await once(server, "listening");
  return {
    url,
    database,
    stop: async () => {
      await new Promise((resolve) => server.close(resolve));
      await database.close();
      await databases.close();
    },
  };
}

type Made = { readonly database: ReturnType<typeof openDatabase>; readonly log: Log; readonly url: string };

function settingsOf(config: Config, wish: ServerWish, { database, log, url }: Made): WebSettings {
  const post = config.smtp === null ? null : smtpPostman(config.smtp.url, config.smtp.from);
  return {
    database,
    now: wish.now,
    demo: wish.demo,
    secure: url.startsWith("https:"),
    baseUrl: url,
    addressOf: addressOf(config.trustProxy),
    postman: {
      deliver: (to, subject, plain) => {
        post?.deliver({ to, subject, plain, html: "" }).catch((error: unknown) => log.failure("mail", error));
      },
    },
    isReady: () =>
      database.pool
        .selectFrom("host")
        .select("host")
        .limit(1)
        .execute()
        .then(
          () => true,
          () => false,
        ),
    onFailure: (requestId, error) => log.failure(requestId, error),
  };
}
