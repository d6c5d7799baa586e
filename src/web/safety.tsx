import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { paths } from "./paths.ts";
import { type Env, isOwnForm, type Request } from "./request.ts";
import { tooLarge, unreadableForm } from "./problems.tsx";
import { Problem, respondPage, respondRefusal } from "./respond.tsx";

/** Nothing from elsewhere, nothing inline, no frame around us, forms only to ourselves. */
export const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

export const securityHeaders: MiddlewareHandler<Env> = async (c, next) => {
  await next();
  // The outbox of the demo shows a mail in a frame and says so in policies of its own.
  if (c.res.headers.get("Content-Security-Policy") === null) c.header("Content-Security-Policy", POLICY);
  c.header("X-Content-Type-Options", "nosniff");
  c.header("Referrer-Policy", "same-origin");
  c.header("Cross-Origin-Opener-Policy", "same-origin");
  c.header("Cross-Origin-Resource-Policy", "same-origin");
  c.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
  if (c.get("settings").secure) c.header("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
  if (c.res.headers.get("Cache-Control") === null) c.header("Cache-Control", "no-store");
};

/** Ids are PostgreSQL integers: a larger number in an address is the number of nothing. */
const MOST_ID = 2_147_483_647;

export const noSuchAddress: MiddlewareHandler<Env> = async (c, next) => {
  // Nor is there text with a zero byte, in the path or after it: PostgreSQL takes none.
  if (c.req.url.includes("%00")) return respondRefusal(c, { code: "not-found" });
  const numbers = c.req.path.split("/").filter((part) => /^\d{10,}$/.test(part));
  if (numbers.some((number) => Number(number) > MOST_ID)) return respondRefusal(c, { code: "not-found" });
  await next();
  return undefined;
};

/** Uploads are workbooks and logos; everything else is a form. */
const MOST_BYTES = 20 * 1024 * 1024;
/** An address, a password and a code are short. */
const MOST_BYTES_OF_STRANGERS = 16 * 1024;

const limitOfVisitors = bodyLimit({ maxSize: MOST_BYTES, onError: tooLarge });
const limitOfStrangers = bodyLimit({
  maxSize: MOST_BYTES_OF_STRANGERS,
  onError: (c: Request) => (isLogIn(c) ? unreadableForm(c) : askToLogIn(c)),
});

/** What is sent is held in memory until it has all come: nobody who is not logged in can fill that. */
export const limitedForms: MiddlewareHandler<Env> = (c, next) =>
  (c.get("visitor") === null ? limitOfStrangers : limitOfVisitors)(c, next);

const isLogIn = (c: Request): boolean => c.req.path === paths.logIn() || c.req.path.startsWith(`${paths.logIn()}/`);

const READS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Every form must come from our own pages: the browser says where it stood (Origin, Sec-Fetch-Site), and a visitor's
 * form carries the token of the session. A form without either is refused before any route sees it.
 */
export const tokenInEveryForm: MiddlewareHandler<Env> = async (c, next) => {
  if (READS.has(c.req.method)) {
    await next();
    return undefined;
  }
  if (comesFromElsewhere(c)) return refuseForm(c);
  const visitor = c.get("visitor");
  // Logging in needs no token: who presses a mailed link's button may have a session already, or none.
  const logsIn = isLogIn(c);
  if (visitor === null && !logsIn) return askToLogIn(c);
  const form = await readForm(c);
  if (form === null) return unreadableForm(c);
  if (visitor !== null && !logsIn && !isOwnForm(visitor, form["formToken"])) return refuseForm(c);
  await next();
  return undefined;
};

/** The form, which Hono keeps for the route; null for what is no form, or holds a zero byte, which no text may. */
async function readForm(c: Request): Promise<Readonly<Record<string, unknown>> | null> {
  const form = await c.req.parseBody({ all: true }).catch(() => null);
  const values = Object.values(form ?? {}).flat();
  return values.some((value) => typeof value === "string" && value.includes("\0")) ? null : form;
}

function comesFromElsewhere(c: Request): boolean {
  const site = c.req.header("sec-fetch-site");
  if (site !== undefined) return site !== "same-origin" && site !== "none";
  const origin = c.req.header("origin");
  // "null", from a page without a place of its own, is no address and so from elsewhere.
  return origin !== undefined && URL.parse(origin)?.host !== c.req.header("host");
}

function refuseForm(c: Request): Promise<Response> {
  const { title, text } = c.get("texts").web.problems.forgedForm;
  return respondPage(c, { title, status: 403 }, <Problem title={title} text={text} c={c} />);
}

/** The session ended while somebody was writing: the browser keeps the draft, and logging in leads back to the page. */
function askToLogIn(c: Request): Response {
  const back = URL.parse(c.req.header("referer") ?? "");
  return c.redirect(`${logInAndBack(back, paths.toDo())}&utloggad=1`, 303);
}

/** The log-in page that leads back to an address of ours, with what it asks for: a list stays narrowed. */
function logInAndBack(back: URL | null, otherwise: string): string {
  const path = back === null ? otherwise : back.pathname + back.search;
  return `${paths.logIn()}?tillbaka=${encodeURIComponent(path)}`;
}

/** Routes below are for people who are logged in; others are led to the log-in page and back. */
export const requireVisitor: MiddlewareHandler<Env> = async (c, next) => {
  if (c.get("visitor") === null) {
    return c.redirect(logInAndBack(URL.parse(c.req.url), paths.toDo()), 303);
  }
  await next();
  return undefined;
};
