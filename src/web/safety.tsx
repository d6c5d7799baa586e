import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { GivenBack, type Typed, typedIn } from "./give-back.tsx";
import { paths } from "./paths.ts";
import { type Env, isOwnForm, type Request } from "./request.ts";
import { forgedForm, unreadableForm } from "./problems.tsx";
import { respondPage, respondRefusal } from "./respond.tsx";
import { ownPath } from "./session-cookies.ts";
import { limitedToVisitors } from "./sizes.tsx";

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

/** The longest text that a form takes, 20,000 letters, when every third of them is an å and takes six bytes. */
const MOST_BYTES_OF_WRITERS = 64 * 1024;
/** An address, a password and a code are short. */
const MOST_BYTES_OF_STRANGERS = 16 * 1024;

const limitOfWriters = bodyLimit({ maxSize: MOST_BYTES_OF_WRITERS, onError: (c: Request) => askToLogIn(c, []) });
const limitOfStrangers = bodyLimit({
  maxSize: MOST_BYTES_OF_STRANGERS,
  onError: (c: Request) => (isLogIn(c) ? unreadableForm(c) : askToLogIn(c, [])),
});

/**
 * What is sent is held in memory until it has all come: nobody who is not logged in can fill that. A form of our own
 * pages whose session has ended is read all the same, for what was written in it is given back.
 */
export const limitedForms: MiddlewareHandler<Env> = (c, next) => {
  if (c.get("visitor") !== null) return limitedToVisitors(c, next);
  return (whence(c) === "here" && !isLogIn(c) ? limitOfWriters : limitOfStrangers)(c, next);
};

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
  if (whence(c) === "elsewhere") return refuseForm(c, []);
  const visitor = c.get("visitor");
  // Logging in needs no token: who presses a mailed link's button may have a session already, or none.
  const logsIn = isLogIn(c);
  const form = await readForm(c);
  if (visitor === null && !logsIn) return askToLogIn(c, givenBack(c, form));
  if (form === null) return unreadableForm(c);
  if (visitor !== null && !logsIn) {
    if (!isOwnForm(visitor, form["formToken"])) return refuseForm(c, givenBack(c, form));
    c.set("typed", typedIn(form, c.get("texts")));
  }
  await next();
  return undefined;
};

type Form = Readonly<Record<string, unknown>>;

/** The form, which Hono keeps for the route; null for what is no form, or holds a zero byte, which no text may. */
async function readForm(c: Request): Promise<Form | null> {
  const form = await c.req.parseBody({ all: true }).catch(() => null);
  const values = Object.values(form ?? {}).flat();
  return values.some((value) => typeof value === "string" && value.includes("\0")) ? null : form;
}

/** Where the page with the form stood, as the browser says; old browsers and other programs leave it unsaid. */
function whence(c: Request): "here" | "elsewhere" | "unsaid" {
  const site = c.req.header("sec-fetch-site");
  if (site !== undefined) return site === "same-origin" ? "here" : site === "none" ? "unsaid" : "elsewhere";
  const origin = c.req.header("origin");
  if (origin === undefined) return "unsaid";
  // "null", from a page without a place of its own, is no address and so from elsewhere.
  return URL.parse(origin)?.host === c.req.header("host") ? "here" : "elsewhere";
}

/** Only what was typed on a page of ours is shown again: nobody else can put words on a page of the municipality's. */
const givenBack = (c: Request, form: Form | null): readonly Typed[] =>
  form === null || whence(c) !== "here" ? [] : typedIn(form, c.get("texts"));

/** A form without the session's own token. One of an earlier session's pages loses nothing of what was written. */
function refuseForm(c: Request, typed: readonly Typed[]): Promise<Response> {
  if (typed.length > 0) return respondGivingBack(c, c.get("texts").webGivenBack.loggedInAgain, cameFrom(c), typed);
  return forgedForm(c);
}

/** The session ended: what was being written is given back, and logging in leads back to the page. */
function askToLogIn(c: Request, typed: readonly Typed[]): Response | Promise<Response> {
  const back = cameFrom(c);
  const href = paths.logInAndBack(back);
  if (typed.length > 0) return respondGivingBack(c, c.get("texts").webGivenBack.loggedOut, href, typed);
  return c.redirect(`${href}&utloggad=1`, 303);
}

/**
 * The answer to a form whose session has ended: nothing is saved and nothing kept here, so everything that was typed
 * stands on the page to be copied. The way on opens beside it: in this place it would take the texts away.
 */
function respondGivingBack(c: Request, say: WayOn, href: string, typed: readonly Typed[]): Promise<Response> {
  return respondPage(
    c,
    { title: say.title, status: 403 },
    <div class="wrap">
      <h1 class="title">{say.title}</h1>
      <p class="lead">{`${c.get("texts").webGivenBack.lead} ${say.how}`}</p>
      <p class="go">
        <a class="ds-button" href={href} target="_blank" rel="noopener">
          {say.go}
        </a>
      </p>
      <GivenBack typed={typed} />
    </div>,
  );
}

type WayOn = { readonly title: string; readonly how: string; readonly go: string };

/** The page with the form, with what it was asked for: a list stays narrowed. */
function cameFrom(c: Request): string {
  const page = URL.parse(c.req.header("referer") ?? "");
  return page === null ? paths.toDo() : ownPath(page.pathname + page.search);
}

/** Routes below are for people who are logged in; others are led to the log-in page and back. */
export const requireVisitor: MiddlewareHandler<Env> = async (c, next) => {
  if (c.get("visitor") === null) {
    const { pathname, search } = new URL(c.req.url);
    return c.redirect(paths.logInAndBack(pathname + search), 303);
  }
  await next();
  return undefined;
};
