import type { Hono } from "hono";
import { mayReadItem, mayStep } from "#domain/permissions.ts";
import { findItem } from "#storage/items.ts";
import { decideAssessment } from "#usecases/decide-assessment.ts";
import type { Refusal } from "#usecases/frame.ts";
import { paths } from "#web/paths.ts";
import { deedOf, type Env, read, type Request, visitorIn } from "#web/request.ts";
import { respondPage, respondRefusal } from "#web/respond.tsx";
import { requireVisitor } from "#web/safety.tsx";
import { readAssessment, type TypedAssessment } from "./form.ts";
import { loadGoalPage } from "./load.ts";
import { GoalPage } from "./page.tsx";

export function goalRoutes(app: Hono<Env>): void {
  app.get("/rapport/mal/:item{[0-9]+}", requireVisitor, (c) => show(c, Number(c.req.param("item")), null));
  app.post("/rapport/mal/:item{[0-9]+}", requireVisitor, post);
}

type Sent = { readonly typed: TypedAssessment; readonly refusals: readonly Refusal[] };

async function post(c: Request): Promise<Response> {
  const itemId = Number(c.req.param("item"));
  const { typed, input, fault } = readAssessment(await c.req.parseBody({ all: true }));
  if (input === null) {
    return show(c, itemId, { typed, refusals: [{ code: "invalid", faults: fault === null ? [] : [fault] }] });
  }
  const outcome = await decideAssessment(deedOf(c), { itemId, ...input });
  if (!outcome.ok) return show(c, itemId, { typed, refusals: outcome.refusals });
  return c.redirect(`${paths.goal(itemId)}?sparat=1`, 303);
}

/** The page, fresh or as it was sent back: everything typed stands, with what has to be mended. */
async function show(c: Request, itemId: number, sent: Sent | null): Promise<Response> {
  const { actor, formToken } = visitorIn(c);
  const texts = c.get("texts");
  const found = await read(c, async (tenant) => {
    const item = await findItem(tenant, itemId);
    if (item === null || item.kind !== "goal") return null;
    const mayRead = mayReadItem(actor, item);
    return mayRead.allowed ? loadGoalPage(tenant, item, actor) : mayRead.reason;
  });
  if (found === null) return respondRefusal(c, { code: "not-found" });
  if (typeof found === "string") return respondRefusal(c, { code: "not-permitted", reason: found });
  const refused = sent?.refusals.find((refusal) => refusal.code === "not-permitted");
  if (refused !== undefined) return respondRefusal(c, refused);
  const may = mayStep(actor, "submit", found.item);
  return respondPage(
    c,
    { title: found.goal.title, area: "goals", status: statusOf(sent) },
    <GoalPage
      {...found}
      formToken={formToken}
      sent={sent}
      wasSaved={c.req.query("sparat") !== undefined}
      mayDecide={may.allowed}
      refused={may.allowed ? null : texts.web.refusals[may.reason]}
      texts={texts}
    />,
  );
}

function statusOf(sent: Sent | null): 200 | 409 | 422 {
  if (sent === null) return 200;
  return sent.refusals.some(({ code }) => code === "changed-meanwhile") ? 409 : 422;
}
