import type { Hono } from "hono";
import { ROLES } from "#domain/people.ts";
import { importPeople, type LinePlan, previewPeople, textOf } from "#usecases/import-people.ts";
import { Button, Form, TextArea } from "#web/kit/form.tsx";
import { Upload } from "#web/kit/select.tsx";
import { paths } from "#web/paths.ts";
import { deedOf, type Env, type Request } from "#web/request.ts";
import { type AdminProps, isSent, respondAdmin, type Sent, sentOf } from "./frame.tsx";

const PATH = paths.adminArea("personer/importera");

export function importPeopleRoutes(app: Hono<Env>): void {
  app.get(PATH, (c) => show(c, { list: "", plans: null }, null));
  app.post(PATH, async (c) => {
    const form = await c.req.parseBody();
    const { file } = form;
    const isFile = file instanceof File && file.size > 0;
    const list = isFile ? textOf(new Uint8Array(await file.arrayBuffer())) : listOf(form["list"]);
    return form["apply"] === undefined || isFile ? preview(c, list) : apply(c, list);
  });
}

const listOf = (value: unknown): string => (typeof value === "string" ? value.replaceAll("\r\n", "\n") : "");

async function preview(c: Request, list: string): Promise<Response> {
  const outcome = await previewPeople(deedOf(c), list);
  if (outcome.ok) return show(c, { list, plans: outcome.value }, null);
  const sent = sentOf(c, outcome, c.get("texts").webAdmin.faults);
  return isSent(sent) ? show(c, { list, plans: null }, sent) : sent;
}

async function apply(c: Request, list: string): Promise<Response> {
  const outcome = await importPeople(deedOf(c), list);
  if (outcome.ok) {
    const { added, roles } = outcome.value;
    return c.redirect(`${paths.adminArea("personer")}?lades=${added}-${roles}`, 303);
  }
  const sent = sentOf(c, outcome, c.get("texts").webAdmin.faults);
  return isSent(sent) ? show(c, { list, plans: null }, sent) : sent;
}

type List = { readonly list: string; readonly plans: readonly LinePlan[] | null };

function show(c: Request, list: List, sent: Sent | null): Promise<Response> {
  const { areas, importPeople: say } = c.get("texts").webAdmin;
  const crumbs = [{ href: paths.adminArea("personer"), label: areas.people.title }];
  return respondAdmin(c, { title: say.title, lead: say.lead, crumbs, sent }, (props) => (
    <ImportForm {...list} {...props} />
  ));
}

function ImportForm({ list, plans, ...props }: List & AdminProps) {
  const { texts, formToken, refused, faults } = props;
  const say = texts.webAdmin.importPeople;
  const hint = `${say.listHint} ${say.roles(ROLES.map((role) => texts.webRoles[role]))}`;
  const isReady = plans !== null && plans.some((plan) => changes(plan));
  return (
    <>
      {plans !== null && <Preview list={list} plans={plans} {...props} />}
      <Form action={PATH} formToken={formToken} upload class="tight narrow sec">
        <TextArea name="list" label={say.list} hint={hint} value={list} faults={faults} note={say.example} />
        <Upload
          name="file"
          label={say.file}
          hint={say.fileHint}
          accept=".csv,.txt,text/csv,text/plain"
          faults={faults}
        />
        <div class="go">
          <Button {...(isReady ? { look: "secondary" as const } : {})} refused={refused}>
            {say.preview}
          </Button>
        </div>
      </Form>
    </>
  );
}

const changes = ({ faults, effect }: LinePlan): boolean => faults.length === 0 && effect !== "none";

type PreviewProps = AdminProps & { readonly list: string; readonly plans: readonly LinePlan[] };

/** What each line does. Applying is a form of its own, with the list as it was shown: Enter in the other cannot apply. */
function Preview({ list, plans, texts, formToken, refused }: PreviewProps) {
  const say = texts.webAdmin.importPeople;
  const { people } = texts.webAdmin;
  const faulty = plans.filter(({ faults }) => faults.length > 0).length;
  const ready = plans.filter(changes);
  const added = ready.filter(({ effect }) => effect === "new").length;
  const roles = ready.filter(({ grant }) => grant !== null).length;
  return (
    <section class="sec">
      {faulty > 0 && <p>{say.faults(faulty, ready.length > 0)}</p>}
      {faulty === 0 && ready.length === 0 && <p>{say.nothing}</p>}
      <table class="stack">
        <caption class="ds-sr-only">{say.effect}</caption>
        <thead>
          <tr>
            <th scope="col">{say.line}</th>
            <th scope="col">{people.name}</th>
            <th scope="col">{people.email}</th>
            <th scope="col">{say.place}</th>
            <th scope="col">{say.role}</th>
            <th scope="col">{say.effect}</th>
          </tr>
        </thead>
        <tbody>
          {plans.map(({ line, faults, effect }) => (
            <tr key={line.line} {...(faults.length > 0 ? { class: "faulty" } : {})}>
              <th scope="row" data-label={say.line}>
                {line.line}
              </th>
              <td>
                {line.name}
                {line.title !== "" && <span class="under-name">{line.title}</span>}
              </td>
              <td class="address">{line.email}</td>
              <td>{line.place}</td>
              <td>{line.roleWritten}</td>
              <td>
                {faults.length > 0 ? (
                  <strong>{faults.map((fault) => say.lineFaults[fault]).join(" ")}</strong>
                ) : (
                  say.effects[effect]
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {ready.length > 0 && (
        <Form action={PATH} formToken={formToken} class="go">
          <input type="hidden" name="list" value={list} />
          <Button name="apply" refused={refused}>
            {say.apply(added, roles)}
          </Button>
        </Form>
      )}
    </section>
  );
}
