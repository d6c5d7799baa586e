import type { Hono } from "hono";
import { z } from "zod";
import { snapshotOf } from "#documents/facts/snapshot.ts";
import { checkPlan } from "#domain/plausibility/check-plan.ts";
import { mayRound } from "#domain/permissions.ts";
import { listItemsOfRound } from "#storage/items.ts";
import { findRound } from "#storage/rounds.ts";
import { approveRound } from "#usecases/approve-round.ts";
import type { Refusal } from "#usecases/frame.ts";
import { factsOfRound } from "#usecases/round-facts.ts";
import { paths } from "#web/paths.ts";
import { deedOf, type Env, read, type Request, visitorIn } from "#web/request.ts";
import { respondPage, respondRefusal } from "#web/respond.tsx";
import { requireVisitor } from "#web/safety.tsx";
import { ApprovePage } from "./approve-page.tsx";

const PATH = "/runda/:round{[0-9]+}/godkann";

/** Locking the report: what it means, what still hinders, and the button. */
export function approveRoutes(app: Hono<Env>): void {
  app.get(PATH, requireVisitor, (c) => show(c, null));
  app.post(PATH, requireVisitor, post);
}

const FORM = z.object({
  version: z.coerce.number().int(),
  seen: z.string().default(""),
  despite: z.string().default(""),
});

type Sent = { readonly despite: string; readonly refusals: readonly Refusal[] };

async function post(c: Request): Promise<Response> {
  const roundId = Number(c.req.param("round"));
  const form = FORM.safeParse(await c.req.parseBody());
  if (!form.success) return respondRefusal(c, { code: "not-found" });
  const outcome = await approveRound(deedOf(c), { roundId, ...form.data });
  if (outcome.ok) return c.redirect(paths.report(roundId), 303);
  return show(c, { despite: form.data.despite, refusals: outcome.refusals });
}

async function show(c: Request, sent: Sent | null): Promise<Response> {
  const { actor, formToken } = visitorIn(c);
  const gone = sent?.refusals.find(({ code }) => code === "not-permitted" || code === "not-found");
  if (gone !== undefined) return respondRefusal(c, gone);
  const found = await read(c, async (tenant) => {
    const round = await findRound(tenant, Number(c.req.param("round")));
    if (round === null) return null;
    const may = mayRound(actor, "approve-round", round);
    if (!may.allowed) return may.reason;
    const { plan, period, facts } = await factsOfRound(tenant, round);
    const hindering = checkPlan(plan, period).filter(({ severity }) => severity === "error");
    return { round, period, snapshot: snapshotOf(facts), hindering, items: await listItemsOfRound(tenant, round.id) };
  });
  if (found === null) return respondRefusal(c, { code: "not-found" });
  if (typeof found === "string") return respondRefusal(c, { code: "not-permitted", reason: found });
  const texts = c.get("texts");
  const hasChanged = sent?.refusals.some(({ code }) => code === "changed-meanwhile") === true;
  return respondPage(
    c,
    {
      title: `${texts.webRound.approvePage.title(found.period)}, ${found.round.bodyName}`,
      area: "report",
      status: sent === null ? 200 : hasChanged ? 409 : 422,
    },
    <ApprovePage {...found} {...{ sent, hasChanged, formToken, texts }} />,
  );
}
