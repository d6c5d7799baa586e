import { randomBytes } from "node:crypto";
import type { Hono } from "hono";
import type { Role } from "#domain/people.ts";
import { openPress } from "#documents/press/press.ts";
import { inTenant } from "#storage/database.ts";
import { addSession } from "#storage/sessions.ts";
import { hashOfSecret } from "#usecases/begin-session.ts";
import { makeApp } from "#web/app.ts";
import { type Env, formTokenOf, type WebSettings } from "#web/request.ts";
import type { TestDatabase } from "#test/database.ts";
import type { TestMunicipality } from "#test/municipality.ts";
import { aPostOffice } from "#test/post.ts";

/** One for all the applications of a test file: its printers end with it. */
const press = openPress();

export const NOW = new Date("2025-01-10T09:00:00Z");

/**
 * The application on a test database; failures are thrown. `letters`: carries out the mail's jobs and answers every
 * letter so far.
 */
export function anApp(data: TestDatabase, parts: Partial<WebSettings> = {}) {
  const { database } = data;
  const now = parts.now ?? (() => NOW);
  const post = aPostOffice(data, { now, keepsLogInMail: parts.demo === true });
  const app = makeApp({
    database,
    press,
    now,
    secure: false,
    demo: false,
    addressOf: () => "inside",
    isReady: () => Promise.resolve(true),
    onFailure: (_requestId, error) => {
      throw error;
    },
    ...parts,
  });
  return { app, letters: post.work };
}

export type Browser = {
  /** What it sends with everything: host and cookie. */
  readonly headers: Readonly<Record<string, string>>;
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  /** Posts as the page's own form would; `fields` may replace the token. */
  readonly post: (
    path: string,
    fields: Readonly<Record<string, string | readonly string[]>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Response>;
  /** Posts a form with a file in the field `file`. */
  readonly upload: (path: string, file: File, formToken?: string) => Promise<Response>;
};

/** A browser at the municipality's host; with a role, somebody of that role is logged in. */
export async function aBrowser(
  app: Hono<Env>,
  { database }: TestDatabase,
  municipality: Pick<TestMunicipality, "id" | "host" | "people">,
  role: Role | null,
  now: Date = NOW,
): Promise<Browser> {
  const secret = randomBytes(16).toString("hex");
  if (role !== null) {
    const expiresAt = new Date(now.getTime() + 86_400_000);
    const session = {
      municipality: municipality.id,
      sessionHash: hashOfSecret(secret),
      person: municipality.people[role],
    };
    await inTenant(database, municipality.id, (tenant) => addSession(tenant, { ...session, now, expiresAt }));
  }
  const headers = { host: municipality.host, cookie: `tertial-utan-tls=${secret}` };
  const get: Browser["get"] = async (path, own = {}) => app.request(path, { headers: { ...headers, ...own } });
  return {
    headers,
    get,
    post: async (path, fields, own = {}) => {
      const body = new URLSearchParams({ formToken: formTokenOf(secret) });
      for (const [name, value] of Object.entries(fields)) {
        if (name === "formToken") body.delete(name);
        for (const one of typeof value === "string" ? [value] : value) body.append(name, one);
      }
      const type = { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" };
      return app.request(path, { method: "POST", body: body.toString(), headers: { ...headers, ...type, ...own } });
    },
    upload: async (path, file, formToken = formTokenOf(secret)) => {
      const body = new FormData();
      body.append("formToken", formToken);
      body.append("file", file);
      return app.request(path, { method: "POST", body, headers: { ...headers, "sec-fetch-site": "same-origin" } });
    },
  };
}
