import type { Hono } from "hono";
import { z } from "zod";
import { mayStep } from "#domain/permissions.ts";
import { findItem, type Item } from "#storage/items.ts";
import type { Outcome, Refusal } from "#usecases/frame.ts";
import { approveItem, returnItem, type ReviewInput, takeBackItem, withdrawApproval } from "#usecases/review-item.ts";
import { submitItem } from "#usecases/submit-item.ts";
import { faultsIn } from "#web/kit/sent-back.tsx";
import { paths } from "#web/paths.ts";
import { deedOf, type Env, read, type Request, visitorIn } from "#web/request.ts";
import { respondPage, respondRefusal } from "#web/respond.tsx";
import { requireVisitor } from "#web/safety.tsx";
import { ReturnPage, StoppedPage } from "./pages.tsx";
import { versionsRoutes } from "./versions-routes.tsx";

const FORM = z.object({ version: z.coerce.number().int(), note: z.string().default("") });

/** Steps with one thing in a round that are a button and nothing else, and the sending back with its words. */
export function reviewRoutes(app: Hono<Env>): void {
  app.get("/rapport/:item{[0-9]+}/atersand", requireVisitor, showReturn);
  app.post("/rapport/:item{[0-9]+}/atersand", requireVisitor, (c) => step(c, returnItem));
  app.post("/rapport/:item{[0-9]+}/godkann", requireVisitor, (c) => step(c, approveItem));
  app.post("/rapport/:item{[0-9]+}/ta-tillbaka-godkannande", requireVisitor, (c) => step(c, withdrawApproval));
  app.post("/rapport/:item{[0-9]+}/ta-tillbaka", requireVisitor, (c) => step(c, takeBackItem));
  app.post("/rapport/:item{[0-9]+}/klarmarkera", requireVisitor, (c) => step(c, submitItem));
  versionsRoutes(app);
}

type Verb = (
  deed: ReturnType<typeof deedOf>,
  input: ReviewInput & { readonly note: string },
) => Promise<Outcome<unknown>>;

async function step(c: Request, verb: Verb): Promise<Response> {
  const itemId = Number(c.req.param("item"));
  const form = FORM.safeParse(await c.req.parseBody());
  const item = await itemIn(c, itemId);
  if (item === null || !form.success) return respondRefusal(c, { code: "not-found" });
  const outcome = await verb(deedOf(c), { itemId, ...form.data });
  if (outcome.ok) return c.redirect(paths[item.kind](itemId), 303);
  const [refusal] = outcome.refusals;
  if (refusal === undefined) throw new Error("A refusal without a reason.");
  if (verb === returnItem && refusal.code === "invalid") return showReturned(c, item, form.data.note, refusal);
  return stopped(c, item, refusal);
}

const itemIn = (c: Request, itemId: number): Promise<Item | null> => read(c, (tenant) => findItem(tenant, itemId));

/** The words alone on a page: for who comes from a list, and when they have to be mended. */
async function showReturn(c: Request): Promise<Response> {
  const item = await itemIn(c, Number(c.req.param("item")));
  if (item === null) return respondRefusal(c, { code: "not-found" });
  const may = mayStep(visitorIn(c).actor, "return", item);
  if (!may.allowed) return respondRefusal(c, { code: "not-permitted", reason: may.reason });
  return showReturned(c, item, "", null);
}

function showReturned(c: Request, item: Item, note: string, refusal: Refusal | null): Promise<Response> {
  const faults = faultsIn(refusal === null ? null : { refusals: [refusal] }, c.get("texts").webReview.faults);
  const page = { item, note, faults, formToken: visitorIn(c).formToken, texts: c.get("texts") };
  return respondPage(c, { title: item.title, status: faults.length === 0 ? 200 : 422 }, <ReturnPage {...page} />);
}

/** Another came first, or something else has to happen first: said on a page that leads back. */
function stopped(c: Request, item: Item, refusal: Refusal): Promise<Response> {
  const texts = c.get("texts");
  if (refusal.code === "changed-meanwhile") {
    const { title, text } = texts.webReview.changed;
    return respondPage(c, { title, status: 409 }, <StoppedPage item={item} title={title} text={text} texts={texts} />);
  }
  if (refusal.code !== "invalid") return respondRefusal(c, refusal);
  const [fault] = refusal.faults;
  // An answer that is not whole is mended in its own form, which says what is missing.
  if (fault?.code !== "parts-not-approved" && fault?.code !== "goal-is-approved") {
    return Promise.resolve(c.redirect(paths[item.kind](item.id), 303));
  }
  const text =
    fault.code === "goal-is-approved"
      ? texts.webReview.goalApproved(item.goalNumber)
      : texts.webReview.waiting((fault.facts?.["numbers"] ?? "").split(", "));
  return respondPage(
    c,
    { title: item.title, status: 422 },
    <StoppedPage item={item} title={item.title} text={text} texts={texts} />,
  );
}
