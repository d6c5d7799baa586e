import type { Hono } from "hono";
import { listPeople, type StoredGrant, type StoredPerson } from "#storage/people.ts";
import type { Texts } from "#text/texts.ts";
import { swedishDay } from "#usecases/swedish-time.ts";
import { readCount } from "#web/address.ts";
import { TextField } from "#web/kit/form.tsx";
import { Select } from "#web/kit/select.tsx";
import { paths } from "#web/paths.ts";
import { type Env, read } from "#web/request.ts";
import { type AdminProps, respondAdmin } from "./frame.tsx";

const AT_ONCE = 100;

type List = {
  readonly people: readonly StoredPerson[];
  readonly count: number;
  readonly search: string;
  readonly active: boolean;
  readonly offset: number;
  readonly today: string;
};

export function peopleRoutes(app: Hono<Env>): void {
  app.get(paths.adminArea("personer"), async (c) => {
    const search = c.req.query("sok") ?? "";
    const active = c.req.query("visa") !== "sparrade";
    const offset = readCount(c.req.query("fran")) ?? 0;
    const found = await read(c, (tenant) => listPeople(tenant, { search, active, offset, limit: AT_ONCE }));
    const list = { ...found, search, active, offset, today: swedishDay(c.get("settings").now()) };
    const { areas, people: say } = c.get("texts").webAdmin;
    const said = saidOf(c.req.query("lades"), c.get("texts"));
    return respondAdmin(c, { title: areas.people.title, lead: leadOf(list, say), said }, (props) => (
      <People {...list} {...props} />
    ));
  });
}

function leadOf({ count, search, active }: List, say: Texts["webAdmin"]["people"]): string {
  return count === 0 && search === "" && active ? say.none : say.lead(count);
}

/** After an import: `58-60`, people and roles. */
function saidOf(added: string | undefined, texts: Texts): string | null {
  const [, people, roles] = /^(\d{1,5})-(\d{1,5})$/.exec(added ?? "") ?? [];
  return people === undefined ? null : texts.webAdmin.importPeople.done(Number(people), Number(roles));
}

function People(props: List & AdminProps) {
  const { people, search, active, texts } = props;
  const say = texts.webAdmin.people;
  return (
    <>
      <p class="go">
        <a class="ds-button" href={paths.adminPerson("ny")}>
          {say.add}
        </a>
        <a class="ds-button" data-variant="secondary" href={paths.adminArea("personer/importera")}>
          {say.import}
        </a>
      </p>
      <search>
        <form method="get" action={paths.adminArea("personer")} class="filter">
          <TextField name="sok" label={say.search} value={search} faults={[]} type="search" />
          <Select
            name="visa"
            label={say.show}
            options={[
              { value: "", label: say.active },
              { value: "sparrade", label: say.closed },
            ]}
            value={active ? "" : "sparrade"}
            faults={[]}
          />
          <button class="ds-button" data-variant="secondary" type="submit">
            {say.find}
          </button>
        </form>
      </search>
      {people.length > 0 && <PeopleTable {...props} />}
      <Pages {...props} />
    </>
  );
}

function PeopleTable({ people, texts, today }: List & AdminProps) {
  const say = texts.webAdmin.people;
  return (
    <table class="stack">
      <caption class="ds-sr-only">{texts.webAdmin.areas.people.title}</caption>
      <thead>
        <tr>
          <th scope="col">{say.name}</th>
          <th scope="col">{say.email}</th>
          <th scope="col">{say.roles}</th>
          <th scope="col">{say.lastLogin}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.person}>
            <th scope="row">
              <a href={paths.adminPerson(person.person)}>{person.name ?? say.erasedName(person.person)}</a>
              {person.title !== null && (
                <span class="under-name" lang="sv">
                  {person.title}
                </span>
              )}
            </th>
            <td class="address">
              {person.email}
              {person.mailRefusedAt !== null && <span class="under-name">{say.refusesMail}</span>}
            </td>
            <td>{rolesOf(person.grants, today, texts)}</td>
            <td class="nowrap" data-label={say.lastLogin}>
              {person.lastLoginAt === null ? say.never : swedishDay(person.lastLoginAt)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The roles in force, each once: scopes stand on the person's own page. */
function rolesOf(grants: readonly StoredGrant[], today: string, texts: Texts): string {
  const now = grants.filter(({ firstDay, lastDay }) => firstDay <= today && (lastDay ?? today) >= today);
  const names = [...new Set(now.map(({ role }) => texts.webRoles[role]))];
  return names.length === 0 ? texts.webAdmin.people.noRoles : names.join(", ");
}

function Pages({ people, count, offset, search, active, texts }: List & AdminProps) {
  const say = texts.webAdmin.people;
  if (count <= AT_ONCE) return null;
  const href = (from: number): string => {
    const query = new URLSearchParams({ sok: search, visa: active ? "" : "sparrade", fran: String(from) });
    return `${paths.adminArea("personer")}?${query.toString()}`;
  };
  return (
    <nav class="go" aria-label={say.pages}>
      {offset > 0 && <a href={href(Math.max(0, offset - AT_ONCE))}>{say.previous}</a>}
      <span class="sm muted">{say.page(Math.min(offset + 1, count), offset + people.length, count)}</span>
      {offset + people.length < count && <a href={href(offset + AT_ONCE)}>{say.next}</a>}
    </nav>
  );
}
