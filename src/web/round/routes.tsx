import type { Hono } from "hono";
import { z } from "zod";
import { parsePeriod } from "#domain/period.ts";
import { mayRound } from "#domain/permissions.ts";
import { listItemsOfRound } from "#storage/items.ts";
import { listDateChanges } from "#storage/round-dates.ts";
import { findRound } from "#storage/rounds.ts";
import { listSnapshots } from "#storage/snapshots.ts";
import type { Outcome } from "#usecases/frame.ts";
import { closeReporting, reopenReporting } from "#usecases/move-round.ts";
import type { SeenRound } from "#usecases/perform-on-round.ts";
import { openRound } from "#usecases/open-round.ts";
import { paths } from "#web/paths.ts";
import { deedOf, type Env, read, type Request, visitorIn } from "#web/request.ts";
import { respondPage, respondRefusal } from "#web/respond.tsx";
import { requireVisitor } from "#web/safety.tsx";
import { approveRoutes } from "./approve-routes.tsx";
import { datesRoutes } from "./dates-routes.tsx";
import { planRoundsRoutes } from "./plan-rounds-routes.tsx";
import { RoundPage, type RoundPageProps } from "./page.tsx";

/** A round's page, and each step of its course. */
export function roundRoutes(app: Hono<Env>): void {
  app.get("/runda/:round{[0-9]+}", requireVisitor, (c) => show(c, null));
  app.post("/runda/:round{[0-9]+}/oppna", requireVisitor, (c) => step(c, openRound));
  app.post("/runda/:round{[0-9]+}/avsluta", requireVisitor, (c) => step(c, closeReporting));
  app.post("/runda/:round{[0-9]+}/ateroppna", requireVisitor, (c) => step(c, reopenReporting));
  approveRoutes(app);
  datesRoutes(app);
  planRoundsRoutes(app);
}

const FORM = z.object({ version: z.coerce.number().int() });

type Verb = (deed: ReturnType<typeof deedOf>, input: SeenRound) => Promise<Outcome<unknown>>;

async function step(c: Request, verb: Verb): Promise<Response> {
  const roundId = Number(c.req.param("round"));
  const form = FORM.safeParse(await c.req.parseBody());
  if (!form.success) return respondRefusal(c, { code: "not-found" });
  const outcome = await verb(deedOf(c), { roundId, version: form.data.version });
  if (outcome.ok) return c.redirect(paths.round(roundId), 303);
  const [refusal] = outcome.refusals;
  if (refusal?.code === "changed-meanwhile") return show(c, "changed");
  if (refusal?.code === "invalid") return show(c, "nothing-in-plan");
  return respondRefusal(c, refusal ?? { code: "not-found" });
}

/** `refused`: why a step that was asked for was not taken. */
async function show(c: Request, refused: RoundPageProps["refused"]): Promise<Response> {
  const { actor, formToken } = visitorIn(c);
  const found = await read(c, async (tenant) => {
    const round = await findRound(tenant, Number(c.req.param("round")));
    if (round === null) return null;
    const items = await listItemsOfRound(tenant, round.id);
    const snapshots = await listSnapshots(tenant, [round.id]);
    return { round, items, snapshots, dateChanges: await listDateChanges(tenant, round.id) };
  });
  const period = found === null ? null : parsePeriod(found.round.period);
  if (found === null || period === null) return respondRefusal(c, { code: "not-found" });
  const may = mayRound(actor, "see-round", found.round);
  if (!may.allowed) return respondRefusal(c, { code: "not-permitted", reason: may.reason });
  const texts = c.get("texts");
  return respondPage(
    c,
    {
      title: `${texts.webRound.title(period)}, ${found.round.bodyName}`,
      area: "report",
      status: refused === null ? 200 : refused === "changed" ? 409 : 422,
    },
    <RoundPage {...found} {...{ period, actor, formToken, refused, today: deedOf(c).today, texts }} />,
  );
}
