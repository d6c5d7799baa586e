import type { Hono, MiddlewareHandler } from "hono";
import { setCookie } from "hono/cookie";
import { listDemoAccounts } from "#storage/demo-accounts.ts";
import { findPerson } from "#storage/people.ts";
import {
  askForLink,
  type LogIn,
  type LogInRefusal,
  logInInDemo,
  logInWithLink,
  logInWithPassword,
  logOut,
  lookAtLink,
} from "#usecases/log-in.ts";
import { readId } from "#web/address.ts";
import type { Fault } from "#web/kit/form.tsx";
import { paths } from "#web/paths.ts";
import { deedOf, type Env, LANGUAGE_COOKIE, read, type Request } from "#web/request.ts";
import { respondPage } from "#web/respond.tsx";
import { openTurnstile } from "#web/turnstile.ts";
import { dropSession, keepSession, ownPath, strangerOf } from "#web/session-cookies.ts";
import { ByPassword, LinkReady, LogInPage, LookInMail } from "./pages.tsx";

export function loginRoutes(app: Hono<Env>): void {
  app.get(paths.logIn(), (c) => logInPage(c, "", []));
  app.post(paths.logIn(), byTurns, sendLink);
  app.get(paths.logInPassword(), (c) => passwordPage(c, "", c.req.query("tillbaka"), null));
  app.post(paths.logInPassword(), byTurns, logInByPassword);
  app.get("/logga-in/lank/:token", async (c) => {
    const { now } = c.get("settings");
    const calledFor = await read(c, (tenant) => lookAtLink(tenant, c.req.param("token"), now()));
    return linkPage(c, c.req.query("tillbaka"), calledFor, 200);
  });
  app.post("/logga-in/lank/:token", byTurns, logInByLink);
  app.post(paths.logInDemo(), logInToDemo);
  app.post(paths.logOut(), async (c) => {
    const visitor = c.get("visitor");
    if (visitor !== null) await logOut(deedOf(c), visitor.sessionHash);
    dropSession(c);
    return c.redirect(paths.logIn(), 303);
  });
  app.get("/sprak/:language{(?:sv|en)}", (c) => {
    const { secure } = c.get("settings");
    const kept = { path: "/", sameSite: "Lax", secure, maxAge: 31_536_000 } as const;
    setCookie(c, LANGUAGE_COOKIE, c.req.param("language"), kept);
    return c.redirect(ownPath(c.req.query("tillbaka")), 303);
  });
}

const turnstile = openTurnstile({ inside: 3, waiting: Infinity, ofOne: Infinity });

/**
 * Tries from one place wait for each other in the database, each on a connection of its own: a flood of them would take
 * every connection, and who is logged in would wait for who is guessing.
 */
const byTurns: MiddlewareHandler<Env> = async (_c, next) => {
  await turnstile.enter("");
  try {
    await next();
  } finally {
    turnstile.leave("");
  }
};

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

async function logInPage(c: Request, email: string, faults: readonly Fault[]): Promise<Response> {
  const texts = c.get("texts");
  const accounts = c.get("settings").demo ? await read(c, listDemoAccounts) : [];
  const page = {
    accounts,
    back: ownPath(c.req.query("tillbaka")),
    wasLoggedOut: c.req.query("utloggad") !== undefined,
    texts,
    faults,
    email,
  };
  const status = faults.length > 0 ? 422 : 200;
  return respondPage(c, { title: texts.webLogin.title, status }, <LogInPage {...page} />);
}

async function sendLink(c: Request): Promise<Response> {
  const form = await c.req.parseBody();
  const email = textOf(form["email"]).trim();
  const texts = c.get("texts");
  if (email.length > 200 || !/^\S+@\S+$/.test(email)) {
    return logInPage(c, email, [{ field: "email", message: texts.webLogin.faults["email-missing"] }]);
  }
  await askForLink(strangerOf(c), email, ownPath(form["back"]));
  const { demo } = c.get("settings");
  return respondPage(c, { title: texts.webLogin.sentTitle }, <LookInMail email={email} demo={demo} texts={texts} />);
}

async function logInByLink(c: Request): Promise<Response> {
  const form = await c.req.parseBody();
  const result = await logInWithLink(strangerOf(c), c.req.param("token") ?? "", textOf(form["code"]).trim());
  return result.ok ? welcome(c, result, form["back"]) : linkPage(c, form["back"], result.refusal);
}

function linkPage(
  c: Request,
  back: unknown,
  refusal: LogInRefusal | null,
  status: 200 | 422 | 429 = refusal === "too-many-tries" ? 429 : 422,
): Promise<Response> {
  const texts = c.get("texts");
  const say = texts.webLogin;
  const isOld = refusal === "link-old";
  const asksForCode = refusal !== null && !isOld;
  const faults =
    refusal === "code-wrong" || refusal === "too-many-tries" ? [{ field: "code", message: say.faults[refusal] }] : [];
  const page = { token: c.req.param("token") ?? "", back: ownPath(back), texts, faults, asksForCode, isOld };
  const title = isOld ? say.linkOldTitle : say.linkTitle;
  return respondPage(c, { title, status }, <LinkReady {...page} />);
}

async function logInByPassword(c: Request): Promise<Response> {
  const form = await c.req.parseBody();
  const given = { email: textOf(form["email"]), password: textOf(form["password"]), code: textOf(form["code"]).trim() };
  const result = await logInWithPassword(strangerOf(c), given);
  return result.ok ? welcome(c, result, form["back"]) : passwordPage(c, given.email, form["back"], result.refusal);
}

function passwordPage(c: Request, email: string, back: unknown, refusal: LogInRefusal | null): Promise<Response> {
  const { webLogin } = c.get("texts");
  const field = refusal === "code-needed" ? "code" : "email";
  const faults = refusal === null ? [] : [{ field, message: webLogin.faults[refusal] }];
  const status = refusal === null ? 200 : refusal === "too-many-tries" ? 429 : 422;
  const page = { email, back: ownPath(back), texts: c.get("texts"), faults };
  return respondPage(c, { title: webLogin.withPassword, status }, <ByPassword {...page} />);
}

async function logInToDemo(c: Request): Promise<Response> {
  const form = await c.req.parseBody();
  const person = readId(textOf(form["person"]));
  if (!c.get("settings").demo || person === null) return c.notFound();
  if ((await read(c, (tenant) => findPerson(tenant, person))) === null) return c.notFound();
  return welcome(c, await logInInDemo(strangerOf(c), person), form["back"]);
}

function welcome(c: Request, result: LogIn, back: unknown): Response {
  if (!result.ok) throw new Error(result.refusal);
  keepSession(c, result.session);
  return c.redirect(ownPath(back), 303);
}
