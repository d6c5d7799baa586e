import type { Hono } from "hono";
import { recordOutcome } from "#usecases/record-outcome.ts";
import { entryRoutes } from "#web/entry-routes.tsx";
import type { Env } from "#web/request.ts";
import { readOutcome } from "./form.ts";
import { loadMeasurePage } from "./load.ts";
import { MeasurePage } from "./page.tsx";

export function measureRoutes(app: Hono<Env>): void {
  entryRoutes(app, {
    kind: "measure",
    route: "/rapport/matt/:item{[0-9]+}",
    load: loadMeasurePage,
    title: ({ facts }) => facts.title,
    page: (loaded, props) => <MeasurePage {...loaded} {...props} />,
    readForm: readOutcome,
    save: recordOutcome,
  });
}
