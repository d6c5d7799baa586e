import type { Hono } from "hono";
import { mayReadItem } from "#domain/permissions.ts";
import { findItem, listDuties } from "#storage/items.ts";
import { reportStatus } from "#usecases/report-status.ts";
import type { Refusal } from "#usecases/frame.ts";
import { paths } from "#web/paths.ts";
import { deedOf, type Env, read, type Request, visitorIn } from "#web/request.ts";
import { respondPage, respondRefusal } from "#web/respond.tsx";
import { requireVisitor } from "#web/safety.tsx";
import { readReport, type TypedReport } from "./form.ts";
import { loadActivityPage } from "./load.ts";
import { ActivityPage } from "./page.tsx";

export function activityRoutes(app: Hono<Env>): void {
  app.get("/rapport/aktivitet/:item{[0-9]+}", requireVisitor, (c) => show(c, Number(c.req.param("item")), null));
  app.post("/rapport/aktivitet/:item{[0-9]+}", requireVisitor, post);
}

type Sent = { readonly typed: TypedReport; readonly refusals: readonly Refusal[] };

async function post(c: Request): Promise<Response> {
  const itemId = Number(c.req.param("item"));
  const { typed, input, fault } = readReport(await c.req.parseBody({ all: true }));
  if (input === null) {
    return show(c, itemId, { typed, refusals: [{ code: "invalid", faults: fault === null ? [] : [fault] }] });
  }
  const outcome = await reportStatus(deedOf(c), { itemId, ...input });
  if (!outcome.ok) return show(c, itemId, { typed, refusals: outcome.refusals });
  if (input.step === "save") return c.redirect(`${paths.activity(itemId)}?sparat=1`, 303);
  return c.redirect(await nextDuty(c), 303);
}

/** After handing in: the next activity that is left, else the list. */
async function nextDuty(c: Request): Promise<string> {
  const duties = await read(c, (tenant) => listDuties(tenant, visitorIn(c).actor.person));
  const next = duties.find((item) => ["to-do", "draft", "returned"].includes(item.itemState));
  return next === undefined ? paths.toDo() : paths[next.kind](next.id);
}

/** The page, fresh or as it was sent back: everything typed stands, with what has to be mended. */
async function show(c: Request, itemId: number, sent: Sent | null): Promise<Response> {
  const { actor } = visitorIn(c);
  const page = await read(c, async (tenant) => {
    const item = await findItem(tenant, itemId);
    if (item === null || item.kind !== "activity") return null;
    return loadActivityPage(tenant, item);
  });
  if (page === null) return respondRefusal(c, { code: "not-found" });
  const mayRead = mayReadItem(actor, page.item);
  if (!mayRead.allowed) return respondRefusal(c, { code: "not-permitted", reason: mayRead.reason });
  const refused = sent?.refusals.find((refusal) => refusal.code === "not-permitted");
  if (refused !== undefined) return respondRefusal(c, refused);
  const status = sent === null ? 200 : sent.refusals.some(({ code }) => code === "changed-meanwhile") ? 409 : 422;
  return respondPage(
    c,
    { title: page.item.title, area: "toDo", status },
    <ActivityPage
      {...page}
      actor={actor}
      formToken={visitorIn(c).formToken}
      sent={sent}
      wasSaved={c.req.query("sparat") !== undefined}
      texts={c.get("texts")}
    />,
  );
}
