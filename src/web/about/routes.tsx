import type { Hono } from "hono";
import { findShell } from "#storage/shell.ts";
import { paths } from "#web/paths.ts";
import { type Env, read, type Request } from "#web/request.ts";
import { respondPage } from "#web/respond.tsx";
import { AboutPage } from "./page.tsx";

/** Open to everybody: who cannot log in must be able to read how to get help. */
export function aboutRoutes(app: Hono<Env>): void {
  app.get(paths.help(), (c) => show(c, "help"));
  app.get(paths.accessibility(), (c) => show(c, "accessibility"));
  app.get(paths.privacy(), (c) => show(c, "privacy"));
}

async function show(c: Request, name: "help" | "accessibility" | "privacy"): Promise<Response> {
  const about = c.get("texts").webAbout[name];
  const { municipality } = await read(c, (tenant) => findShell(tenant, null));
  return respondPage(c, { title: about.title }, <AboutPage about={about} municipality={municipality} />);
}
