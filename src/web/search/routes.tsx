import type { Hono } from "hono";
import { paths } from "#web/paths.ts";
import { type Env, read, visitorIn } from "#web/request.ts";
import { respondPage } from "#web/respond.tsx";
import { requireVisitor } from "#web/safety.tsx";
import { search } from "./load.ts";
import { SearchPage } from "./page.tsx";
import { readWish } from "./wish.ts";

export function searchRoutes(app: Hono<Env>): void {
  app.get(paths.search(), requireVisitor, async (c) => {
    const wish = readWish(c.req.query());
    const found = await read(c, (tenant) => search(tenant, visitorIn(c).actor, wish));
    const texts = c.get("texts");
    const title = wish.words === "" ? texts.webSearch.title : texts.webSearch.titleFor(wish.words);
    return respondPage(c, { title, area: "search" }, <SearchPage {...found} wish={wish} texts={texts} />);
  });
}
