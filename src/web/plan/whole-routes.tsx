import type { Hono } from "hono";
import { mayInPlace } from "#domain/permissions.ts";
import { listPlanChanges, loadPlanNames } from "#storage/plan-changes.ts";
import { findPlan, listPlans } from "#storage/plans.ts";
import { exportPlan, type PlanFileKind } from "#usecases/export-plan.ts";
import { paths } from "#web/paths.ts";
import { deedOf, type Env, read, type Request, visitorIn } from "#web/request.ts";
import { respondPage, respondRefusal } from "#web/respond.tsx";
import { requireVisitor } from "#web/safety.tsx";
import { HistoryPage } from "./history-page.tsx";
import { PlanList } from "./list.tsx";
import { loadPlan } from "./load.ts";
import { PlanPage } from "./page.tsx";

/** Reading plans: the list, one as tree, table and history, and as files. */
export function wholePlanRoutes(app: Hono<Env>): void {
  app.get(paths.plans(), requireVisitor, showList);
  app.get("/plan/:plan{[0-9]+}", requireVisitor, showPlan);
  app.get("/plan/:plan{[0-9]+}/andringar", requireVisitor, showHistory);
  app.get("/plan/:plan{[0-9]+}/fil/:name", requireVisitor, sendFile);
}

const planIn = (c: Request): number => Number(c.req.param("plan"));

async function showList(c: Request): Promise<Response> {
  const plans = await read(c, listPlans);
  const texts = c.get("texts");
  const { actor } = visitorIn(c);
  // A coordinator of one body starts that body's plans.
  const bodies = [null, ...actor.grants.map(({ body }) => body)];
  const may = bodies.map((body) => mayInPlace(actor, "edit-plan", { body, unit: null }));
  const mayStart = may.find(({ allowed }) => allowed) ?? mayInPlace(actor, "edit-plan", { body: null, unit: null });
  return respondPage(
    c,
    { title: texts.webPlan.plans.title, area: "plan" },
    <PlanList plans={plans} mayStart={mayStart} texts={texts} />,
  );
}

async function showPlan(c: Request): Promise<Response> {
  const { actor, today } = deedOf(c);
  const loaded = await read(c, (tenant) => loadPlan(tenant, planIn(c), today));
  if (loaded === null) return respondRefusal(c, { code: "not-found" });
  const texts = c.get("texts");
  const place = { body: loaded.plan.bodyId, unit: null };
  const applied = c.req.query("inlast");
  return respondPage(
    c,
    { title: texts.webPlan.title(loaded.plan.body, loaded.plan.year), area: "plan" },
    <PlanPage
      {...loaded}
      view={c.req.query("visa") === "tabell" ? "table" : "tree"}
      area={c.req.query("omrade") ?? null}
      mayEdit={mayInPlace(actor, "edit-plan", place)}
      mayImport={mayInPlace(actor, "import-plan", place)}
      notice={applied === undefined ? null : texts.webPlan.import.applied(Number(applied) || 0)}
      texts={texts}
    />,
  );
}

const CHANGES_ON_A_PAGE = 50;

async function showHistory(c: Request): Promise<Response> {
  const id = planIn(c);
  const before = Number(c.req.query("fore") ?? "");
  const below = Number.isInteger(before) && before > 0 && before < 2 ** 31 ? before : null;
  const page = await read(c, async (tenant) => {
    const plan = await findPlan(tenant, id);
    if (plan === null) return null;
    const most = CHANGES_ON_A_PAGE + 1;
    const changes = await listPlanChanges(tenant, id, { subject: null, below, most });
    return { plan, changes, names: await loadPlanNames(tenant) };
  });
  if (page === null) return respondRefusal(c, { code: "not-found" });
  const texts = c.get("texts");
  return respondPage(
    c,
    { title: texts.webPlan.history.title, area: "plan" },
    <HistoryPage
      {...page}
      changes={page.changes.slice(0, CHANGES_ON_A_PAGE)}
      hasOlder={page.changes.length > CHANGES_ON_A_PAGE}
      isFirst={below === null}
      texts={texts}
    />,
  );
}

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const FILES: Readonly<Record<string, { readonly kind: PlanFileKind; readonly type: string }>> = {
  "plan.xlsx": { kind: "workbook", type: WORKBOOK },
  "plan.json": { kind: "json", type: "application/json; charset=utf-8" },
  "mall.xlsx": { kind: "template", type: WORKBOOK },
};

async function sendFile(c: Request): Promise<Response> {
  const name = c.req.param("name") ?? "";
  const file = Object.hasOwn(FILES, name) ? FILES[name] : undefined;
  if (file === undefined) return respondRefusal(c, { code: "not-found" });
  const outcome = await exportPlan(deedOf(c), { planId: planIn(c), kind: file.kind });
  if (!outcome.ok) {
    const [refusal = { code: "not-found" as const }] = outcome.refusals;
    return respondRefusal(c, refusal.code === "invalid" ? { code: "not-found" } : refusal);
  }
  return c.body(new Uint8Array(outcome.value), 200, {
    "Content-Type": file.type,
    "Content-Disposition": `attachment; filename="${name}"`,
  });
}
