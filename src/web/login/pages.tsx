import type { DemoAccount } from "#storage/demo-accounts.ts";
import type { Texts } from "#text/texts.ts";
import { Button, ErrorSummary, type Fault, TextField } from "#web/kit/form.tsx";
import { paths } from "#web/paths.ts";

type LogInProps = {
  readonly accounts: readonly DemoAccount[];
  readonly back: string;
  readonly wasLoggedOut: boolean;
  readonly texts: Texts;
  readonly faults: readonly Fault[];
  readonly email?: string;
};

/** Forms here carry no token: there is no session yet, and the browser's own word of where it stands is asked instead. */
export function LogInPage({ accounts, back, wasLoggedOut, texts, faults, email }: LogInProps) {
  const say = texts.webLogin;
  return (
    <div class="wrap">
      <h1 class="title">{say.title}</h1>
      <p class="lead">{wasLoggedOut ? say.loggedOut : say.lead}</p>
      <ErrorSummary heading={texts.web.errorSummary(faults.length)} faults={faults} />
      <form method="post" action={paths.logIn()} noValidate>
        <input type="hidden" name="back" value={back} />
        <TextField
          name="email"
          label={say.email}
          value={email ?? ""}
          faults={faults}
          type="email"
          autoComplete="email"
        />
        <div class="go">
          <Button>{say.sendLink}</Button>
          <a href={`${paths.logInPassword()}?tillbaka=${encodeURIComponent(back)}`}>{say.withPassword}</a>
        </div>
      </form>
      {accounts.length > 0 && <DemoAccounts accounts={accounts} back={back} texts={texts} />}
    </div>
  );
}

type DemoProps = { readonly accounts: readonly DemoAccount[]; readonly back: string; readonly texts: Texts };

function DemoAccounts({ accounts, back, texts }: DemoProps) {
  const say = texts.webLogin.demo;
  return (
    <section class="one-column">
      <h2>{say.title}</h2>
      <p class="sub">{say.lead}</p>
      <ul class="rows">
        {accounts.map((account) => (
          <li key={`${account.role}-${account.person}`}>
            <div>
              <h3>{texts.webRoles[account.role]}</h3>
              <p class="meta">
                <span>{account.name}</span>
                {account.title !== null && <span lang="sv">{account.title}</span>}
              </p>
            </div>
            <form class="act" method="post" action={paths.logInDemo()}>
              <input type="hidden" name="person" value={account.person} />
              <input type="hidden" name="back" value={back} />
              <Button look="secondary" small about={say.logInAs(account.name)}>
                {texts.webLogin.logIn}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

type SentProps = { readonly email: string; readonly demo: boolean; readonly texts: Texts };

export function LookInMail({ email, demo, texts }: SentProps) {
  return (
    <div class="wrap">
      <h1 class="title">{texts.webLogin.sentTitle}</h1>
      <p class="lead">{texts.webLogin.sent(email)}</p>
      <p class="stand">
        {texts.webLogin.notArrived} <a href={paths.logIn()}>{texts.webLogin.askAgain}</a>
      </p>
      {demo && (
        <p class="stand">
          <a href={paths.outbox()}>{texts.webMail.outbox.see}</a>
        </p>
      )}
    </div>
  );
}

type LinkProps = {
  readonly token: string;
  readonly back: string;
  readonly isOld: boolean;
  /** The person has one-time codes switched on. */
  readonly asksForCode: boolean;
  readonly texts: Texts;
  readonly faults: readonly Fault[];
};

/** Programs that look at mail follow links; only a person presses a button. So the link itself does not log in. */
export function LinkReady({ token, back, isOld, asksForCode, texts, faults }: LinkProps) {
  const say = texts.webLogin;
  if (isOld) {
    return (
      <div class="wrap">
        <h1 class="title">{say.linkOldTitle}</h1>
        <p class="lead">{say.linkOld}</p>
        <p class="go">
          <a class="ds-button" href={paths.logIn()}>
            {say.askAgain}
          </a>
        </p>
      </div>
    );
  }
  return (
    <div class="wrap">
      <h1 class="title">{say.linkTitle}</h1>
      <p class="lead">{asksForCode ? say.linkCodeLead : say.linkLead}</p>
      <ErrorSummary heading={texts.web.errorSummary(faults.length)} faults={faults} />
      <form method="post" action={paths.logInLink(token)} noValidate>
        <input type="hidden" name="back" value={back} />
        {asksForCode && <CodeField texts={texts} hint={say.codeFromApp} faults={faults} />}
        <div class="go">
          <Button>{say.logIn}</Button>
        </div>
      </form>
    </div>
  );
}

type CodeProps = { readonly texts: Texts; readonly hint: string; readonly faults: readonly Fault[] };

function CodeField({ texts, hint, faults }: CodeProps) {
  const { code } = texts.webLogin;
  return (
    <TextField
      name="code"
      label={code}
      hint={hint}
      value=""
      faults={faults}
      look="number"
      autoComplete="one-time-code"
    />
  );
}

type PasswordProps = {
  readonly email: string;
  readonly back: string;
  readonly texts: Texts;
  readonly faults: readonly Fault[];
};

export function ByPassword({ email, back, texts, faults }: PasswordProps) {
  const say = texts.webLogin;
  return (
    <div class="wrap">
      <h1 class="title">{say.withPassword}</h1>
      <ErrorSummary heading={texts.web.errorSummary(faults.length)} faults={faults} />
      <form method="post" action={paths.logInPassword()} noValidate>
        <input type="hidden" name="back" value={back} />
        <TextField name="email" label={say.email} value={email} faults={faults} type="email" autoComplete="email" />
        <TextField
          name="password"
          label={say.password}
          value=""
          faults={faults}
          type="password"
          autoComplete="current-password"
        />
        <CodeField texts={texts} hint={say.codeHint} faults={faults} />
        <div class="go">
          <Button>{say.logIn}</Button>
          <a href={`${paths.logIn()}?tillbaka=${encodeURIComponent(back)}`}>{say.withLink}</a>
        </div>
      </form>
    </div>
  );
}
