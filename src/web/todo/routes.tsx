import type { Hono } from "hono";
import { swedishDay } from "#usecases/swedish-time.ts";
import { justHandedIn } from "#web/handed-in.ts";
import { paths } from "#web/paths.ts";
import { type Env, read, visitorIn } from "#web/request.ts";
import { respondPage } from "#web/respond.tsx";
import { requireVisitor } from "#web/safety.tsx";
import { areasOf, startOf } from "#web/shell.ts";
import { loadToDo } from "./load.ts";
import { ToDo } from "./page.tsx";

export function todoRoutes(app: Hono<Env>): void {
  app.get(paths.start(), (c) => c.redirect(startOf(c.get("visitor"))));
  app.get(paths.toDo(), requireVisitor, async (c) => {
    const texts = c.get("texts");
    const today = swedishDay(c.get("settings").now());
    const loaded = await read(c, (tenant) => loadToDo(tenant, visitorIn(c).actor, today, texts));
    const handedIn = await justHandedIn(c);
    const followsUp = areasOf(visitorIn(c)).includes("followUp");
    return respondPage(
      c,
      { title: texts.webTodo.title, area: "toDo" },
      <ToDo {...loaded} today={today} followsUp={followsUp} handedIn={handedIn} texts={texts} />,
    );
  });
}
