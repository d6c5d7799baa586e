import { randomUUID } from "node:crypto";
import { Hono } from "hono";
import { matchedRoutes } from "hono/route";
import { aboutRoutes } from "./about/routes.tsx";
import { activityRoutes } from "./activity/routes.tsx";
import { goalRoutes } from "./goal/routes.tsx";
import { compareRoutes } from "./compare/routes.tsx";
import { followUpRoutes } from "./followup/routes.tsx";
import { adminRoutes } from "./admin/routes.tsx";
import { asset } from "./kit/assets.ts";
import { measureRoutes } from "./measure/routes.tsx";
import { declineRoutes } from "./decline/routes.tsx";
import { loginRoutes } from "./login/routes.tsx";
import { meRoutes } from "./me/routes.tsx";
import { planRoutes } from "./plan/routes.tsx";
import { outboxRoutes } from "./outbox/routes.tsx";
import { problemAnswers } from "./problems.tsx";
import { type Answer, type Env, knowTheVisitor, type Request, type WebSettings } from "./request.ts";
import { reportRoutes } from "./report/routes.tsx";
import { reviewRoutes } from "./review/routes.tsx";
import { roundRoutes } from "./round/routes.tsx";
import { limitedForms, noSuchAddress, securityHeaders, tokenInEveryForm } from "./safety.tsx";
import { searchRoutes } from "./search/routes.tsx";
import { themeRoutes } from "./theme.ts";
import { styleRoutes } from "./style/routes.tsx";
import { todoRoutes } from "./todo/routes.tsx";

/** Everything that is for a municipality's people, area by area. */
const AREAS: readonly ((app: Hono<Env>) => void)[] = [
  themeRoutes,
  loginRoutes,
  meRoutes,
  adminRoutes,
  todoRoutes,
  aboutRoutes,
  styleRoutes,
  planRoutes,
  searchRoutes,
  activityRoutes,
  goalRoutes,
  measureRoutes,
  reviewRoutes,
  reportRoutes,
  roundRoutes,
  followUpRoutes,
  compareRoutes,
];

/** The application: the table of contents of everything it answers. */
export function makeApp(settings: WebSettings): Hono<Env> {
  const app = new Hono<Env>();
  problemAnswers(app);
  app.use(async (c, next) => {
    c.set("settings", settings);
    c.set("requestId", randomUUID());
    c.header("X-Request-Id", c.get("requestId"));
    const began = performance.now();
    await next();
    settings.onAnswer?.(answerOf(c, performance.now() - began));
  });
  app.use(securityHeaders);
  app.get("/healthz", (c) => c.text("ok"));
  app.get("/readyz", async (c) => {
    const ready = await settings.isReady();
    return ready ? c.text("ok") : c.text("database unreachable", 503);
  });
  app.get("/tillgang/:name", (c) => {
    const found = asset(c.req.param("name"));
    if (found === null) return c.notFound();
    return c.body(found.bytes, 200, {
      "Content-Type": found.type,
      "Cache-Control": "public, max-age=31536000, immutable",
    });
  });
  app.use(knowTheVisitor);
  app.use(limitedForms);
  // A mail program declines mail in one click: without a session, and so without its token.
  declineRoutes(app);
  app.use(tokenInEveryForm);
  app.use(noSuchAddress);
  for (const routes of AREAS) routes(app);
  if (settings.demo) outboxRoutes(app);
  return app;
}

function answerOf(c: Request, milliseconds: number): Answer {
  const route = matchedRoutes(c).findLast(({ path }) => path !== "/*" && path !== "*");
  return {
    requestId: c.get("requestId"),
    method: c.req.method,
    route: route?.path ?? "none",
    status: c.res.status,
    milliseconds: Math.round(milliseconds * 10) / 10,
  };
}
