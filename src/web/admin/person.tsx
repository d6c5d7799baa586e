import type { Hono } from "hono";
import { z } from "zod";
import { ROLES, type Role } from "#domain/people.ts";
import { readSwedishDate } from "#domain/swedish-date.ts";
import { inTreeOrder } from "#domain/organisation.ts";
import { listPlaces } from "#storage/organisation.ts";
import { findPerson } from "#storage/people.ts";
import { addNewPerson, changePerson, removeName, setActive, switchOffCodes } from "#usecases/change-people.ts";
import type { Outcome } from "#usecases/frame.ts";
import { endRole, grantRole } from "#usecases/grant-role.ts";
import { swedishDay } from "#usecases/swedish-time.ts";
import { paths } from "#web/paths.ts";
import { deedOf, type Env, read, type Request, visitorIn } from "#web/request.ts";
import { respondRefusal } from "#web/respond.tsx";
import { isSent, respondAdmin, type Sent, sentOf } from "./frame.tsx";
import { NewPersonForm, PersonView } from "./person-view.tsx";

const text = z.string().default("");

const FORM = z.object({
  version: z.coerce.number().int().catch(0),
  name: text,
  email: text,
  title: text,
  role: text,
  /** `unit/17`, `body/3`, or empty for the whole municipality. */
  scope: text,
  firstDay: text,
  lastDay: text,
  grant: z.coerce.number().int().catch(0),
});

/** What one of the forms about a person held; the other forms' fields are empty. */
export type TypedPerson = z.infer<typeof FORM> & {
  /** Which form it was: the end of its address. */
  readonly part: string;
};

export function personRoutes(app: Hono<Env>): void {
  app.get(paths.adminPerson("ny"), (c) => showNew(c, null, null));
  app.post(paths.adminPerson("ny"), async (c) => {
    const typed = { ...FORM.parse(await c.req.parseBody()), part: "" };
    const outcome = await addNewPerson(deedOf(c), typed);
    if (outcome.ok) return c.redirect(`${paths.adminPerson(outcome.value.person)}?sparat=1`, 303);
    const sent = sentOf(c, outcome, c.get("texts").webAdmin.faults);
    return isSent(sent) ? showNew(c, typed, sent) : sent;
  });
  app.get("/administration/personer/:person{[0-9]+}", (c) => show(c, null, null));
  on(app, "", (c, typed, person) => changePerson(deedOf(c), { ...typed, person }));
  on(app, "/sparra", (c, { version }, person) => setActive(deedOf(c), { person, version, isActive: false }));
  on(app, "/oppna", (c, { version }, person) => setActive(deedOf(c), { person, version, isActive: true }));
  on(app, "/koder/av", (c, { version }, person) => switchOffCodes(deedOf(c), { person, version }));
  on(app, "/radera", (c, { version }, person) => removeName(deedOf(c), { person, version }));
  on(app, "/roll", (c, typed, person) => giveRole(c, typed, person));
  on(app, "/roll/avsluta", (c, { grant }, person) => endRole(deedOf(c), { person, grant }));
}

type Change = (c: Request, typed: TypedPerson, person: number) => Promise<Outcome<unknown>>;

/** One form of the person's page: does it, then shows the page anew or as it was sent. */
function on(app: Hono<Env>, part: string, change: Change): void {
  app.post(`/administration/personer/:person{[0-9]+}${part}`, async (c) => {
    const typed = { ...FORM.parse(await c.req.parseBody()), part };
    const person = Number(c.req.param("person"));
    const outcome = await change(c, typed, person);
    if (outcome.ok) return c.redirect(`${paths.adminPerson(person)}?sparat=1`, 303);
    const sent = sentOf(c, outcome, c.get("texts").webAdmin.faults);
    return isSent(sent) ? show(c, typed, sent) : sent;
  });
}

const isRole = (word: string): word is Role => ROLES.some((role) => role === word);

/** What is no date goes on as it was typed, and is refused with the other faults. */
const dayOf = (written: string): string => readSwedishDate(written.trim()) ?? written.trim();

function giveRole(c: Request, typed: TypedPerson, person: number): Promise<Outcome<null>> {
  const [, kind, id] = /^(unit|body)\/(\d{1,9})$/.exec(typed.scope) ?? [];
  if (!isRole(typed.role)) {
    const refusal = { code: "invalid", faults: [{ field: "role", code: "role-missing" }] } as const;
    return Promise.resolve({ ok: false, refusals: [refusal] });
  }
  return grantRole(deedOf(c), {
    person,
    role: typed.role,
    unit: kind === "unit" ? Number(id) : null,
    body: kind === "body" ? Number(id) : null,
    firstDay: dayOf(typed.firstDay),
    lastDay: typed.lastDay.trim() === "" ? null : dayOf(typed.lastDay),
  });
}

function showNew(c: Request, typed: TypedPerson | null, sent: Sent | null): Promise<Response> {
  const { areas, people } = c.get("texts").webAdmin;
  const crumbs = [{ href: paths.adminArea("personer"), label: areas.people.title }];
  return respondAdmin(c, { title: people.add, crumbs, sent }, (props) => <NewPersonForm typed={typed} {...props} />);
}

async function show(c: Request, typed: TypedPerson | null, sent: Sent | null): Promise<Response> {
  const id = Number(c.req.param("person"));
  const loaded = await read(c, async (tenant) => ({
    person: await findPerson(tenant, id),
    bodies: inTreeOrder(await listPlaces(tenant, "body")),
    units: inTreeOrder(await listPlaces(tenant, "unit")),
  }));
  const { person } = loaded;
  if (person === null) return respondRefusal(c, { code: "not-found" });
  const { areas, people } = c.get("texts").webAdmin;
  const crumbs = [{ href: paths.adminArea("personer"), label: areas.people.title }];
  const title = person.name ?? people.erasedName(person.person);
  const today = swedishDay(c.get("settings").now());
  const lead = person.title ?? undefined;
  return respondAdmin(c, { title, crumbs, sent, ...(lead === undefined ? {} : { lead }) }, (props) => (
    <PersonView
      {...loaded}
      person={person}
      isOneself={visitorIn(c).actor.person === person.person}
      typed={typed}
      today={today}
      {...props}
    />
  ));
}
