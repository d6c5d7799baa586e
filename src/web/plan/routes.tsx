import type { Hono } from "hono";
import type { Env } from "#web/request.ts";
import { adoptRoutes } from "./adopt.tsx";
import { importRoutes } from "./import.tsx";
import { partRoutes } from "./part-routes.tsx";
import { responsibleRoutes } from "./responsible-routes.tsx";
import { startRoutes } from "./start.tsx";
import { wholePlanRoutes } from "./whole-routes.tsx";

/** Everything under /plan. */
export function planRoutes(app: Hono<Env>): void {
  startRoutes(app);
  responsibleRoutes(app);
  wholePlanRoutes(app);
  partRoutes(app);
  adoptRoutes(app);
  importRoutes(app);
}
