import type { Hono } from "hono";
import { mayRound } from "#domain/permissions.ts";
import { findEntry } from "#storage/entries.ts";
import type { Tenant } from "#storage/database.ts";
import { findItem, type Item } from "#storage/items.ts";
import { findRound, findRoundModel } from "#storage/rounds.ts";
import { correctRound } from "#usecases/correct-round.ts";
import type { Refusal } from "#usecases/frame.ts";
import { paths } from "#web/paths.ts";
import { deedOf, type Env, read, type Request, visitorIn } from "#web/request.ts";
import { respondPage, respondRefusal } from "#web/respond.tsx";
import { requireVisitor } from "#web/safety.tsx";
import { readCorrection, type TypedCorrection } from "./correction-form.ts";
import { CorrectionPage } from "./correction-page.tsx";

const PATH = "/rapport/:item{[0-9]+}/ratta";

/** Correcting one answer in an approved round. */
export function correctionRoutes(app: Hono<Env>): void {
  app.get(PATH, requireVisitor, (c) => show(c, null));
  app.post(PATH, requireVisitor, post);
}

type Sent = { readonly typed: TypedCorrection; readonly refusals: readonly Refusal[] };

async function post(c: Request): Promise<Response> {
  const itemId = Number(c.req.param("item"));
  const item = await read(c, (tenant) => findItem(tenant, itemId));
  if (item === null) return respondRefusal(c, { code: "not-found" });
  const { typed, version, correction, fault } = readCorrection(item.kind, itemId, await c.req.parseBody({ all: true }));
  if (correction === null) {
    return show(c, { typed, refusals: [{ code: "invalid", faults: fault === null ? [] : [fault] }] });
  }
  const { reason } = typed;
  const outcome = await correctRound(deedOf(c), { roundId: item.roundId, version, reason, correction });
  if (!outcome.ok) return show(c, { typed, refusals: outcome.refusals });
  return c.redirect(paths.report(item.roundId), 303);
}

async function show(c: Request, sent: Sent | null): Promise<Response> {
  const found = await read(c, async (tenant) => {
    const item = await findItem(tenant, Number(c.req.param("item")));
    if (item === null) return null;
    const round = await findRound(tenant, item.roundId);
    const model = await findRoundModel(tenant, item.roundId);
    return round === null ? null : { item, round, model, saved: await savedIn(tenant, item) };
  });
  if (found === null) return respondRefusal(c, { code: "not-found" });
  const may = mayRound(visitorIn(c).actor, "correct-round", found.round);
  if (!may.allowed) return respondRefusal(c, { code: "not-permitted", reason: may.reason });
  const collided = sent?.refusals.some(({ code }) => code === "changed-meanwhile") === true;
  const { formToken } = visitorIn(c);
  return respondPage(
    c,
    { title: found.item.title, area: "report", status: sent === null ? 200 : collided ? 409 : 422 },
    <CorrectionPage {...found} sent={sent} collided={collided} formToken={formToken} texts={c.get("texts")} />,
  );
}

/** What stands, in the form's own shape. */
async function savedIn(tenant: Tenant, item: Item): Promise<TypedCorrection> {
  const key = [item.id, item.entryVersion] as const;
  if (item.kind === "activity") {
    const entry = await findEntry(tenant, "activity", ...key);
    const { status, causes, newStop, comment } = entry ?? { status: "", causes: [], newStop: "", comment: "" };
    return { ...EMPTY, status: status ?? "", cause: [...causes], newStop: newStop ?? "", comment: comment ?? "" };
  }
  if (item.kind === "goal") {
    const entry = await findEntry(tenant, "goal", ...key);
    return { ...EMPTY, grade: entry?.grade ?? "", comment: entry?.comment ?? "" };
  }
  const entry = await findEntry(tenant, "measure", ...key);
  return {
    ...EMPTY,
    value: entry?.value === null || entry === null ? "" : String(entry.value).replace(".", ","),
    notMeasuredBecause: entry?.notMeasuredBecause ?? "",
    refersTo: entry?.refersTo ?? "",
    comment: entry?.comment ?? "",
  };
}

const EMPTY: TypedCorrection = {
  reason: "",
  comment: "",
  status: "",
  cause: [],
  newStop: "",
  grade: "",
  value: "",
  notMeasuredBecause: "",
  refersTo: "",
};
