import type { Hono } from "hono";
import { mayInPlace } from "#domain/permissions.ts";
import type { PartKind, PlanPart } from "#domain/plan-part.ts";
import type { Tenant } from "#storage/database.ts";
import { listPlanChanges } from "#storage/plan-changes.ts";
import { listGoalsOfYear, type Stored } from "#storage/plan-parts.ts";
import { isUntouched } from "#storage/plan-writes.ts";
import { listActivePeople, listUnits } from "#storage/responsibilities.ts";
import { editActivity } from "#usecases/edit-activity.ts";
import { editGoal } from "#usecases/edit-goal.ts";
import { editMeasure } from "#usecases/edit-measure.ts";
import { endPart, removePart } from "#usecases/end-part.ts";
import type { Deed, Outcome, Refusal } from "#usecases/frame.ts";
import { paths } from "#web/paths.ts";
import { deedOf, type Env, read, type Request, visitorIn } from "#web/request.ts";
import { respondPage, respondRefusal } from "#web/respond.tsx";
import { requireVisitor } from "#web/safety.tsx";
import { faultsOf, isStale, statusOf } from "./faults.ts";
import { type LoadedPlan, loadPlan } from "./load.ts";
import { type ReadPart, readPart, typedOf } from "./part-input.ts";
import { EndPage, PartPage } from "./part-page.tsx";
import { FormReader, idIn, textIn, type Typed, typedFrom } from "./typed.ts";

const KINDS: Readonly<Record<string, PartKind>> = { mal: "goal", matt: "measure", aktivitet: "activity" };
const ROUTE = "/plan/:plan{[0-9]+}/:kind{(?:mal|matt|aktivitet)}/:part{(?:[0-9]+|ny)}";

export function partRoutes(app: Hono<Env>): void {
  app.get(ROUTE, requireVisitor, (c) => show(c, null));
  app.post(ROUTE, requireVisitor, save);
  app.get(`${ROUTE}/avsluta`, requireVisitor, (c) => showEnd(c, null));
  app.post(`${ROUTE}/avsluta`, requireVisitor, end);
}

type Address = { readonly planId: number; readonly kind: PartKind; readonly partId: number | null };

function addressOf(c: Request): Address {
  const part = c.req.param("part") ?? "ny";
  const kind = KINDS[c.req.param("kind") ?? ""] ?? "goal";
  return { planId: Number(c.req.param("plan")), kind, partId: part === "ny" ? null : Number(part) };
}

/** What the page says of it: a form that was sent as it stood has changed nothing. */
function savedAs(part: number | null, changed: readonly number[]): "ny" | "inget" | "1" {
  if (part === null) return "ny";
  return changed.length === 0 ? "inget" : "1";
}

type Sent = { readonly typed: Typed; readonly refusals: readonly Refusal[]; readonly part: PlanPart | null };

async function save(c: Request): Promise<Response> {
  const { kind, ...address } = addressOf(c);
  const typed = typedFrom(await c.req.parseBody({ all: true }));
  const form = readPart(kind, typed, address);
  const outcome = await edit(deedOf(c), form);
  if (outcome.ok) {
    const id = outcome.value.ids[0] ?? address.partId;
    return c.redirect(
      id === null
        ? paths.plan(address.planId)
        : `${paths.planPart(address.planId, kind, id)}?sparat=${savedAs(address.partId, outcome.value.ids)}`,
      303,
    );
  }
  return show(c, { typed, refusals: outcome.refusals, part: asPart(form) });
}

function edit(deed: Deed, form: ReadPart): Promise<Outcome<{ readonly ids: readonly number[] }>> {
  switch (form.kind) {
    case "goal":
      return editGoal(deed, form.input);
    case "measure":
      return editMeasure(deed, form.input);
    case "activity":
      return editActivity(deed, form.input);
    case "unreadable":
      return Promise.resolve({ ok: false, refusals: [{ code: "invalid", faults: form.faults }] });
  }
}

/** What was typed as a part, to hold against what is saved. */
function asPart(form: ReadPart): PlanPart | null {
  if (form.kind === "unreadable") return null;
  const {
    planId: _,
    partId: __,
    version: ___,
    place: ____,
    reason: _____,
    decisionReference: ______,
    ...fields
  } = form.input;
  return { kind: form.kind, position: 0, endedOn: null, ...fields } as PlanPart;
}

async function show(c: Request, sent: Sent | null): Promise<Response> {
  const { planId, kind, partId } = addressOf(c);
  const visitor = visitorIn(c);
  const today = deedOf(c).today;
  const page = await read(c, (tenant) => loadForm(tenant, planId, today, partId === null ? null : `${kind}/${partId}`));
  const item = page === null || partId === null ? null : findIn(page, kind, partId);
  if (page === null || (item === null && partId !== null)) return respondRefusal(c, { code: "not-found" });
  const may = mayInPlace(visitor.actor, "edit-plan", { body: page.plan.bodyId, unit: null });
  const refusal = sent?.refusals.find(({ code }) => code === "not-permitted" || code === "not-found");
  if (refusal !== undefined) return respondRefusal(c, refusal);
  const texts = c.get("texts");
  const refusals = sent?.refusals ?? [];
  return respondPage(
    c,
    { title: item?.part.title ?? texts.webPlan.part.new[kind], area: "plan", status: statusOf(refusals) },
    <PartPage
      {...page}
      kind={kind}
      item={item}
      typed={sent?.typed ?? (item === null ? emptyForm(c, page, kind) : typedOf(item.part, item.version))}
      faults={faultsOf(refusals, texts)}
      refused={may.allowed ? null : may.reason}
      collision={isStale(refusals) ? (sent?.part ?? null) : null}
      notice={noticeOf(c)}
      action={c.req.path}
      formToken={visitor.formToken}
      texts={texts}
    />,
  );
}

function noticeOf(c: Request): string | null {
  const saved = c.req.query("sparat");
  const say = c.get("texts").webPlan.part;
  if (saved === undefined) return null;
  return saved === "inget" ? say.savedNothing : say.saved;
}

async function loadForm(tenant: Tenant, planId: number, today: string, subject: string | null) {
  const loaded = await loadPlan(tenant, planId, today);
  if (loaded === null) return null;
  return {
    ...loaded,
    people: await listActivePeople(tenant),
    units: await listUnits(tenant),
    servable: await listGoalsOfYear(tenant, loaded.plan.year),
    changes: subject === null ? [] : await listPlanChanges(tenant, planId, { subject, below: null, most: 20 }),
  };
}

function findIn({ parts }: LoadedPlan, kind: PartKind, id: number): Stored | null {
  const lists: Readonly<Record<PartKind, readonly Stored[]>> = {
    goal: parts.goals,
    measure: parts.measures,
    activity: parts.activities,
  };
  return lists[kind].find((item) => item.id === id) ?? null;
}

/** A new part's form: under the goal it was asked for, with the next number that is free. */
function emptyForm(c: Request, { plan, parts }: LoadedPlan, kind: PartKind): Typed {
  const goal = parts.goals.find(({ id }) => String(id) === c.req.query("mal")) ?? null;
  const taken = { goal: parts.goals, measure: parts.measures, activity: parts.activities }[kind];
  const numbers = new Set<string>(taken.map(({ part }) => part.number));
  const prefix = kind === "goal" || goal === null ? "" : `${goal.part.number}.`;
  let next = 1;
  while (numbers.has(`${prefix}${next}`)) next += 1;
  const days = kind === "activity" ? { startOn: `${plan.year}-01-01`, stopOn: `${plan.year}-12-31` } : {};
  return { number: `${prefix}${next}`, goal: goal === null ? "" : String(goal.id), ...days };
}

async function end(c: Request): Promise<Response> {
  const { kind, planId, partId } = addressOf(c);
  if (partId === null) return respondRefusal(c, { code: "not-found" });
  const typed = typedFrom(await c.req.parseBody({ all: true }));
  const reader = new FormReader(typed);
  const isMistake = textIn(typed, "remove") === "1";
  const endedOn = isMistake || textIn(typed, "resume") === "1" ? null : reader.date("endedOn");
  const cause = { reason: textIn(typed, "reason"), decisionReference: textIn(typed, "decisionReference") };
  const input = { planId, kind, partId, version: idIn(typed, "version") ?? 0, endedOn, ...cause };
  const outcome: Outcome<unknown> =
    reader.faults.length > 0
      ? { ok: false, refusals: [{ code: "invalid", faults: reader.faults }] }
      : await (isMistake ? removePart : endPart)(deedOf(c), input);
  if (outcome.ok && isMistake) return c.redirect(paths.plan(planId), 303);
  if (outcome.ok) return c.redirect(`${paths.planPart(planId, kind, partId)}?sparat=1`, 303);
  return showEnd(c, { typed, refusals: outcome.refusals, part: null });
}

async function showEnd(c: Request, sent: Sent | null): Promise<Response> {
  const { planId, kind, partId } = addressOf(c);
  const { today } = deedOf(c);
  const page = await read(c, async (tenant) => {
    const loaded = await loadPlan(tenant, planId, today);
    return { loaded, canBeRemoved: partId !== null && (await isUntouched(tenant, kind, partId)) };
  });
  const { loaded, canBeRemoved } = page;
  const item = loaded === null || partId === null ? null : findIn(loaded, kind, partId);
  if (loaded === null || item === null) return respondRefusal(c, { code: "not-found" });
  const refusal = sent?.refusals.find(({ code }) => code === "not-permitted" || code === "not-found");
  if (refusal !== undefined) return respondRefusal(c, refusal);
  const may = mayInPlace(visitorIn(c).actor, "edit-plan", { body: loaded.plan.bodyId, unit: null });
  const texts = c.get("texts");
  const refusals = sent?.refusals ?? [];
  return respondPage(
    c,
    { title: item.part.title, area: "plan", status: statusOf(refusals) },
    <EndPage
      {...loaded}
      kind={kind}
      item={item}
      typed={sent?.typed ?? { endedOn: today }}
      faults={faultsOf(refusals, texts)}
      refused={may.allowed ? null : may.reason}
      isStale={isStale(refusals)}
      canBeRemoved={canBeRemoved}
      people={[]}
      units={[]}
      servable={[]}
      action={c.req.path}
      formToken={visitorIn(c).formToken}
      texts={texts}
    />,
  );
}
