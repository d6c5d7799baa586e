import type { Hono } from "hono";
import { mayReadItem } from "#domain/permissions.ts";
import { findItem } from "#storage/items.ts";
import { findRoundModel } from "#storage/rounds.ts";
import { listAnswerSteps } from "#storage/versions.ts";
import { Versions } from "#web/kit/versions.tsx";
import { type Env, read, type Request, visitorIn } from "#web/request.ts";
import { respondPage, respondRefusal } from "#web/respond.tsx";
import { requireVisitor } from "#web/safety.tsx";
import { Back } from "./pages.tsx";
import { versionsOf } from "./versions.ts";

/** Every version of an answer, for those who may read drafts: also of a round that is approved. */
export function versionsRoutes(app: Hono<Env>): void {
  app.get("/rapport/:item{[0-9]+}/versioner", requireVisitor, show);
}

async function show(c: Request): Promise<Response> {
  const found = await read(c, async (tenant) => {
    const item = await findItem(tenant, Number(c.req.param("item")));
    if (item === null) return null;
    const may = mayReadItem(visitorIn(c).actor, { ...item, roundState: "open" });
    if (!may.allowed) return may.reason;
    return { item, model: await findRoundModel(tenant, item.roundId), steps: await listAnswerSteps(tenant, item) };
  });
  if (found === null) return respondRefusal(c, { code: "not-found" });
  if (typeof found === "string") return respondRefusal(c, { code: "not-permitted", reason: found });
  const { item, model, steps } = found;
  const texts = c.get("texts");
  const say = texts.webVersions;
  return respondPage(
    c,
    { title: say.title(item.title), area: "goals" },
    <div class="wrap">
      <Back item={item} texts={texts} />
      <h1 class="title" lang="sv">
        {item.title}
      </h1>
      <p class="lead">{say.heading}</p>
      {steps.length === 0 ? (
        <p class="muted">{say.none}</p>
      ) : (
        <Versions versions={versionsOf(steps, model, texts)} texts={texts} />
      )}
      {item.roundState === "approved" && <p class="sm muted">{say.mayBeForgotten}</p>}
    </div>,
  );
}
