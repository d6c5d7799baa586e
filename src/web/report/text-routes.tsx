import type { Hono } from "hono";
import { z } from "zod";
import { partKind, writtenPart } from "#domain/case-part.ts";
import { mayRound } from "#domain/permissions.ts";
import { findRoundText } from "#storage/round-texts.ts";
import { findRound, findRoundModel } from "#storage/rounds.ts";
import { correctRound } from "#usecases/correct-round.ts";
import type { Refusal } from "#usecases/frame.ts";
import { writeRoundText } from "#usecases/write-round-text.ts";
import { paths } from "#web/paths.ts";
import { deedOf, type Env, read, type Request, visitorIn } from "#web/request.ts";
import { respondPage, respondRefusal } from "#web/respond.tsx";
import { requireVisitor } from "#web/safety.tsx";
import { partName } from "./edit-part.ts";
import { TextPage, type TypedText } from "./text-page.tsx";

const PATH = "/runda/:round{[0-9]+}/text/:part";

/** One part of the round's texts: written while the round is worked on, corrected when it is approved. */
export function textRoutes(app: Hono<Env>): void {
  app.get(PATH, requireVisitor, (c) => show(c, null));
  app.post(PATH, requireVisitor, post);
}

const FORM = z.object({
  text: z.string().default(""),
  reason: z.string().default(""),
  version: z.coerce.number().int(),
  correction: z.string().optional(),
});

type Sent = { readonly typed: TypedText; readonly refusals: readonly Refusal[] };

const asked = (c: Request) => ({ roundId: Number(c.req.param("round")), part: c.req.param("part") ?? "" });

async function post(c: Request): Promise<Response> {
  const { roundId, part } = asked(c);
  const form = FORM.safeParse(await c.req.parseBody());
  if (!form.success) return respondRefusal(c, { code: "not-found" });
  const { text: written, reason, version } = form.data;
  const outcome =
    form.data.correction === undefined
      ? await writeRoundText(deedOf(c), { roundId, part, written, version })
      : await correctRound(deedOf(c), { roundId, version, reason, correction: { kind: "text", part, written } });
  if (!outcome.ok) return show(c, { typed: { written, reason }, refusals: outcome.refusals });
  return c.redirect(`${paths.report(roundId)}${part === "analysis" ? "" : "?del=tjansteskrivelse"}`, 303);
}

/** The form, fresh or as it was sent: what was typed stands, with what has to be mended or what somebody else wrote. */
async function show(c: Request, sent: Sent | null): Promise<Response> {
  const { roundId, part } = asked(c);
  const found = await read(c, async (tenant) => {
    const round = await findRound(tenant, roundId);
    if (round === null) return null;
    const model = await findRoundModel(tenant, roundId);
    return { round, kind: partKind(part, model), stands: await findRoundText(tenant, roundId, part) };
  });
  if (found === null || found.kind === null) return respondRefusal(c, { code: "not-found" });
  const { round, kind, stands } = found;
  const isApproved = round.roundState === "approved";
  const may = mayRound(visitorIn(c).actor, isApproved ? "correct-round" : "write-analysis", round);
  if (!may.allowed) return respondRefusal(c, { code: "not-permitted", reason: may.reason });
  const gone = sent?.refusals.find(({ code }) => code === "not-permitted" || code === "not-found");
  if (gone !== undefined) return respondRefusal(c, gone);
  const collided = sent?.refusals.some(({ code }) => code === "changed-meanwhile") === true;
  const texts = c.get("texts");
  const title = partName(part, texts);
  const page = { round, part, kind, stands, saved: writtenPart(kind, stands?.text ?? ""), sent, texts };
  return respondPage(
    c,
    { title, area: "report", status: sent === null ? 200 : collided ? 409 : 422 },
    <TextPage {...page} formToken={visitorIn(c).formToken} />,
  );
}
