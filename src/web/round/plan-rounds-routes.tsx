import type { Hono } from "hono";
import { parsePeriod, periodsOfYear } from "#domain/period.ts";
import { mayInPlace } from "#domain/permissions.ts";
import { usualDates } from "#domain/round-dates.ts";
import { readSwedishDate } from "#domain/swedish-date.ts";
import { loadPlanRecord } from "#storage/plan-record.ts";
import { listRounds } from "#storage/rounds.ts";
import type { FieldFault, Refusal } from "#usecases/frame.ts";
import { planRounds } from "#usecases/plan-rounds.ts";
import { paths } from "#web/paths.ts";
import { deedOf, type Env, read, type Request, visitorIn } from "#web/request.ts";
import { respondPage, respondRefusal } from "#web/respond.tsx";
import { requireVisitor } from "#web/safety.tsx";
import { PlanRoundsPage } from "./plan-rounds-page.tsx";

const PATH = "/plan/:plan{[0-9]+}/rundor";

/** Planning the rounds of a plan's year, with the usual days proposed. */
export function planRoundsRoutes(app: Hono<Env>): void {
  app.get(PATH, requireVisitor, (c) => show(c, null));
  app.post(PATH, requireVisitor, post);
}

type Sent = { readonly typed: Readonly<Record<string, string>>; readonly refusals: readonly Refusal[] };

async function post(c: Request): Promise<Response> {
  const planId = Number(c.req.param("plan"));
  const body = await c.req.parseBody();
  const typed = Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => (typeof value === "string" ? [[name, value.trim()] as const] : [])),
  );
  const dates = datesIn(typed);
  const unread = Object.values(dates).flatMap(({ faults }) => faults);
  if (unread.length > 0) return show(c, { typed, refusals: [{ code: "invalid", faults: unread }] });
  const outcome = await planRounds(deedOf(c), { planId, dates });
  if (!outcome.ok) return show(c, { typed, refusals: outcome.refusals });
  return c.redirect(paths.reports(), 303);
}

type ReadDates = { readonly opensOn: string; readonly dueOn: string; readonly faults: readonly FieldFault[] };

/** The typed days by period: fields are called `opensOn-2026-T1` and `dueOn-2026-T1`. */
function datesIn(typed: Readonly<Record<string, string>>): Readonly<Record<string, ReadDates>> {
  const periods = Object.keys(typed).flatMap((name) => (name.startsWith("opensOn-") ? [name.slice(8)] : []));
  return Object.fromEntries(
    periods.flatMap((period) => {
      if (parsePeriod(period) === null) return [];
      const fields = [`opensOn-${period}`, `dueOn-${period}`] as const;
      const [opensOn, dueOn] = fields.map((field) => readSwedishDate(typed[field] ?? "") ?? null);
      const faults = fields.flatMap((field, at) =>
        [opensOn, dueOn][at] === null ? [{ field, code: "date-unreadable" }] : [],
      );
      return [[period, { opensOn: opensOn ?? "", dueOn: dueOn ?? "", faults }] as const];
    }),
  );
}

async function show(c: Request, sent: Sent | null): Promise<Response> {
  const { actor, formToken } = visitorIn(c);
  const planId = Number(c.req.param("plan"));
  const found = await read(c, async (tenant) => {
    const record = await loadPlanRecord(tenant, planId);
    return record === null ? null : { record, rounds: await listRounds(tenant, planId) };
  });
  if (found === null) return respondRefusal(c, { code: "not-found" });
  const { record, rounds } = found;
  const may = mayInPlace(actor, "edit-plan", { body: record.bodyId, unit: null });
  if (!may.allowed) return respondRefusal(c, { code: "not-permitted", reason: may.reason });
  const { year, body, model } = record.plan;
  const periods = periodsOfYear(year, model.calendar.kinds[0] ?? "Y").map((period) => {
    const round = rounds.find((candidate) => candidate.period === period.key) ?? null;
    return { period, round, usual: usualDates(period) };
  });
  const texts = c.get("texts");
  return respondPage(
    c,
    { title: texts.webRound.plan.title(year), area: "plan", status: sent === null ? 200 : 422 },
    <PlanRoundsPage {...{ planId, year, body, periods, sent, formToken, texts }} />,
  );
}
