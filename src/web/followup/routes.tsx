import type { Hono } from "hono";
import { listRoundItems } from "#storage/cockpit/items.ts";
import { listUnitProgress } from "#storage/cockpit/progress.ts";
import { findModelWords } from "#storage/cockpit/rounds.ts";
import { readId } from "#web/address.ts";
import { paths } from "#web/paths.ts";
import { deedOf, type Env, type Request, visitorIn } from "#web/request.ts";
import { respondPage } from "#web/respond.tsx";
import { requireVisitor } from "#web/safety.tsx";
import { approveManyRoutes } from "./approve-routes.tsx";
import { FindingsPage } from "./findings-page.tsx";
import { ListPage } from "./list.tsx";
import { filterOf, readListQuery } from "./list-query.ts";
import { inRounds, PERIOD } from "./in-rounds.tsx";
import { loadCockpit, loadFindings, loadStanding } from "./load.ts";
import { unitsOf } from "./narrow.tsx";
import { CockpitPage } from "./page.tsx";
import { PeoplePage } from "./people-page.tsx";
import { readReminded } from "./reminded.tsx";
import { remindRoutes } from "./remind-routes.tsx";

/** More rows than this are no list to work from: a unit is chosen first. */
const MOST_ITEMS = 200;

export function followUpRoutes(app: Hono<Env>): void {
  app.get(paths.followUp(), requireVisitor, cockpit);
  app.get(paths.followUp(PERIOD), requireVisitor, cockpit);
  app.get(paths.followUpItems(PERIOD), requireVisitor, items);
  app.get(paths.followUpPeople(PERIOD), requireVisitor, people);
  app.get(paths.followUpFindings(PERIOD), requireVisitor, findings);
  approveManyRoutes(app);
  remindRoutes(app);
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
      reminded={readReminded((name) => c.req.query(name))}
      formToken={visitorIn(c).formToken}
      texts={texts}
    />,
  );
}

async function people(c: Request): Promise<Response> {
  const { actor, today } = deedOf(c);
  const found = await inRounds(c, (tenant, { rounds }) => loadStanding(tenant, { actor, today }, rounds));
  if (found instanceof Response) return found;
  const texts = c.get("texts");
  return respondPage(
    c,
    { title: texts.webFollowUp.people.title, area: "followUp" },
    <PeoplePage
      {...found.loaded}
      chosen={found.chosen}
      actor={actor}
      today={today}
      open={null}
      reminded={readReminded((name) => c.req.query(name))}
      formToken={visitorIn(c).formToken}
      texts={texts}
    />,
  );
}

async function items(c: Request): Promise<Response> {
  const { today } = deedOf(c);
  const query = readListQuery((name) => c.req.query(name));
  const found = await inRounds(c, async (tenant, chosen) => {
    const ids = chosen.rounds.map(({ roundId }) => roundId);
    const models = chosen.rounds.map(({ modelId }) => modelId);
    return {
      ...(await listRoundItems(tenant, filterOf(query, chosen, today), MOST_ITEMS)),
      units: unitsOf(await listUnitProgress(tenant, ids, today)),
      models: await findModelWords(tenant, models),
    };
  });
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
