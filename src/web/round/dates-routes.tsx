import type { Hono } from "hono";
import { z } from "zod";
import { parsePeriod } from "#domain/period.ts";
import { mayRound } from "#domain/permissions.ts";
import { readSwedishDate } from "#domain/swedish-date.ts";
import { findRound, listRoundsAlike, type Round } from "#storage/rounds.ts";
import type { Refusal } from "#usecases/frame.ts";
import { moveRoundDates } from "#usecases/move-round-dates.ts";
import { paths } from "#web/paths.ts";
import { deedOf, type Env, read, type Request, visitorIn } from "#web/request.ts";
import { respondPage, respondRefusal } from "#web/respond.tsx";
import { requireVisitor } from "#web/safety.tsx";
import { DatesPage, type TypedDates } from "./dates-page.tsx";

const PATH = "/runda/:round{[0-9]+}/dagar";

/** Moving a round's first and last day. */
export function datesRoutes(app: Hono<Env>): void {
  app.get(PATH, requireVisitor, (c) => show(c, null));
  app.post(PATH, requireVisitor, post);
}

const text = z.string().trim().optional();
const SEEN = /^(\d{1,9}):(\d{1,9})$/;
const seen = z
  .string()
  .regex(SEEN)
  .transform((one) => {
    const [, roundId, version] = SEEN.exec(one) ?? [];
    return { roundId: Number(roundId), version: Number(version) };
  });
const FORM = z.object({
  version: z.coerce.number().int(),
  opensOn: text,
  dueOn: text,
  reason: text,
  scope: z.enum(["own", "all"]).default("own"),
  also: z.union([seen.transform((one) => [one]), z.array(seen)]).default([]),
});

type Sent = { readonly typed: TypedDates; readonly refusals: readonly Refusal[] };

async function post(c: Request): Promise<Response> {
  const roundId = Number(c.req.param("round"));
  const form = FORM.safeParse(await c.req.parseBody({ all: true }));
  const round = await read(c, (tenant) => findRound(tenant, roundId));
  if (!form.success || round === null) return respondRefusal(c, { code: "not-found" });
  const { version, opensOn = round.opensOn, dueOn = "", reason = "", scope } = form.data;
  const [first, last] = [opensOn, dueOn].map((typed) => readSwedishDate(typed) ?? "");
  const dates = { opensOn: first ?? "", dueOn: last ?? "" };
  const also = scope === "all" ? form.data.also : [];
  const outcome = await moveRoundDates(deedOf(c), { roundId, version, reason, ...dates, also });
  if (outcome.ok) return c.redirect(paths.round(roundId), 303);
  return show(c, { typed: { opensOn, dueOn, reason, scope }, refusals: outcome.refusals });
}

async function show(c: Request, sent: Sent | null): Promise<Response> {
  const { actor, formToken } = visitorIn(c);
  const { round, alike } = await read(c, async (tenant) => {
    const found = await findRound(tenant, Number(c.req.param("round")));
    return { round: found, alike: found === null ? [] : await listRoundsAlike(tenant, found) };
  });
  const period = round === null ? null : parsePeriod(round.period);
  if (round === null || period === null) return respondRefusal(c, { code: "not-found" });
  const may = mayRound(actor, "move-dates", round);
  if (!may.allowed) return respondRefusal(c, { code: "not-permitted", reason: may.reason });
  const isMine = (one: Round): boolean => mayRound(actor, "move-dates", one).allowed;
  const texts = c.get("texts");
  const hasChanged = sent?.refusals.some(({ code }) => code === "changed-meanwhile") === true;
  return respondPage(
    c,
    {
      title: `${texts.webRound.datesPage.title(period)}, ${round.bodyName}`,
      area: "report",
      status: sent === null ? 200 : hasChanged ? 409 : 422,
    },
    <DatesPage {...{ round, alike: alike.filter(isMine), period, sent, hasChanged, formToken, texts }} />,
  );
}
