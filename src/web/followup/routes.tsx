import type { Hono } from "hono";
import { listRoundItems } from "#storage/cockpit/items.ts";
import { findModelWords } from "#storage/cockpit/rounds.ts";
import type { Tenant } from "#storage/database.ts";
import { readId } from "#web/address.ts";
import { paths } from "#web/paths.ts";
import { deedOf, type Env, read, type Request, visitorIn } from "#web/request.ts";
import { respondPage, respondRefusal } from "#web/respond.tsx";
import { requireVisitor } from "#web/safety.tsx";
import { FindingsPage } from "./findings-page.tsx";
import { ListPage } from "./list.tsx";
import { filterOf, readListQuery } from "./list-query.ts";
import { loadCockpit, loadFindings, loadRounds } from "./load.ts";
import { CockpitPage, NoRounds } from "./page.tsx";
import { maySome } from "./permissions.ts";
import type { ChosenRounds } from "./rounds.ts";

/** More rows than this are no list to work from: a unit is chosen first. */
const MOST_ITEMS = 200;

export function followUpRoutes(app: Hono<Env>): void {
  const period = ":period{[0-9]{4}(?:-[A-Z0-9]{2})?}";
  app.get(paths.followUp(), requireVisitor, cockpit);
  app.get(paths.followUp(period), requireVisitor, cockpit);
  app.get(paths.followUpItems(period), requireVisitor, items);
  app.get(paths.followUpFindings(period), requireVisitor, findings);
}

/** Loads what a page shows of the rounds that the address asks for, or answers why there is nothing to show. */
async function inRounds<Loaded>(
  c: Request,
  load: (tenant: Tenant, chosen: ChosenRounds) => Promise<Loaded>,
): Promise<{ readonly chosen: ChosenRounds; readonly loaded: Loaded } | Response> {
  const { actor } = visitorIn(c);
  const asked = { period: c.req.param("period") ?? null, body: readId(c.req.query("organ")) };
  const found = await read(c, async (tenant) => {
    const chosen = await loadRounds(tenant, asked);
    if (chosen === null) return null;
    const may = maySome(actor, "see-round", chosen.rounds);
    return may.allowed ? { chosen, loaded: await load(tenant, chosen) } : may;
  });
  if (found === null && asked.period === null) {
    const texts = c.get("texts");
    return respondPage(c, { title: texts.webFollowUp.emptyTitle, area: "followUp" }, <NoRounds texts={texts} />);
  }
  if (found === null) return respondRefusal(c, { code: "not-found" });
  return "chosen" in found ? found : respondRefusal(c, { code: "not-permitted", reason: found.reason });
}

async function cockpit(c: Request): Promise<Response> {
  const { database, actor, today } = deedOf(c);
  const found = await inRounds(c, (tenant, chosen) => loadCockpit(tenant, { database, actor, today }, chosen));
  if (found instanceof Response) return found;
  const texts = c.get("texts");
  return respondPage(
    c,
    { title: texts.webFollowUp.title(found.chosen.period), area: "followUp" },
    <CockpitPage
      {...found.loaded}
      actor={actor}
      today={today}
      open={readId(c.req.query("enhet"))}
      formToken={visitorIn(c).formToken}
      texts={texts}
    />,
  );
}

async function items(c: Request): Promise<Response> {
  const { today } = deedOf(c);
  const query = readListQuery((name) => c.req.query(name));
  const found = await inRounds(c, async (tenant, chosen) => ({
    ...(await listRoundItems(tenant, filterOf(query, chosen, today), MOST_ITEMS)),
    models: await findModelWords(
      tenant,
      chosen.rounds.map(({ modelId }) => modelId),
    ),
  }));
  if (found instanceof Response) return found;
  const texts = c.get("texts");
  return respondPage(
    c,
    { title: texts.webFollowUp.list.titles[query.view], area: "followUp" },
    <ListPage {...found.loaded} chosen={found.chosen} query={query} today={today} texts={texts} />,
  );
}

async function findings(c: Request): Promise<Response> {
  const deed = deedOf(c);
  const found = await inRounds(c, (tenant, chosen) => loadFindings(tenant, deed, chosen));
  if (found instanceof Response) return found;
  const texts = c.get("texts");
  return respondPage(
    c,
    { title: texts.webFollowUp.findings.title, area: "followUp" },
    <FindingsPage chosen={found.chosen} findings={found.loaded} texts={texts} />,
  );
}
