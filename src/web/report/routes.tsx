import type { Hono } from "hono";
import { paths } from "#web/paths.ts";
import { type Env, read, type Request, visitorIn } from "#web/request.ts";
import { respondPage } from "#web/respond.tsx";
import { requireVisitor } from "#web/safety.tsx";
import { askedIn, refuseReport } from "./asked.ts";
import { correctionRoutes } from "./correction-routes.tsx";
import { downloadRoutes } from "./download-routes.tsx";
import { ReportList } from "./list.tsx";
import { loadList } from "./load-list.ts";
import { loadReport } from "./load.ts";
import { ReportPage } from "./page.tsx";
import { textRoutes } from "./text-routes.tsx";
import { textVersionsRoutes } from "./text-versions-routes.tsx";

export function reportRoutes(app: Hono<Env>): void {
  app.get(paths.reports(), requireVisitor, list);
  app.get("/runda/:round{[0-9]+}/rapport", requireVisitor, show);
  downloadRoutes(app);
  textRoutes(app);
  textVersionsRoutes(app);
  correctionRoutes(app);
}

async function list(c: Request): Promise<Response> {
  const { actor } = visitorIn(c);
  const texts = c.get("texts");
  const loaded = await read(c, loadList);
  return respondPage(
    c,
    { title: texts.webReport.listTitle, area: "report" },
    <ReportList {...loaded} actor={actor} texts={texts} />,
  );
}

async function show(c: Request): Promise<Response> {
  const answer = await read(c, (tenant) => loadReport(tenant, { ...askedIn(c), part: c.req.query("del") }));
  if (answer.code !== "found") return refuseReport(c, answer);
  const { report } = answer;
  const texts = c.get("texts");
  return respondPage(
    c,
    { title: texts.webReport.title(report.period), area: "report", look: "desk" },
    <ReportPage {...report} actor={visitorIn(c).actor} texts={texts} />,
  );
}
