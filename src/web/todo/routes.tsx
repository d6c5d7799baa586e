import type { Hono } from "hono";
import type { Role } from "#domain/people.ts";
import { swedishDay } from "#usecases/swedish-time.ts";
import { justHandedIn } from "#web/handed-in.ts";
import { paths } from "#web/paths.ts";
import { type Env, read, type Visitor, visitorIn } from "#web/request.ts";
import { respondPage } from "#web/respond.tsx";
import { requireVisitor } from "#web/safety.tsx";
import { areasOf, startOf } from "#web/shell.ts";
import { loadToDo } from "./load.ts";
import { ToDo, type WayOn } from "./page.tsx";

export function todoRoutes(app: Hono<Env>): void {
  app.get(paths.start(), (c) => c.redirect(startOf(c.get("visitor"))));
  app.get(paths.toDo(), requireVisitor, async (c) => {
    const texts = c.get("texts");
    const today = swedishDay(c.get("settings").now());
    const loaded = await read(c, (tenant) => loadToDo(tenant, visitorIn(c).actor, today, texts));
    const handedIn = await justHandedIn(c);
    return respondPage(
      c,
      { title: texts.webTodo.title, area: "toDo" },
      <ToDo {...loaded} today={today} ways={waysOf(visitorIn(c))} handedIn={handedIn} texts={texts} />,
    );
  });
}

const FOR_PAPERS: readonly Role[] = ["board-secretary", "elected", "auditor"];

/** What somebody with nothing to hand in has come for, by role: to run the system, to get the papers, to see how it goes. */
function waysOf(visitor: Visitor): readonly WayOn[] {
  const holds = (...roles: readonly Role[]): boolean => visitor.actor.grants.some(({ role }) => roles.includes(role));
  return [
    ...(holds("administrator") ? (["admin"] as const) : []),
    ...(holds(...FOR_PAPERS) ? (["reports"] as const) : []),
    ...(areasOf(visitor).includes("followUp") ? (["followUp"] as const) : []),
    "goals",
  ];
}
