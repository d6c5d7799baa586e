import type { Hono } from "hono";
import { readId } from "#web/address.ts";
import { paths } from "#web/paths.ts";
import { type Env, read, type Request, visitorIn } from "#web/request.ts";
import { respondPage } from "#web/respond.tsx";
import { requireVisitor } from "#web/safety.tsx";
import { loadComparison } from "./load.ts";
import { ComparePage } from "./page.tsx";

export function compareRoutes(app: Hono<Env>): void {
  app.get(paths.compare(), requireVisitor, compare);
}

async function compare(c: Request): Promise<Response> {
  const { fran, till, organ, visa } = c.req.query();
  const asked = { from: fran ?? null, to: till ?? null, body: readId(organ) };
  const loaded = await read(c, (tenant) => loadComparison(tenant, visitorIn(c).actor, asked));
  const texts = c.get("texts");
  return respondPage(
    c,
    { title: texts.webCompare.title, area: "compare" },
    <ComparePage {...loaded} everything={visa === "allt"} texts={texts} />,
  );
}
