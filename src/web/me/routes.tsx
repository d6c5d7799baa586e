import type { Hono } from "hono";
import type { Outcome } from "#usecases/frame.ts";
import type { NewSession } from "#usecases/begin-session.ts";
import {
  changePassword,
  confirmCodes,
  endAllSessions,
  endSession,
  prepareCodes,
  removeCodes,
  removePassword,
  saveOwnDetails,
} from "#usecases/my-account.ts";
import type { Fault } from "#web/kit/form.tsx";
import { paths } from "#web/paths.ts";
import { deedOf, type Env, type Request, visitorIn } from "#web/request.ts";
import { respondPage, respondRefusal } from "#web/respond.tsx";
import { requireVisitor } from "#web/safety.tsx";
import { dropSession, keepSession, strangerOf } from "#web/session-cookies.ts";
import { readOwnForm, type TypedMe } from "./form.ts";
import { loadMe } from "./load.ts";
import { MePage } from "./page.tsx";

export function meRoutes(app: Hono<Env>): void {
  app.get(paths.me(), requireVisitor, (c) => show(c, null, []));
  on(app, "uppgifter", (c, { version, name, language, takesOptionalMail }) =>
    saveOwnDetails(deedOf(c), { version, name, language, takesOptionalMail }),
  );
  on(app, "losenord", (c, { removesPassword, ...given }) =>
    (removesPassword ? removePassword : changePassword)(deedOf(c), strangerOf(c), given),
  );
  on(app, "koder", (c, { version }) => prepareCodes(deedOf(c), version));
  on(app, "koder/bekrafta", (c, typed) => confirmCodes(deedOf(c), strangerOf(c), typed));
  on(app, "koder/av", (c, typed) => removeCodes(deedOf(c), strangerOf(c), typed));
  on(app, "inloggning/avsluta", (c, { session }) => endSession(deedOf(c), session));
  app.post(paths.mePart("inloggning/alla"), requireVisitor, async (c) => {
    await endAllSessions(deedOf(c));
    dropSession(c);
    return c.redirect(paths.logIn(), 303);
  });
}

type Change = (c: Request, typed: TypedMe) => Promise<Outcome<NewSession | { readonly version: number } | null>>;

/** One form of the page: does it, then shows the page anew, or the same page with what has to be mended. */
function on(app: Hono<Env>, part: string, change: Change): void {
  app.post(paths.mePart(part), requireVisitor, async (c) => {
    const typed = readOwnForm(part, await c.req.parseBody());
    const outcome = await change(c, typed);
    if (!outcome.ok) return refused(c, typed, outcome);
    if (outcome.value !== null && "secret" in outcome.value) keepSession(c, outcome.value);
    const [section] = part.split("/");
    return c.redirect(`${paths.me()}?sparat=${section}#${section}`, 303);
  });
}

function refused(c: Request, typed: TypedMe, { refusals }: Outcome<never> & { ok: false }): Promise<Response> {
  const words: Readonly<Record<string, string>> = c.get("texts").webMe.faults;
  const [refusal] = refusals;
  if (refusal?.code === "invalid") {
    return show(
      c,
      typed,
      refusal.faults.map(({ field, code }) => ({ field, message: words[code] ?? code })),
    );
  }
  return refusal?.code === "changed-meanwhile" ? show(c, typed, [], true) : respondRefusal(c, { code: "not-found" });
}

async function show(
  c: Request,
  typed: TypedMe | null,
  faults: readonly Fault[],
  hasChanged = false,
): Promise<Response> {
  const loaded = await loadMe(c);
  if (loaded === null) return respondRefusal(c, { code: "not-found" });
  const { actor, formToken } = visitorIn(c);
  const texts = c.get("texts");
  const page = { ...loaded, typed, faults, hasChanged, formToken, texts };
  const roles = [...new Set(actor.grants.map(({ role }) => texts.webRoles[role]))];
  return respondPage(
    c,
    { title: texts.webMe.title, status: hasChanged ? 409 : faults.length > 0 ? 422 : 200 },
    <MePage {...page} roles={roles} saved={c.req.query("sparat") ?? null} />,
  );
}
