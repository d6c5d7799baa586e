import type { Hono } from "hono";
import type { VNode } from "preact";
import type { Actor } from "#domain/people.ts";
import { mayReadItem } from "#domain/permissions.ts";
import type { Tenant } from "#storage/database.ts";
import { findItem, type Item, type ItemKind } from "#storage/items.ts";
import type { Texts } from "#text/texts.ts";
import type { Deed, FieldFault, Outcome, Refusal } from "#usecases/frame.ts";
import type { EntryInput } from "#usecases/save-entry.ts";
import { withQuery } from "./address.ts";
import { afterHandingIn, type HandedIn, justHandedIn } from "./handed-in.ts";
import { areaOf } from "./kit/entry-crumb.tsx";
import { paths } from "./paths.ts";
import { deedOf, type Env, read, type Request, visitorIn } from "./request.ts";
import { respondPage, respondRefusal } from "./respond.tsx";
import { requireVisitor } from "./safety.tsx";

/** What a form held when it was sent, with what has to be mended in it. */
export type Sent<Typed> = { readonly typed: Typed; readonly refusals: readonly Refusal[] };

/** What every page about a thing in a round is given beside what was loaded. */
export type EntryProps<Typed> = {
  readonly actor: Actor;
  readonly formToken: string;
  readonly sent: Sent<Typed> | null;
  /** The server has just saved a draft. */
  readonly wasSaved: boolean;
  /** What was handed in on the way here. */
  readonly handedIn: HandedIn | null;
  readonly texts: Texts;
};

type ReadForm<Typed, Input> = {
  readonly typed: Typed;
  /** Null when a field cannot be read; `fault` then says which. */
  readonly input: Input | null;
  readonly fault: FieldFault | null;
};

/** One kind of answer in a round: how its page is loaded and shown, and how its form is read and saved. */
export type EntryPages<Typed, Input, Loaded> = {
  readonly kind: ItemKind;
  /** The address, with `:item` in it. */
  readonly route: string;
  readonly load: (tenant: Tenant, item: Item, actor: Actor) => Promise<Loaded | null>;
  readonly title: (loaded: Loaded) => string;
  readonly page: (loaded: Loaded, props: EntryProps<Typed>) => VNode;
  readonly readForm: (body: Readonly<Record<string, unknown>>) => ReadForm<Typed, Input>;
  readonly save: (deed: Deed, input: Input & { readonly itemId: number }) => Promise<Outcome<unknown>>;
};

/**
 * The routes of one kind of answer. A draft leads back to its page, what is handed in to the next thing that is left;
 * a form that was refused comes back on its page with everything that was typed.
 */
export function entryRoutes<Typed, Input extends Pick<EntryInput, "step">, Loaded extends { readonly item: Item }>(
  app: Hono<Env>,
  pages: EntryPages<Typed, Input, Loaded>,
): void {
  app.get(pages.route, requireVisitor, (c) => show(c, pages, null));
  app.post(pages.route, requireVisitor, async (c) => {
    const itemId = Number(c.req.param("item"));
    const { typed, input, fault } = pages.readForm(await c.req.parseBody({ all: true }));
    if (input === null) {
      return show(c, pages, { typed, refusals: [{ code: "invalid", faults: fault === null ? [] : [fault] }] });
    }
    const outcome = await pages.save(deedOf(c), { itemId, ...input });
    if (!outcome.ok) return show(c, pages, { typed, refusals: outcome.refusals });
    const draft = withQuery(paths[pages.kind](itemId), { sparat: 1 });
    return c.redirect(input.step === "save" ? draft : await afterHandingIn(c, itemId), 303);
  });
}

async function show<Typed, Input, Loaded extends { readonly item: Item }>(
  c: Request,
  { kind, load, title, page }: EntryPages<Typed, Input, Loaded>,
  sent: Sent<Typed> | null,
): Promise<Response> {
  const { actor, formToken } = visitorIn(c);
  const found = await read(c, async (tenant) => {
    const item = await findItem(tenant, Number(c.req.param("item")));
    if (item === null || item.kind !== kind) return null;
    const mayRead = mayReadItem(actor, item);
    return mayRead.allowed ? load(tenant, item, actor) : mayRead.reason;
  });
  if (found === null) return respondRefusal(c, { code: "not-found" });
  if (typeof found === "string") return respondRefusal(c, { code: "not-permitted", reason: found });
  const props = {
    actor,
    formToken,
    sent,
    wasSaved: c.req.query("sparat") !== undefined,
    handedIn: await justHandedIn(c),
    texts: c.get("texts"),
  };
  const area = areaOf({ item: found.item, actor });
  return respondPage(c, { title: title(found), area, status: statusOf(sent) }, page(found, props));
}

function statusOf(sent: Sent<unknown> | null): 200 | 403 | 409 | 422 {
  const codes = sent?.refusals.map(({ code }) => code);
  if (codes === undefined) return 200;
  if (codes.includes("not-permitted")) return 403;
  return codes.includes("changed-meanwhile") ? 409 : 422;
}
