import type { Hono } from "hono";
import { decideAssessment } from "#usecases/decide-assessment.ts";
import { entryRoutes } from "#web/entry-routes.tsx";
import type { Env } from "#web/request.ts";
import { readAssessment } from "./form.ts";
import { loadGoalPage } from "./load.ts";
import { GoalPage } from "./page.tsx";

export function goalRoutes(app: Hono<Env>): void {
  entryRoutes(app, {
    kind: "goal",
    route: "/rapport/mal/:item{[0-9]+}",
    area: "goals",
    load: loadGoalPage,
    page: (loaded, props) => <GoalPage {...loaded} {...props} />,
    readForm: readAssessment,
    save: decideAssessment,
  });
}
