import type { Hono, MiddlewareHandler } from "hono";
import { EVERYWHERE } from "#domain/people.ts";
import { mayInPlace } from "#domain/permissions.ts";
import { paths } from "#web/paths.ts";
import { type Env, visitorIn } from "#web/request.ts";
import { respondRefusal } from "#web/respond.tsx";
import { requireVisitor } from "#web/safety.tsx";
import { auditRoutes } from "./audit.tsx";
import { exportRoutes } from "./export.tsx";
import { importPeopleRoutes } from "./import-people.tsx";
import { modelRoutes } from "./model.tsx";
import { organisationRoutes } from "./organisation.tsx";
import { peopleRoutes } from "./people.tsx";
import { personRoutes } from "./person.tsx";
import { retentionRoutes } from "./retention.tsx";
import { startRoutes } from "./start.tsx";
import { appearanceRoutes } from "./appearance.tsx";

/** Administration is for who administers the whole municipality, and for auditors, who read all of it. */
const requireInsight: MiddlewareHandler<Env> = async (c, next) => {
  const may = mayInPlace(visitorIn(c).actor, "see-administration", EVERYWHERE);
  if (!may.allowed) return respondRefusal(c, { code: "not-permitted", reason: may.reason });
  await next();
  return undefined;
};

export function adminRoutes(app: Hono<Env>): void {
  app.use(`${paths.admin()}/*`, requireVisitor, requireInsight);
  startRoutes(app);
  organisationRoutes(app);
  peopleRoutes(app);
  importPeopleRoutes(app);
  personRoutes(app);
  modelRoutes(app);
  appearanceRoutes(app);
  retentionRoutes(app);
  auditRoutes(app);
  exportRoutes(app);
}
