import type { Hono } from "hono";
import { deleteCookie, setCookie } from "hono/cookie";
import { listDemoAccounts } from "#storage/demo-accounts.ts";
import {
  askForLink,
  type LogIn,
  logInInDemo,
  logInWithLink,
  logInWithPassword,
  logOut,
  SESSION_DAYS,
  type Stranger,
} from "#usecases/log-in.ts";
import { paths } from "#web/paths.ts";
import { type Env, read, type Request, sessionCookie } from "#web/request.ts";
import { respondPage } from "#web/respond.tsx";
import { ByPassword, LinkReady, LogInPage, LookInMail } from "./pages.tsx";

export function loginRoutes(app: Hono<Env>): void {
  app.get(paths.logIn(), async (c) => {
    const accounts = c.get("settings").demo ? await read(c, listDemoAccounts) : [];
    const { webLogin } = c.get("texts");
    const page = {
      accounts,
      back: backOf(c),
      wasLoggedOut: c.req.query("utloggad") !== undefined,
      texts: c.get("texts"),
    };
    return respondPage(c, { title: webLogin.title }, <LogInPage {...page} faults={[]} />);
  });
  app.post(paths.logIn(), sendLink);
  app.get(paths.logInPassword(), (c) => passwordPage(c, "", null));
  app.post(paths.logInPassword(), logInByPassword);
  app.get("/logga-in/lank/:token", (c) => {
    const { webLogin } = c.get("texts");
    const page = { token: c.req.param("token"), texts: c.get("texts") };
    return respondPage(c, { title: webLogin.linkTitle }, <LinkReady {...page} isOld={false} />);
  });
  app.post("/logga-in/lank/:token", async (c) => {
    const token = c.req.param("token");
    const result = await logInWithLink(strangerOf(c), token);
    if (result.ok) return welcome(c, result, paths.toDo());
    const { webLogin } = c.get("texts");
    return respondPage(
      c,
      { title: webLogin.linkTitle, status: 422 },
      <LinkReady token={token} isOld texts={c.get("texts")} />,
    );
  });
  app.post(paths.logInDemo(), logInToDemo);
  app.post(paths.logOut(), async (c) => {
    const visitor = c.get("visitor");
    const { database } = c.get("settings");
    if (visitor !== null) await logOut(database, c.get("municipality"), visitor.sessionHash);
    deleteCookie(c, sessionCookie(c.get("settings")), { path: "/", secure: c.get("settings").secure });
    return c.redirect(paths.logIn(), 303);
  });
}

/** Behind a proxy that sets it, the visitor's own address. */
function strangerOf(c: Request): Stranger {
  const { database, now, addressOf } = c.get("settings");
  return { database, municipality: c.get("municipality"), now: now(), address: addressOf(c.req.raw, c.env) };
}

/** Only paths of our own: an address elsewhere would make us a way to lead people astray. */
function backOf(c: Request, given = c.req.query("tillbaka")): string {
  return given !== undefined && /^\/(?![/\\])/.test(given) ? given : paths.toDo();
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

async function sendLink(c: Request): Promise<Response> {
  const form = await c.req.parseBody();
  const email = textOf(form["email"]).trim();
  const texts = c.get("texts");
  if (!email.includes("@")) {
    const faults = [{ field: "email", message: texts.webLogin.faults["email-missing"] }];
    const page = { accounts: [], back: paths.toDo(), wasLoggedOut: false, texts, faults, email };
    return respondPage(c, { title: texts.webLogin.title, status: 422 }, <LogInPage {...page} />);
  }
  const asked = await askForLink(strangerOf(c), email);
  if (asked !== null) {
    const { baseUrl, postman } = c.get("settings");
    const link = `${baseUrl}${paths.logInLink(asked.token)}`;
    // Not awaited: how long a delivery takes would tell whether the address is known.
    postman.deliver(asked.person.email, texts.webLogin.mail.subject, texts.webLogin.mail.plain(link));
  }
  return respondPage(c, { title: texts.webLogin.sentTitle }, <LookInMail email={email} texts={texts} />);
}

async function logInByPassword(c: Request): Promise<Response> {
  const form = await c.req.parseBody();
  const given = { email: textOf(form["email"]), password: textOf(form["password"]), code: textOf(form["code"]) };
  const result = await logInWithPassword(strangerOf(c), given);
  return result.ok ? welcome(c, result, backOf(c, textOf(form["back"]))) : passwordPage(c, given.email, result.refusal);
}

function passwordPage(
  c: Request,
  email: string,
  refusal: (LogIn & { ok: false })["refusal"] | null,
): Promise<Response> {
  const { webLogin } = c.get("texts");
  const faults =
    refusal === null
      ? []
      : [{ field: refusal === "code-needed" ? "code" : "email", message: webLogin.faults[refusal] }];
  const status = refusal === null ? 200 : refusal === "too-many-tries" ? 429 : 422;
  const page = { email, back: backOf(c), texts: c.get("texts"), faults };
  return respondPage(c, { title: webLogin.logIn, status }, <ByPassword {...page} />);
}

async function logInToDemo(c: Request): Promise<Response> {
  if (!c.get("settings").demo) return c.notFound();
  const form = await c.req.parseBody();
  const result = await logInInDemo(strangerOf(c), Number(textOf(form["person"])));
  return welcome(c, result, backOf(c, textOf(form["back"])));
}

function welcome(c: Request, result: LogIn, back: string): Response {
  if (!result.ok) throw new Error(result.refusal);
  const settings = c.get("settings");
  setCookie(c, sessionCookie(settings), result.secret, {
    path: "/",
    httpOnly: true,
    sameSite: "Lax",
    secure: settings.secure,
    maxAge: SESSION_DAYS * 24 * 60 * 60,
  });
  return c.redirect(back, 303);
}
