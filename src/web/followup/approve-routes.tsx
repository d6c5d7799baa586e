import type { Hono } from "hono";
import { mayStep } from "#domain/permissions.ts";
import { listRoundItems } from "#storage/cockpit/items.ts";
import { listUnitProgress } from "#storage/cockpit/progress.ts";
import { findModelWords } from "#storage/cockpit/rounds.ts";
import type { Texts } from "#text/texts.ts";
import { approveMany } from "#usecases/approve-many.ts";
import type { Refusal } from "#usecases/frame.ts";
import { readCount, readId, withQuery } from "#web/address.ts";
import { paths } from "#web/paths.ts";
import { deedOf, type Env, type Request, visitorIn } from "#web/request.ts";
import { respondPage, respondRefusal } from "#web/respond.tsx";
import { requireVisitor } from "#web/safety.tsx";
import { ApprovePage, type SentApproval } from "./approve.tsx";
import { inRounds, PERIOD } from "./in-rounds.tsx";
import { loadFindings } from "./load.ts";
import { unitsOf } from "./narrow.tsx";
import { mayRemindUnit, maySome } from "./permissions.ts";

/** So many can be read through in one go; when they are approved the next ones come. */
const MOST_AT_ONCE = 200;

export function approveManyRoutes(app: Hono<Env>): void {
  app.get(paths.approveMany(PERIOD), requireVisitor, (c) => show(c, null));
  app.post(paths.approveMany(PERIOD), requireVisitor, post);
}

async function post(c: Request): Promise<Response> {
  const { item } = await c.req.parseBody({ all: true });
  const items = [item].flat().flatMap(readItems);
  const chosen = items.map(({ itemId }) => itemId);
  if (items.length === 0) return show(c, { chosen, left: new Map(), isEmpty: true });
  const outcome = await approveMany(deedOf(c), { items });
  if (!outcome.ok) return respondRefusal(c, outcome.refusals[0] ?? { code: "not-found" });
  const { approved, left } = outcome.value;
  if (left.length > 0) {
    const texts = c.get("texts");
    const why = new Map(left.map(({ itemId, title, refusal }) => [itemId, { title, why: wordsFor(refusal, texts) }]));
    return show(c, { chosen: left.map(({ itemId }) => itemId), left: why, isEmpty: false }, approved.length);
  }
  const { organ, enhet } = c.req.query();
  const address = paths.approveMany(c.req.param("period") ?? "");
  return c.redirect(withQuery(address, { organ, enhet, klart: approved.length }), 303);
}

/** What a box stands for: `81:3`, or all under a goal, `81:3 82:1`. */
function readItems(value: unknown) {
  return (typeof value === "string" ? value : "").split(" ").flatMap((one) => {
    const [itemId, version] = one.split(":").map(readId);
    return typeof itemId === "number" && typeof version === "number" ? [{ itemId, version }] : [];
  });
}

/** One thing's refusal, in a sentence after its title. */
function wordsFor(refusal: Refusal, texts: Texts): string {
  const say = texts.webFollowUp.approve.refusals;
  if (refusal.code === "not-permitted") return texts.web.refusals[refusal.reason];
  if (refusal.code === "invalid") return say.parts(refusal.faults[0]?.facts?.["numbers"] ?? "");
  return refusal.code === "changed-meanwhile" ? say.changed : say.gone;
}

async function show(
  c: Request,
  sent: SentApproval | null,
  approved = readCount(c.req.query("klart")),
): Promise<Response> {
  const deed = deedOf(c);
  const unit = readId(c.req.query("enhet"));
  const found = await inRounds(c, async (tenant, chosen) => {
    const rounds = chosen.rounds.map(({ roundId }) => roundId);
    const narrowed = { rounds, states: ["submitted"] as const, ...(unit === null ? {} : { unit }) };
    const { items } = await listRoundItems(tenant, narrowed, MOST_AT_ONCE);
    const progress = await listUnitProgress(tenant, rounds, deed.today);
    return {
      may: maySome(deed.actor, "remind", chosen.rounds),
      items: items.filter((item) => mayStep(deed.actor, "approve", item).allowed),
      units: unitsOf(
        progress.filter(
          ({ unitId, submitted }) => submitted > 0 && mayRemindUnit(deed.actor, chosen.rounds, unitId).allowed,
        ),
      ),
      findings: Map.groupBy(await loadFindings(tenant, deed, chosen), (one) => one.item?.id),
      models: await findModelWords(
        tenant,
        chosen.rounds.map(({ modelId }) => modelId),
      ),
    };
  });
  if (found instanceof Response) return found;
  const { may, ...loaded } = found.loaded;
  if (!may.allowed) return respondRefusal(c, { code: "not-permitted", reason: may.reason });
  const texts = c.get("texts");
  const { formToken } = visitorIn(c);
  return respondPage(
    c,
    { title: texts.webFollowUp.approve.title, area: "followUp", status: sent === null ? 200 : 422 },
    <ApprovePage {...{ ...loaded, chosen: found.chosen, sent, approved, unit, formToken, texts }} />,
  );
}
