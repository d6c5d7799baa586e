import type { Hono } from "hono";
import { reportStatus } from "#usecases/report-status.ts";
import { entryRoutes } from "#web/entry-routes.tsx";
import type { Env } from "#web/request.ts";
import { readReport } from "./form.ts";
import { loadActivityPage } from "./load.ts";
import { ActivityPage } from "./page.tsx";

export function activityRoutes(app: Hono<Env>): void {
  entryRoutes(app, {
    kind: "activity",
    route: "/rapport/aktivitet/:item{[0-9]+}",
    load: loadActivityPage,
    title: ({ item }) => item.title,
    page: (loaded, props) => <ActivityPage {...loaded} {...props} />,
    readForm: readReport,
    save: reportStatus,
  });
}
