import type { Hono } from "hono";
import { mayInPlace, type Permission } from "#domain/permissions.ts";
import { statusOf as statusInModel } from "#domain/status.ts";
import { loadPlanRecord } from "#storage/plan-record.ts";
import type { Stored } from "#storage/plan-parts.ts";
import { listBodies, type ListedBody } from "#storage/plans.ts";
import type { Outcome, Refusal } from "#usecases/frame.ts";
import { startPlan } from "#usecases/start-plan.ts";
import { paths } from "#web/paths.ts";
import { deedOf, type Env, read, type Request, visitorIn } from "#web/request.ts";
import { respondPage, respondRefusal } from "#web/respond.tsx";
import { requireVisitor } from "#web/safety.tsx";
import { faultsOf, statusOf } from "./faults.ts";
import { type LoadedPlan, loadPlan } from "./load.ts";
import { NextPlanPage, StartPage } from "./start-page.tsx";
import { idIn, idsIn, textIn, type Typed, typedFrom } from "./typed.ts";

/** Starting a plan: an empty one, or the next year's with what goes on. */
export function startRoutes(app: Hono<Env>): void {
  app.get(paths.newPlan(), requireVisitor, (c) => showEmpty(c, null));
  app.post(paths.newPlan(), requireVisitor, startEmpty);
  app.get("/plan/:plan{[0-9]+}/nasta", requireVisitor, (c) => showNext(c, null));
  app.post("/plan/:plan{[0-9]+}/nasta", requireVisitor, startNext);
}

type Sent = { readonly typed: Typed; readonly refusals: readonly Refusal[] };

const yearIn = (typed: Typed): number => Number(textIn(typed, "year").trim() || Number.NaN);

async function startEmpty(c: Request): Promise<Response> {
  const typed = typedFrom(await c.req.parseBody({ all: true }));
  const nothing = { from: null, goals: [], measures: [], activities: [] };
  const outcome = await startPlan(deedOf(c), { bodyId: idIn(typed, "body") ?? 0, year: yearIn(typed), ...nothing });
  return answer(c, outcome, typed, showEmpty);
}

async function startNext(c: Request): Promise<Response> {
  const typed = typedFrom(await c.req.parseBody({ all: true }));
  const from = Number(c.req.param("plan"));
  const outcome = await startPlan(deedOf(c), {
    bodyId: idIn(typed, "body") ?? 0,
    year: yearIn(typed),
    from,
    goals: idsIn(typed, "goals"),
    measures: idsIn(typed, "measures"),
    activities: idsIn(typed, "activities"),
  });
  return answer(c, outcome, typed, showNext);
}

async function answer(
  c: Request,
  outcome: Outcome<{ readonly planId: number }>,
  typed: Typed,
  show: (c: Request, sent: Sent) => Promise<Response>,
): Promise<Response> {
  if (outcome.ok) return c.redirect(paths.plan(outcome.value.planId), 303);
  const refusal = outcome.refusals.find(({ code }) => code === "not-permitted" || code === "not-found");
  return refusal === undefined ? show(c, { typed, refusals: outcome.refusals }) : respondRefusal(c, refusal);
}

async function showEmpty(c: Request, sent: Sent | null): Promise<Response> {
  const { actor } = visitorIn(c);
  const bodies = await read(c, listBodies);
  const mayIn = ({ id }: ListedBody): Permission => mayInPlace(actor, "edit-plan", { body: id, unit: null });
  const own = bodies.filter((body) => mayIn(body).allowed);
  const texts = c.get("texts");
  const may = own[0] === undefined ? mayInPlace(actor, "edit-plan", { body: null, unit: null }) : mayIn(own[0]);
  return respondPage(
    c,
    { title: texts.webPlan.start.title, area: "plan", status: statusOf(sent?.refusals ?? []) },
    <StartPage
      bodies={own}
      typed={sent?.typed ?? { year: String(Number(deedOf(c).today.slice(0, 4)) + 1) }}
      faults={faultsOf(sent?.refusals ?? [], texts)}
      may={may}
      formToken={visitorIn(c).formToken}
      texts={texts}
    />,
  );
}

async function showNext(c: Request, sent: Sent | null): Promise<Response> {
  const planId = Number(c.req.param("plan"));
  const { today } = deedOf(c);
  const page = await read(c, async (tenant) => {
    const loaded = await loadPlan(tenant, planId, today);
    const record = loaded === null ? null : await loadPlanRecord(tenant, planId);
    return loaded === null || record === null ? null : { loaded, finished: finishedIn(record.plan) };
  });
  if (page === null) return respondRefusal(c, { code: "not-found" });
  const { plan } = page.loaded;
  const texts = c.get("texts");
  return respondPage(
    c,
    { title: texts.webPlan.start.nextTitle(plan.body), area: "plan", status: statusOf(sent?.refusals ?? []) },
    <NextPlanPage
      {...page.loaded}
      typed={sent?.typed ?? proposed(page.loaded, page.finished)}
      faults={faultsOf(sent?.refusals ?? [], texts)}
      may={mayInPlace(visitorIn(c).actor, "edit-plan", { body: plan.bodyId, unit: null })}
      formToken={visitorIn(c).formToken}
      texts={texts}
    />,
  );
}

type ReportedPlan = NonNullable<Awaited<ReturnType<typeof loadPlanRecord>>>["plan"];

/** Numbers of activities whose latest report says that they are finished. */
function finishedIn({ statusReports, model }: ReportedPlan): ReadonlySet<string> {
  const latest = new Map<string, { readonly period: string; readonly status: string }>();
  for (const { activity, period, status } of statusReports) {
    const before = latest.get(activity);
    if (before === undefined || before.period <= period) latest.set(activity, { period, status });
  }
  const isFinished = (status: string): boolean => statusInModel(model, status)?.phase === "finished";
  return new Set([...latest].filter(([, { status }]) => isFinished(status)).map(([activity]) => activity));
}

/** Everything goes on but what has been ended or is finished: the one who starts the plan takes away the rest. */
function proposed({ plan, parts }: LoadedPlan, finished: ReadonlySet<string>): Typed {
  return {
    year: String(plan.year + 1),
    goals: standing(parts.goals),
    measures: standing(parts.measures),
    activities: standing(parts.activities.filter(({ part }) => !finished.has(part.number))),
  };
}

function standing(items: readonly Stored[]): readonly string[] {
  return items.filter(({ part }) => part.endedOn === null).map(({ id }) => String(id));
}
