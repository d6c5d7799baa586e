import type { Hono } from "hono";
import type { NotPermitted } from "#domain/permissions.ts";
import { snapshotOf } from "#documents/facts/snapshot.ts";
import { takeOutDraft } from "#usecases/take-out-draft.ts";
import { readId } from "#web/address.ts";
import { paths } from "#web/paths.ts";
import { deedOf, type Env, read, type Request, visitorIn } from "#web/request.ts";
import { respondPage, respondRefusal } from "#web/respond.tsx";
import { requireVisitor } from "#web/safety.tsx";
import { correctionRoutes } from "./correction-routes.tsx";
import { isFormat, isPaper, printPaper } from "./files.ts";
import { ReportList } from "./list.tsx";
import { loadList } from "./load-list.ts";
import { loadFacts, loadReport } from "./load.ts";
import { ReportPage } from "./page.tsx";
import { textRoutes } from "./text-routes.tsx";
import { textVersionsRoutes } from "./text-versions-routes.tsx";

export function reportRoutes(app: Hono<Env>): void {
  app.get(paths.reports(), requireVisitor, list);
  app.get("/runda/:round{[0-9]+}/rapport", requireVisitor, show);
  app.get("/runda/:round{[0-9]+}/rapport/:name", requireVisitor, download);
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

/** The snapshot that is asked for by number; none asks for the one that stands. */
function askedIn(c: Request) {
  const number = readId(c.req.query("version"));
  return { actor: visitorIn(c).actor, roundId: Number(c.req.param("round")), number };
}

async function show(c: Request): Promise<Response> {
  const answer = await read(c, (tenant) => loadReport(tenant, { ...askedIn(c), part: c.req.query("del") }));
  if (answer.code === "not-found") return respondRefusal(c, { code: "not-found" });
  if (answer.code === "not-permitted") return notPermitted(c, answer.permission.reason);
  const { report } = answer;
  const texts = c.get("texts");
  return respondPage(
    c,
    { title: texts.webReport.title(report.period), area: "report", look: "desk" },
    <ReportPage {...report} actor={visitorIn(c).actor} texts={texts} />,
  );
}

const notPermitted = (c: Request, reason: NotPermitted): Promise<Response> =>
  respondRefusal(c, { code: "not-permitted", reason });

/** A paper as a file, named by its snapshot: the same facts give the same name and the same bytes. */
async function download(c: Request): Promise<Response> {
  const [name = "", format = ""] = (c.req.param("name") ?? "").split(".");
  if (!isPaper(name) || !isFormat(format)) return respondRefusal(c, { code: "not-found" });
  const answer = await read(c, (tenant) => loadFacts(tenant, askedIn(c)));
  if (answer.code === "not-found") return respondRefusal(c, { code: "not-found" });
  if (answer.code === "not-permitted") return notPermitted(c, answer.permission.reason);
  const { facts, period, snapshot, round } = answer;
  const { id } = snapshotOf(facts);
  if (snapshot === null) {
    const taken = await takeOutDraft(deedOf(c), { roundId: round.id, file: `${name}.${format}`, snapshot: id });
    if (!taken.ok) return respondRefusal(c, taken.refusals[0] ?? { code: "not-found" });
  }
  const file = await printPaper(facts, name, format);
  return c.body(file.bytes, 200, {
    "Content-Type": file.type,
    "Content-Disposition": `attachment; filename="${name}-${period.key}-${id}.${format}"`,
  });
}
