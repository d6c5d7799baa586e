import type { Hono } from "hono";
import { z } from "zod";
import { inTreeOrder, isWithin, type PlacedInTree } from "#domain/organisation.ts";
import { listPlaces, type StoredPlace, type Tree } from "#storage/organisation.ts";
import { addToOrganisation, changeOrganisation } from "#usecases/change-organisation.ts";
import { Button, Form, TextField } from "#web/kit/form.tsx";
import { Select } from "#web/kit/select.tsx";
import { paths } from "#web/paths.ts";
import { deedOf, type Env, read, type Request } from "#web/request.ts";
import { respondRefusal } from "#web/respond.tsx";
import { type AdminProps, isSent, respondAdmin, type Sent, sentOf } from "./frame.tsx";

/** The trees' names in addresses. */
const TREES: Readonly<Record<string, Tree>> = { organ: "body", enheter: "unit" };
const WORDS: Readonly<Record<Tree, string>> = { body: "organ", unit: "enheter" };

const FORM = z.object({
  name: z.string().default(""),
  parent: z.string().default(""),
  version: z.coerce.number().int().catch(0),
});
type Typed = z.infer<typeof FORM>;

export function organisationRoutes(app: Hono<Env>): void {
  app.get(paths.adminArea("organisation"), showTrees);
  app.get("/administration/organisation/:tree{(?:organ|enheter)}/:id{(?:[0-9]+|ny)}", (c) => showForm(c, null, null));
  app.post("/administration/organisation/:tree{(?:organ|enheter)}/:id{(?:[0-9]+|ny)}", async (c) => {
    const typed = FORM.parse(await c.req.parseBody());
    const input = { tree: treeOf(c), ...placeOf(typed) };
    const id = c.req.param("id");
    const outcome =
      id === "ny"
        ? await addToOrganisation(deedOf(c), input)
        : await changeOrganisation(deedOf(c), { ...input, id: Number(id), version: typed.version });
    if (outcome.ok) return c.redirect(`${paths.adminArea("organisation")}?sparat=1`, 303);
    const sent = sentOf(c, outcome, c.get("texts").webAdmin.faults);
    return isSent(sent) ? showForm(c, typed, sent) : sent;
  });
}

const treeOf = (c: Request): Tree => TREES[c.req.param("tree") ?? ""] ?? "unit";

/** What cannot be a row's number is sent on as 0, which no row has. */
function placeOf({ name, parent }: Typed): { readonly name: string; readonly parent: number | null } {
  return { name, parent: parent === "" ? null : /^\d{1,9}$/.test(parent) ? Number(parent) : 0 };
}

type Places = readonly PlacedInTree<StoredPlace>[];

async function showTrees(c: Request): Promise<Response> {
  const trees = await read(c, async (tenant) => ({
    body: inTreeOrder(await listPlaces(tenant, "body")),
    unit: inTreeOrder(await listPlaces(tenant, "unit")),
  }));
  const { areas, organisation } = c.get("texts").webAdmin;
  return respondAdmin(c, { title: areas.organisation.title, lead: organisation.lead }, (props) => (
    <div class="halves">
      <OneTree tree="body" places={trees.body} {...props} />
      <OneTree tree="unit" places={trees.unit} {...props} />
    </div>
  ));
}

function OneTree({ tree, places, texts }: AdminProps & { readonly tree: Tree; readonly places: Places }) {
  const say = texts.webAdmin.organisation[tree];
  return (
    <section>
      <h2>{say.title}</h2>
      {places.length === 0 ? (
        <p class="sub">{say.none}</p>
      ) : (
        <ul class="tree">
          {places.map(({ id, name, depth }) => (
            <li key={id} class={`d${Math.min(depth, 6)}`}>
              <a href={paths.adminPlace(WORDS[tree], id)}>{name}</a>
            </li>
          ))}
        </ul>
      )}
      <p class="go">
        <a class="ds-button" data-variant="secondary" data-size="sm" href={paths.adminPlace(WORDS[tree], "ny")}>
          {say.add}
        </a>
      </p>
    </section>
  );
}

async function showForm(c: Request, typed: Typed | null, sent: Sent | null): Promise<Response> {
  const tree = treeOf(c);
  const places = inTreeOrder(await read(c, (tenant) => listPlaces(tenant, tree)));
  const isNew = c.req.param("id") === "ny";
  const place = places.find(({ id }) => id === Number(c.req.param("id")));
  if (!isNew && place === undefined) return respondRefusal(c, { code: "not-found" });
  const { areas, organisation: say } = c.get("texts").webAdmin;
  const crumbs = [{ href: paths.adminArea("organisation"), label: areas.organisation.title }];
  // What lies under a place cannot be above it.
  const others = place === undefined ? places : places.filter(({ id }) => !isWithin(places, id, place.id));
  const fields = typed ?? { name: place?.name ?? "", parent: String(place?.parent ?? "") };
  const form = { tree, place, others, fields };
  return respondAdmin(c, { title: place?.name ?? say[tree].add, crumbs, sent }, (props) => (
    <PlaceForm {...form} {...props} />
  ));
}

type FormProps = AdminProps & {
  readonly tree: Tree;
  readonly place: StoredPlace | undefined;
  readonly others: Places;
  readonly fields: Pick<Typed, "name" | "parent">;
};

function PlaceForm({ tree, place, others, fields, texts, formToken, refused, faults }: FormProps) {
  const say = texts.webAdmin.organisation;
  const top = { value: "", label: say.top };
  const options = [top, ...others.map(({ id, name, depth }) => ({ value: String(id), label: name, depth }))];
  return (
    <Form action={paths.adminPlace(WORDS[tree], place?.id ?? "ny")} formToken={formToken} class="tight narrow">
      <input type="hidden" name="version" value={place?.version ?? 0} />
      <TextField name="name" label={say.name} value={fields.name} faults={faults} />
      <Select name="parent" label={say.parent} options={options} value={fields.parent} faults={faults} />
      <div class="go">
        <Button refused={refused}>{place === undefined ? say[tree].add : say.save}</Button>
      </div>
    </Form>
  );
}
