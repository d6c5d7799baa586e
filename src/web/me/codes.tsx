import { codeAddress } from "#usecases/one-time-code.ts";
import { Button, Form, TextField } from "#web/kit/form.tsx";
import { QrCode } from "#web/kit/qr-code.tsx";
import { paths } from "#web/paths.ts";
import { swedishDay } from "#usecases/swedish-time.ts";
import type { MePageProps } from "./page.tsx";
import { Saved } from "./saved.tsx";

/** One-time codes: off, being switched on, or on. */
export function Codes(props: MePageProps) {
  const { account, mustLogInAgain, formToken, texts } = props;
  const say = texts.webMe.codes;
  const { totpConfirmedAt, totpSecret, version } = account;
  return (
    <section class="sec" id="koder">
      <h2>{say.title}</h2>
      {/* While they are being switched on nothing is done yet. */}
      {!(totpConfirmedAt === null && totpSecret !== null) && <Saved {...props} part="koder" />}
      {totpConfirmedAt === null && mustLogInAgain && <p class="sub">{say.again}</p>}
      {totpConfirmedAt === null && !mustLogInAgain && totpSecret === null && (
        <>
          <p class="sub">{say.off}</p>
          <Form action={paths.mePart("koder")} formToken={formToken} class="go">
            <input type="hidden" name="version" value={version} />
            <Button look="secondary">{say.turnOn}</Button>
          </Form>
        </>
      )}
      {totpConfirmedAt === null && !mustLogInAgain && totpSecret !== null && <Confirm {...props} secret={totpSecret} />}
      {totpConfirmedAt !== null && (
        <>
          <p class="sub">{say.on(swedishDay(totpConfirmedAt))}</p>
          <CodeForm {...props} action="koder/av" button={say.turnOff} />
        </>
      )}
    </section>
  );
}

function Confirm(props: MePageProps & { readonly secret: string }) {
  const { account, secret, formToken, texts } = props;
  const say = texts.webMe.codes;
  const address = codeAddress(secret, `Tertial ${account.municipality}`, account.email ?? account.name);
  return (
    <>
      <p class="sub">{say.scan}</p>
      <div class="scan">
        <QrCode content={address} words={say.picture} />
        <dl>
          <dt>{say.secret}</dt>
          <dd>
            <code>{secret.replaceAll(/(.{4})(?=.)/g, "$1 ")}</code>
          </dd>
        </dl>
      </div>
      <CodeForm {...props} action="koder/bekrafta" button={say.confirm} asksPassword={account.passwordHash !== null} />
      <Form action={paths.mePart("koder/av")} formToken={formToken} class="go">
        <input type="hidden" name="version" value={account.version} />
        <Button look="secondary" small>
          {say.cancel}
        </Button>
      </Form>
    </>
  );
}

type CodeFormProps = MePageProps & {
  readonly action: string;
  readonly button: string;
  readonly asksPassword?: boolean;
};

function CodeForm({ account, faults, formToken, texts, action, button, asksPassword }: CodeFormProps) {
  const say = texts.webMe.codes;
  const { current } = texts.webMe.password;
  return (
    <Form action={paths.mePart(action)} formToken={formToken} class="tight">
      <input type="hidden" name="version" value={account.version} />
      <TextField
        name="code"
        label={say.code}
        hint={say.codeHint}
        value=""
        faults={faults}
        look="number"
        autoComplete="one-time-code"
      />
      {asksPassword === true && (
        <TextField
          name="password"
          label={current}
          value=""
          faults={faults}
          type="password"
          autoComplete="current-password"
        />
      )}
      <div class="go">
        <Button look="secondary">{button}</Button>
      </div>
    </Form>
  );
}
