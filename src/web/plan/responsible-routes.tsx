import type { Hono } from "hono";
import type { Actor } from "#domain/people.ts";
import { mayInPlace, type Permission } from "#domain/permissions.ts";
import { loadPlanNames } from "#storage/plan-changes.ts";
import {
  listActivePeople,
  listResponsibilities,
  listUnits,
  listUnowned,
  type Responsibility,
} from "#storage/responsibilities.ts";
import type { Outcome, Refusal } from "#usecases/frame.ts";
import { handOver, type HandOverInput, movable } from "#usecases/hand-over.ts";
import { paths } from "#web/paths.ts";
import { deedOf, type Env, read, type Request, visitorIn } from "#web/request.ts";
import { respondPage, respondRefusal } from "#web/respond.tsx";
import { requireVisitor } from "#web/safety.tsx";
import { faultsOf, isStale, statusOf } from "./faults.ts";
import { HandOverPage } from "./hand-over-page.tsx";
import { ResponsiblePage } from "./responsible.tsx";
import { FormReader, idIn, idsIn, textIn, type Typed, typedFrom } from "./typed.ts";

export function responsibleRoutes(app: Hono<Env>): void {
  app.get(paths.responsible(), requireVisitor, showAll);
  app.get("/plan/ansvar/:person{[0-9]+}/lamna", requireVisitor, (c) => showHandOver(c, null));
  app.post("/plan/ansvar/:person{[0-9]+}/lamna", requireVisitor, hand);
}

/** Whether some of a person's duties may be handed over by the visitor. */
function mayMove(actor: Actor, duties: readonly Responsibility[]): Permission {
  const answers = duties.map((duty) => mayInPlace(actor, "hand-over", duty));
  return answers.find(({ allowed }) => allowed) ?? mayInPlace(actor, "hand-over", { body: null, unit: null });
}

async function showAll(c: Request): Promise<Response> {
  const { actor, today } = deedOf(c);
  const query = { person: c.req.query("person") ?? "", unit: c.req.query("enhet") ?? "" };
  const chosen = { person: idIn(query, "person"), unit: idIn(query, "unit") };
  const page = await read(c, async (tenant) => ({
    responsibilities: await listResponsibilities(tenant, today, chosen),
    unowned: chosen.person === null ? await listUnowned(tenant, today, chosen.unit) : [],
    people: await listActivePeople(tenant),
    units: await listUnits(tenant),
    names: await loadPlanNames(tenant),
  }));
  const texts = c.get("texts");
  const moved = c.req.query("lamnat");
  return respondPage(
    c,
    { title: texts.webPlan.responsibility.title, area: "plan" },
    <ResponsiblePage
      {...page}
      chosen={chosen}
      today={today}
      nameOf={(person) => page.names.people.get(person) ?? texts.webPlan.erased}
      mayHandOver={(duties) => mayMove(actor, duties)}
      notice={moved === undefined ? null : texts.webPlan.handOver.done(Number(moved) || 0)}
      texts={texts}
    />,
  );
}

type Sent = { readonly typed: Typed; readonly refusals: readonly Refusal[] };

async function hand(c: Request): Promise<Response> {
  const typed = typedFrom(await c.req.parseBody({ all: true }));
  const { input, refusals } = readHandOver(typed, Number(c.req.param("person")));
  const outcome: Outcome<{ readonly moved: number }> =
    refusals.length > 0 ? { ok: false, refusals } : await handOver(deedOf(c), input);
  if (outcome.ok) return c.redirect(`${paths.responsible()}?lamnat=${outcome.value.moved}`, 303);
  return showHandOver(c, { typed, refusals: outcome.refusals });
}

function readHandOver(typed: Typed, from: number): { readonly input: HandOverInput; readonly refusals: Refusal[] } {
  const reader = new FormReader(typed);
  const kind = textIn(typed, "kind") === "substitute" ? "substitute" : "takes-over";
  const first = reader.date("first") ?? "";
  const last = kind === "substitute" ? reader.date("last", false) : null;
  const toAll = idIn(typed, "to");
  const receiver = (duty: number): number | null => {
    const own = textIn(typed, `to-${duty}`);
    return own === "keep" ? null : own === "" ? toAll : idIn(typed, `to-${duty}`);
  };
  const to = new Map(idsIn(typed, "duty").map((duty) => [duty, receiver(duty)]));
  const refusals: Refusal[] = reader.faults.length === 0 ? [] : [{ code: "invalid", faults: reader.faults }];
  return { input: { from, kind, first, last, to }, refusals };
}

async function showHandOver(c: Request, sent: Sent | null): Promise<Response> {
  const { actor, today } = deedOf(c);
  const person = Number(c.req.param("person"));
  const page = await read(c, async (tenant) => ({
    all: movable(await listResponsibilities(tenant, today, { person })),
    people: await listActivePeople(tenant),
    names: await loadPlanNames(tenant),
  }));
  if (!page.names.people.has(person)) return respondRefusal(c, { code: "not-found" });
  const may = mayMove(actor, page.all);
  const refusal = sent?.refusals.find(({ code }) => code === "not-permitted" || code === "not-found");
  if (refusal !== undefined) return respondRefusal(c, refusal);
  if (!may.allowed) return respondRefusal(c, { code: "not-permitted", reason: may.reason });
  const texts = c.get("texts");
  const name = page.names.people.get(person) ?? texts.webPlan.erased;
  const refusals = sent?.refusals ?? [];
  return respondPage(
    c,
    { title: texts.webPlan.handOver.title(name), area: "plan", status: statusOf(refusals) },
    <HandOverPage
      person={{ id: person, name }}
      duties={page.all.filter((duty) => mayInPlace(actor, "hand-over", duty).allowed)}
      people={page.people}
      typed={sent?.typed ?? { kind: "takes-over", first: today }}
      faults={faultsOf(refusals, texts)}
      isStale={isStale(refusals)}
      formToken={visitorIn(c).formToken}
      texts={texts}
    />,
  );
}
