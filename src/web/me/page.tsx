import type { Texts } from "#text/texts.ts";
import { Checks, Choices } from "#web/kit/choices.tsx";
import { Button, ErrorSummary, type Fault, Form, TextField } from "#web/kit/form.tsx";
import { momentOf } from "#web/kit/moment.ts";
import { Said } from "#web/kit/said.tsx";
import { Unbroken } from "#web/kit/unbroken.tsx";
import { paths } from "#web/paths.ts";
import { SESSION_DAYS, SESSION_IDLE_HOURS } from "#usecases/begin-session.ts";
import { Codes } from "./codes.tsx";
import type { TypedMe } from "./form.ts";
import type { LoadedMe } from "./load.ts";
import { Saved } from "./saved.tsx";

export type MePageProps = LoadedMe & {
  /** What a refused form held. */
  readonly typed: TypedMe | null;
  readonly faults: readonly Fault[];
  readonly hasChanged: boolean;
  /** The part of the page that was just saved. */
  readonly saved: string | null;
  readonly roles: readonly string[];
  readonly formToken: string;
  readonly texts: Texts;
};

/** The person's own page: who I am, how I log in, where I am logged in. */
export function MePage(props: MePageProps) {
  const { account, roles, faults, hasChanged, formToken, texts } = props;
  const say = texts.webMe;
  return (
    <div class="wrap narrow">
      <h1 class="title">{say.title}</h1>
      <p class="lead">{say.lead(account.email, roles)}</p>
      {hasChanged && <Said>{say.changed}</Said>}
      <ErrorSummary heading={texts.web.errorSummary(faults.length)} faults={faults} />
      <Form action={paths.logOut()} formToken={formToken}>
        <Button look="secondary">{say.logOut}</Button>
      </Form>
      <Details {...props} />
      <Password {...props} />
      <Codes {...props} />
      <Sessions {...props} />
    </div>
  );
}

function Details(props: MePageProps) {
  const { account, typed, faults, formToken, texts } = props;
  const say = texts.webMe.details;
  const isTyped = typed?.part === "uppgifter";
  const takesMail = isTyped ? typed.takesOptionalMail : account.takesOptionalMail;
  const languages = (["sv", "en"] as const).map((value) => ({ value, label: say.languages[value] }));
  return (
    <section class="sec" id="uppgifter">
      <h2>{say.title}</h2>
      <Saved {...props} part="uppgifter" />
      <Form action={paths.mePart("uppgifter")} formToken={formToken} class="tight">
        <input type="hidden" name="version" value={account.version} />
        <TextField
          name="name"
          label={say.name}
          value={isTyped ? typed.name : account.name}
          faults={faults}
          autoComplete="name"
        />
        <Choices
          name="language"
          legend={say.language}
          choices={languages}
          chosen={isTyped ? typed.language : account.language}
          faults={faults}
        />
        <Checks
          name="optionalMail"
          legend={say.mail}
          hint={say.mailHint}
          choices={[{ value: "1", label: say.optionalMail }]}
          chosen={takesMail ? ["1"] : []}
          faults={faults}
        />
        <div class="go">
          <Button>{say.save}</Button>
        </div>
      </Form>
    </section>
  );
}

function Password(props: MePageProps) {
  const { account, mustLogInAgain, texts } = props;
  const say = texts.webMe.password;
  return (
    <section class="sec" id="losenord">
      <h2>{say.title}</h2>
      <Saved {...props} part="losenord" />
      <p class="sub">{account.passwordHash === null ? say.hasNot : say.has}</p>
      {mustLogInAgain ? <LogInAgain texts={texts} /> : <PasswordForm {...props} />}
    </section>
  );
}

/** In place of a form that only somebody who has just logged in may send. */
function LogInAgain({ texts }: Pick<MePageProps, "texts">) {
  const say = texts.webMe.password;
  return (
    <p class="go" id="again" tabIndex={-1}>
      <a
        class="ds-button"
        data-variant="secondary"
        href={`${paths.logIn()}?tillbaka=${encodeURIComponent(paths.me())}`}
      >
        {say.again}
      </a>
      <span class="sm muted">{say.againWhy}</span>
    </p>
  );
}

function PasswordForm({ account, faults, formToken, texts }: MePageProps) {
  const say = texts.webMe.password;
  const has = account.passwordHash !== null;
  const field = { value: "", faults, type: "password" } as const;
  return (
    <Form action={paths.mePart("losenord")} formToken={formToken} class="tight">
      <input type="hidden" name="version" value={account.version} />
      {/* Keepers of passwords know by this whose it is. */}
      <input type="hidden" name="username" value={account.email ?? ""} autoComplete="username" />
      {has && <TextField name="current" label={say.current} autoComplete="current-password" {...field} />}
      <TextField name="next" label={say.next} hint={say.nextHint} autoComplete="new-password" {...field} />
      <div class="go">
        <Button look="secondary">{has ? say.change : say.set}</Button>
        {has && (
          <Button look="secondary" name="removes">
            {say.remove}
          </Button>
        )}
        <span class="sm muted">{say.ends}</span>
      </div>
    </Form>
  );
}

function Sessions(props: MePageProps) {
  const { sessions, here, formToken, texts } = props;
  const say = texts.webMe.sessions;
  return (
    <section class="sec" id="inloggning">
      <h2>{say.title}</h2>
      <Saved {...props} part="inloggning" />
      <p class="sub">{say.rules(SESSION_IDLE_HOURS, SESSION_DAYS)}</p>
      <ul class="rows">
        {sessions.map(({ sessionHash, device, createdAt, lastSeenAt }) => (
          <li key={sessionHash}>
            <div>
              <h3>{device ?? say.unknown}</h3>
              <p class="meta">
                {sessionHash === here && <span>{say.here}</span>}
                <span>
                  <Unbroken text={say.since(momentOf(createdAt))} />
                </span>
                {sessionHash !== here && (
                  <span>
                    <Unbroken text={say.lastSeen(momentOf(lastSeenAt))} />
                  </span>
                )}
              </p>
            </div>
            {sessionHash !== here && (
              <Form action={paths.mePart("inloggning/avsluta")} formToken={formToken} class="act">
                <input type="hidden" name="session" value={sessionHash} />
                <Button look="secondary" small about={say.endAbout(device ?? say.unknown, momentOf(createdAt))}>
                  {say.end}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      <Form action={paths.mePart("inloggning/alla")} formToken={formToken} class="go">
        <Button look="secondary">{say.endAll}</Button>
      </Form>
    </section>
  );
}
