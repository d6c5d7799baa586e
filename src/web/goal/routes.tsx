import type { Hono } from "hono";
import { decideAssessment } from "#usecases/decide-assessment.ts";
import { entryRoutes } from "#web/entry-routes.tsx";
import { paths } from "#web/paths.ts";
import { type Env, read, visitorIn } from "#web/request.ts";
import { respondPage } from "#web/respond.tsx";
import { requireVisitor } from "#web/safety.tsx";
import { readAssessment } from "./form.ts";
import { loadGoalList } from "./list-load.ts";
import { GoalListPage } from "./list-page.tsx";
import { loadGoalPage } from "./load.ts";
import { GoalPage } from "./page.tsx";

export function goalRoutes(app: Hono<Env>): void {
  app.get(paths.goals(), requireVisitor, async (c) => {
    const texts = c.get("texts");
    const { actor } = visitorIn(c);
    const list = await read(c, (tenant) => loadGoalList(tenant, c.req.query("period"), actor));
    return respondPage(c, { title: texts.webGoal.list.title, area: "goals" }, <GoalListPage {...list} texts={texts} />);
  });
  entryRoutes(app, {
    kind: "goal",
    route: "/rapport/mal/:item{[0-9]+}",
    load: loadGoalPage,
    title: ({ goal }) => goal.title,
    page: (loaded, props) => <GoalPage {...loaded} {...props} />,
    readForm: readAssessment,
    save: decideAssessment,
  });
}
