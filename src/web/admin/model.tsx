import type { Hono } from "hono";
import { z } from "zod";
import type { Fault as FileFault } from "#domain/fault.ts";
import { findModel, listModelHeads, type ModelHead } from "#storage/governance-models.ts";
import { modelText, previewModel, switchModel, type ModelOffer } from "#usecases/switch-model.ts";
import { swedishDay } from "#usecases/swedish-time.ts";
import { paths } from "#web/paths.ts";
import { deedOf, type Env, read, type Request } from "#web/request.ts";
import { respondRefusal } from "#web/respond.tsx";
import { type AdminProps, isSent, respondAdmin, type Sent, sentOf } from "./frame.tsx";
import { ModelView } from "./model-view.tsx";
import { SwitchForm } from "./switch-form.tsx";

export function modelRoutes(app: Hono<Env>): void {
  app.get(paths.adminArea("styrmodell"), showVersions);
  app.get("/administration/styrmodell/:model{[0-9]+}", showModel);
  app.get(paths.adminModel("ny"), (c) => showSwitch(c, { ...EMPTY, fromYear: String(yearOf(c) + 1) }, null));
  app.post(paths.adminModel("ny"), postSwitch);
}

async function showVersions(c: Request): Promise<Response> {
  const heads = await read(c, listModelHeads);
  const year = yearOf(c);
  const current = heads.find(({ fromYear }) => fromYear <= year) ?? heads.at(-1);
  const model = current === undefined ? null : await read(c, (tenant) => findModel(tenant, current.id));
  const { webAdmin, webAdminRules } = c.get("texts");
  const { lead, none } = webAdminRules.model;
  return respondAdmin(c, { title: webAdmin.areas.model.title, lead: model === null ? none : lead }, (props) => (
    <>
      <Versions heads={heads} current={current} {...props} />
      {model !== null && <ModelView model={model.content} texts={props.texts} />}
    </>
  ));
}

type VersionsProps = AdminProps & { readonly heads: readonly ModelHead[]; readonly current: ModelHead | undefined };

function Versions({ heads, current, texts }: VersionsProps) {
  const say = texts.webAdminRules.model;
  return (
    <section class="sec">
      {heads.length > 0 && (
        <>
          <h2>{say.versions}</h2>
          <ul class="rows narrow-rows">
            {heads.map(({ id, title, version, fromYear, plans }) => (
              <li key={id}>
                <div>
                  <h3>
                    <a href={paths.adminModel(id)} lang="sv">
                      {title}
                    </a>
                  </h3>
                  <p class="meta">
                    <span>{say.version(version)}</span>
                    <span>{say.from(fromYear)}</span>
                    <span>{say.plans(plans)}</span>
                    {id === current?.id && <strong>{say.now}</strong>}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="go">
        <a class="ds-button" data-variant="secondary" href={paths.adminModel("ny")}>
          {say.switch}
        </a>
      </p>
    </section>
  );
}

async function showModel(c: Request): Promise<Response> {
  const model = await read(c, (tenant) => findModel(tenant, Number(c.req.param("model"))));
  if (model === null) return respondRefusal(c, { code: "not-found" });
  const { webAdmin, webAdminRules } = c.get("texts");
  const say = webAdminRules.model;
  const crumbs = [{ href: paths.adminArea("styrmodell"), label: webAdmin.areas.model.title }];
  const lead = `${say.version(model.version)}. ${say.from(model.fromYear)}.`;
  return respondAdmin(c, { title: model.title, lead, crumbs }, ({ texts }) => (
    <ModelView model={model.content} texts={texts} />
  ));
}

const yearOf = (c: Request): number => Number(swedishDay(c.get("settings").now()).slice(0, 4));

const FORM = z.object({
  builtIn: z.string().default(""),
  json: z.string().default(""),
  fromYear: z.string().default(""),
  apply: z.string().optional(),
});

/** What the form about a new model held, with what it was answered. */
export type Switching = Omit<z.infer<typeof FORM>, "apply"> & {
  readonly offer: ModelOffer | null;
  readonly modelFaults: readonly FileFault[];
};

const EMPTY: Switching = { builtIn: "", json: "", fromYear: "", offer: null, modelFaults: [] };

async function postSwitch(c: Request): Promise<Response> {
  const form = await c.req.parseBody();
  const { apply, ...typed } = FORM.parse({ ...form, json: typeof form["json"] === "string" ? form["json"] : "" });
  const { file } = form;
  // An own model stands in the page after it was uploaded; choosing a built-in one, or a new file, takes its place.
  const uploaded = file instanceof File && file.size > 0 ? modelText(new Uint8Array(await file.arrayBuffer())) : null;
  const chosen = { ...typed, json: typed.builtIn === "" ? (uploaded ?? typed.json) : "" };
  const choice = { ...chosen, fromYear: Number(chosen.fromYear.trim() || Number.NaN) };
  if (apply !== undefined && uploaded === null) {
    const switched = await switchModel(deedOf(c), choice);
    if (switched.ok) return c.redirect(`${paths.adminArea("styrmodell")}?sparat=1`, 303);
    return answered(c, chosen, sentOf(c, switched, c.get("texts").webAdminRules.model.errors));
  }
  const previewed = await previewModel(deedOf(c), choice);
  if (!previewed.ok) return answered(c, chosen, sentOf(c, previewed, c.get("texts").webAdminRules.model.errors));
  const offer = previewed.value;
  if (offer.ok) return showSwitch(c, { ...chosen, offer: offer.value, modelFaults: [] }, null);
  return showSwitch(c, { ...chosen, offer: null, modelFaults: offer.refusals }, { faults: [], hasChanged: false });
}

function answered(
  c: Request,
  typed: Pick<Switching, "builtIn" | "json" | "fromYear">,
  sent: Sent | Promise<Response>,
): Promise<Response> {
  return isSent(sent) ? showSwitch(c, { ...EMPTY, ...typed }, sent) : sent;
}

function showSwitch(c: Request, switching: Switching, sent: Sent | null): Promise<Response> {
  const { webAdmin, webAdminRules } = c.get("texts");
  const { title, lead } = webAdminRules.model.step;
  const crumbs = [{ href: paths.adminArea("styrmodell"), label: webAdmin.areas.model.title }];
  return respondAdmin(c, { title, lead, crumbs, sent }, (props) => <SwitchForm switching={switching} {...props} />);
}
