import { createHmac, timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { getCookie } from "hono/cookie";
import type { Press } from "#documents/press/press.ts";
import { type Actor, grantsOn } from "#domain/people.ts";
import { type Database, inTenant, type Tenant } from "#storage/database.ts";
import { findMunicipality, findVisitor } from "#storage/visitors.ts";
import type { Language } from "#text/language.ts";
import { type Texts, textsIn } from "#text/texts.ts";
import { hashOfSecret, SESSION_IDLE_HOURS } from "#usecases/begin-session.ts";
import type { Deed } from "#usecases/frame.ts";
import { swedishDay } from "#usecases/swedish-time.ts";
import type { Typed } from "./give-back.tsx";

/** What the log tells of a request: the route's pattern, never the path, which can hold a log-in token or a search. */
export type Answer = {
  readonly requestId: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
};

/** What the whole application is given when it starts. */
export type WebSettings = {
  readonly database: Database;
  readonly now: () => Date;
  /** Behind TLS: `__Host-` cookies and HSTS. On plain HTTP (a trial on one machine) another name and a visible warning. */
  readonly secure: boolean;
  /** Shows the accounts on the log-in page and the outbox. */
  readonly demo: boolean;
  /** The visitor's network address, from the connection or, behind a proxy that is trusted, its header. */
  readonly addressOf: (request: globalThis.Request, bindings: unknown) => string;
  /** Prints papers beside the requests. */
  readonly press: Press;
  /** The database answers and is migrated. */
  readonly isReady: () => Promise<boolean>;
  /** Puts a failure in the log, with the request's id and without personal data. */
  readonly onFailure: (requestId: string, error: unknown) => void;
  /** Hears of every request that was answered. */
  readonly onAnswer?: (answer: Answer) => void;
};

export type Visitor = {
  readonly actor: Actor;
  readonly name: string;
  readonly language: Language;
  /** Bound to the session; stands hidden in every form. */
  readonly formToken: string;
  readonly sessionHash: string;
};

export type Env = {
  Variables: {
    requestId: string;
    settings: WebSettings;
    municipality: number;
    visitor: Visitor | null;
    texts: Texts;
    language: Language;
    /** What was typed in the form that is being taken; undefined when none is. */
    typed: readonly Typed[] | undefined;
  };
};

export type Request = Context<Env>;

export const sessionCookie = (settings: WebSettings): string =>
  settings.secure ? "__Host-tertial" : "tertial-utan-tls";

/** Says that a person has logged in with this browser before (usecases/login-tries.ts). */
export const deviceCookie = (settings: WebSettings): string =>
  settings.secure ? "__Host-tertial-enhet" : "tertial-enhet-utan-tls";

export const LANGUAGE_COOKIE = "sprak";

export const formTokenOf = (secret: string): string => createHmac("sha256", secret).update("form").digest("base64url");

/** Nobody knows yet which language the reader has. */
const UNCLAIMED = [textsIn("sv"), textsIn("en")].map(({ web }) => web.problems.unclaimed).join("\n\n");

/** Host → municipality, cookie → visitor. A host that nobody has claimed gets 404 and learns nothing of who is here. */
export const knowTheVisitor: MiddlewareHandler<Env> = async (c, next) => {
  const settings = c.get("settings");
  const host = (c.req.header("host") ?? "").replace(/:\d+$/, "").toLowerCase();
  const municipality = await findMunicipality(settings.database, host);
  if (municipality === null) return c.text(UNCLAIMED, 404);
  c.set("municipality", municipality);
  const secret = getCookie(c, sessionCookie(settings));
  const visitor = secret === undefined ? null : await visitorOf(settings, municipality, secret);
  c.set("visitor", visitor);
  const language = visitor?.language ?? (getCookie(c, LANGUAGE_COOKIE) === "en" ? "en" : "sv");
  c.set("language", language);
  c.set("texts", textsIn(language));
  await next();
  return undefined;
};

async function visitorOf(settings: WebSettings, municipality: number, secret: string): Promise<Visitor | null> {
  const now = settings.now();
  const sessionHash = hashOfSecret(secret);
  const use = {
    now,
    idleSince: new Date(now.getTime() - SESSION_IDLE_HOURS * 3_600_000),
    noteBefore: new Date(now.getTime() - 600_000),
  };
  const row = await inTenant(
    settings.database,
    municipality,
    (tenant) => findVisitor(tenant, sessionHash, use),
    null,
    true,
  );
  if (row === null) return null;
  const grants = grantsOn(row.grants, swedishDay(now));
  return {
    actor: { municipality, person: row.person, grants },
    name: row.name,
    language: row.language,
    formToken: formTokenOf(secret),
    sessionHash,
  };
}

/** True when a form carries the token of the visitor's own session. */
export function isOwnForm(visitor: Visitor, token: unknown): boolean {
  if (typeof token !== "string") return false;
  const given = Buffer.from(token);
  const expected = Buffer.from(visitor.formToken);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** The visitor's deed, now. Only for routes behind `requireVisitor`. */
export function deedOf(c: Request): Deed {
  const visitor = visitorIn(c);
  const { database, now } = c.get("settings");
  const instant = now();
  return { database, actor: visitor.actor, now: instant, today: swedishDay(instant) };
}

export function visitorIn(c: Request): Visitor {
  const visitor = c.get("visitor");
  if (visitor === null) throw new Error("The route lacks requireVisitor.");
  return visitor;
}

/** A plain read, in one transaction inside the request's municipality. */
export function read<Value>(c: Request, work: (tenant: Tenant) => Promise<Value>): Promise<Value> {
  const { database, now } = c.get("settings");
  return inTenant(database, c.get("municipality"), work, swedishDay(now()), true);
}
