import { ROLES } from "#domain/people.ts";
import type { PlacedInTree } from "#domain/organisation.ts";
import type { StoredPlace } from "#storage/organisation.ts";
import type { StoredGrant, StoredPerson } from "#storage/people.ts";
import { swedishDay } from "#usecases/swedish-time.ts";
import { Button, Form, TextField } from "#web/kit/form.tsx";
import { Select } from "#web/kit/select.tsx";
import { withQuery } from "#web/address.ts";
import { paths } from "#web/paths.ts";
import type { AdminProps } from "./frame.tsx";
import type { TypedPerson } from "./person.tsx";

type Places = readonly PlacedInTree<StoredPlace>[];

type PersonProps = AdminProps & {
  readonly person: StoredPerson;
  readonly isOneself: boolean;
  readonly bodies: Places;
  readonly units: Places;
  readonly typed: TypedPerson | null;
  readonly today: string;
};

export function NewPersonForm({ typed, ...props }: AdminProps & { readonly typed: TypedPerson | null }) {
  const { texts, formToken, refused } = props;
  return (
    <Form action={paths.adminPerson("ny")} formToken={formToken} class="tight narrow">
      <PersonFields
        {...props}
        fields={typed ?? { name: "", email: "", title: "" }}
        emailHint={texts.webAdmin.people.emailHint}
      />
      <div class="go">
        <Button refused={refused}>{texts.webAdmin.people.addSave}</Button>
      </div>
    </Form>
  );
}

/** One person: who it is, what they may, and shutting out. */
export function PersonView(props: PersonProps) {
  const { person, typed, texts, formToken, refused } = props;
  const say = texts.webAdmin.people;
  if (person.erasedAt !== null) return <p class="about">{say.erased(swedishDay(person.erasedAt))}</p>;
  const isTyped = typed?.part === "";
  const stands = { name: person.name ?? "", email: person.email ?? "", title: person.title ?? "" };
  return (
    <div class="narrow">
      <section class="sec">
        <h2>{say.details}</h2>
        {person.mailRefusedAt !== null && (
          <p class="note" id="mail-refused">
            {say.mailRefused(swedishDay(person.mailRefusedAt))}
          </p>
        )}
        <Form action={paths.adminPerson(person.person)} formToken={formToken} class="tight">
          <input type="hidden" name="version" value={person.version} />
          <PersonFields {...props} fields={isTyped ? typed : stands} emailHint={say.emailChange} />
          <div class="go">
            <Button refused={refused}>{say.save}</Button>
          </div>
        </Form>
      </section>
      <Grants {...props} />
      {person.isActive && <NewGrant {...props} />}
      <Closing {...props} />
    </div>
  );
}

type Fields = { readonly name: string; readonly email: string; readonly title: string };

type FieldsProps = AdminProps & { readonly fields: Fields; readonly emailHint: string };

function PersonFields({ fields, emailHint, texts, faults }: FieldsProps) {
  const say = texts.webAdmin.people;
  return (
    <>
      <TextField name="name" label={say.name} value={fields.name} faults={faults} />
      <TextField name="email" label={say.email} hint={emailHint} value={fields.email} faults={faults} type="email" />
      <TextField name="title" label={say.personTitle} hint={say.titleHint} value={fields.title} faults={faults} />
    </>
  );
}

function Grants({ person, today, texts, formToken, refused }: PersonProps) {
  const say = texts.webAdmin.people.grants;
  return (
    <section class="sec" id="roles" tabIndex={-1}>
      <h2>{say.title}</h2>
      {person.grants.length === 0 && <p class="sub">{texts.webAdmin.people.noRoles}</p>}
      <ul class="rows">
        {person.grants.map((grant) => (
          <li key={grant.id}>
            <div>
              <h3>{texts.webRoles[grant.role]}</h3>
              <p class="meta">
                <span>{grant.scope ?? say.whole}</span>
                <span>{say.from(grant.firstDay)}</span>
                {grant.lastDay !== null && <span>{say.to(grant.lastDay)}</span>}
                {standing(grant, today) === "over" && <span>{say.over}</span>}
                {standing(grant, today) === "coming" && <span>{say.coming}</span>}
              </p>
            </div>
            {standing(grant, today) !== "over" && (
              <Form action={paths.adminPersonPart(person.person, "roll/avsluta")} formToken={formToken} class="act">
                <input type="hidden" name="grant" value={grant.id} />
                <Button look="secondary" small about={say.endAbout(texts.webRoles[grant.role])} refused={refused}>
                  {say.end}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function standing({ firstDay, lastDay }: StoredGrant, today: string): "over" | "now" | "coming" {
  if (lastDay !== null && lastDay < today) return "over";
  return firstDay > today ? "coming" : "now";
}

function NewGrant({ person, bodies, units, typed, today, texts, formToken, refused, faults }: PersonProps) {
  const say = texts.webAdmin.people.grants;
  const isTyped = typed?.part === "/roll";
  const scopes = [
    { value: "", label: say.whole },
    ...bodies.map(({ id, name }) => ({ value: `body/${id}`, label: say.body(name) })),
    ...units.map(({ id, name }) => ({ value: `unit/${id}`, label: say.unit(name) })),
  ];
  return (
    <section class="sec">
      <h2>{say.add}</h2>
      <Form action={paths.adminPersonPart(person.person, "roll")} formToken={formToken} class="tight">
        <Select
          name="role"
          label={say.role}
          options={ROLES.map((role) => ({ value: role, label: texts.webRoles[role] }))}
          value={isTyped ? typed.role : "activity-owner"}
          faults={faults}
        />
        <Select name="scope" label={say.scope} options={scopes} value={isTyped ? typed.scope : ""} faults={faults} />
        <TextField
          name="firstDay"
          label={say.firstDay}
          hint={say.dayHint}
          value={isTyped ? typed.firstDay : today}
          faults={faults}
          look="date"
        />
        <TextField
          name="lastDay"
          label={say.lastDay}
          hint={say.lastDayHint}
          value={isTyped ? typed.lastDay : ""}
          faults={faults}
          look="date"
        />
        <div class="go">
          <Button look="secondary" refused={refused}>
            {say.give}
          </Button>
        </div>
      </Form>
    </section>
  );
}

/** One-time codes, shutting out, letting in, and removing the name for ever. */
function Closing({ person, isOneself, texts, formToken, refused }: PersonProps) {
  const { codes, close, erase, duties } = texts.webAdmin.people;
  const act = (part: string, words: string, why: string | null = refused) => (
    <Form action={paths.adminPersonPart(person.person, part)} formToken={formToken} class="go">
      <input type="hidden" name="version" value={person.version} />
      <Button look="secondary" refused={why}>
        {words}
      </Button>
    </Form>
  );
  return (
    <>
      {person.codesSince !== null && (
        <section class="sec" id="codes" tabIndex={-1}>
          <h2>{codes.title}</h2>
          <p class="sub">{codes.on(swedishDay(person.codesSince))}</p>
          {act("koder/av", codes.do, isOneself ? codes.own : refused)}
        </section>
      )}
      <section class="sec" id="active" tabIndex={-1}>
        <h2>{close.title}</h2>
        <p class="sub">{person.isActive ? close.text : close.closedText}</p>
        <p class="sm">
          <a href={withQuery(paths.responsible(), { person: person.person })}>{duties}</a>
        </p>
        {person.isActive ? act("sparra", close.do) : act("oppna", close.open)}
      </section>
      {!person.isActive && (
        <section class="sec" id="erase" tabIndex={-1}>
          <h2>{erase.title}</h2>
          <p class="sub">{erase.text}</p>
          {act("radera", erase.do)}
        </section>
      )}
    </>
  );
}
