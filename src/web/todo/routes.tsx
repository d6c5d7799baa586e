import type { Hono } from "hono";
import { listDuties } from "#storage/items.ts";
import { listReturnNotes } from "#storage/notes.ts";
import { paths } from "#web/paths.ts";
import { type Env, read, swedishDay, visitorIn } from "#web/request.ts";
import { respondPage } from "#web/respond.tsx";
import { requireVisitor } from "#web/safety.tsx";
import { ToDo } from "./page.tsx";

export function todoRoutes(app: Hono<Env>): void {
  app.get(paths.start(), (c) => c.redirect(paths.toDo()));
  app.get(paths.toDo(), requireVisitor, async (c) => {
    const { person } = visitorIn(c).actor;
    const { duties, notes } = await read(c, async (tenant) => ({
      duties: await listDuties(tenant, person),
      notes: await listReturnNotes(tenant, person),
    }));
    const texts = c.get("texts");
    const today = swedishDay(c.get("settings").now());
    return respondPage(
      c,
      { title: texts.webTodo.title, area: "toDo" },
      <ToDo duties={duties} notes={notes} today={today} texts={texts} />,
    );
  });
}
