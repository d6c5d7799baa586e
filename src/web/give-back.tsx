import { paths } from "./paths.ts";
import { FieldFrame } from "./kit/form.tsx";
import type { Request } from "./request.ts";
import { respondPage } from "./respond.tsx";
import type { Texts } from "#text/texts.ts";

/** One field that somebody wrote something in. */
export type Typed = { readonly label: string; readonly text: string };

/**
 * What a person typed in a form, in the form's own order. Only fields that are known to be written in: what is hidden,
 * chosen, a password or a code never comes out again.
 */
export function typedIn(form: Readonly<Record<string, unknown>>, { webGivenBack }: Texts): readonly Typed[] {
  const labels = new Map(Object.entries(webGivenBack.fields));
  return Object.entries(form).flatMap(([name, values]) => {
    // Where there is a row for each period or part, its key stands after the field's name.
    const [field = "", ...row] = name.split("-");
    const label = labels.get(field);
    if (label === undefined) return [];
    return [values]
      .flat()
      .filter((value) => typeof value === "string" && value.trim() !== "")
      .map((value) => ({ label: [label, row.join("-")].join(" ").trim(), text: String(value) }));
  });
}

type Props = { readonly typed: readonly Typed[]; readonly back: string; readonly isLoggedIn: boolean };

/**
 * The answer to a form whose session has ended: nothing is saved and nothing kept here, so everything that was typed
 * stands on the page to be copied. The way on opens beside it: in this place it would take the texts away.
 */
export function respondGivingBack(c: Request, { typed, back, isLoggedIn }: Props): Promise<Response> {
  const { webGivenBack } = c.get("texts");
  const say = isLoggedIn ? webGivenBack.loggedInAgain : webGivenBack.loggedOut;
  const href = isLoggedIn ? back : paths.logInAndBack(back);
  return respondPage(
    c,
    { title: say.title, status: 403 },
    <div class="wrap">
      <h1 class="title">{say.title}</h1>
      <p class="lead">{`${webGivenBack.lead} ${say.how}`}</p>
      <p class="go">
        <a class="ds-button" href={href} target="_blank" rel="noopener">
          {say.go}
        </a>
      </p>
      <section class="given-back">
        {typed.map((field, at) => (
          <GivenBack key={at} id={`skrivet-${at + 1}`} {...field} />
        ))}
      </section>
    </div>,
  );
}

/** As in a form, so that it is copied as it was written; but nothing here is sent. */
function GivenBack({ id, label, text }: Typed & { readonly id: string }) {
  const isLine = text.length < 60 && !text.includes("\n");
  return (
    <FieldFrame id={id} label={label} hint={undefined} fault={undefined}>
      {isLine ? (
        <input class="ds-input" id={id} value={text} lang="sv" readOnly />
      ) : (
        <textarea class="ds-input area" id={id} lang="sv" readOnly rows={Math.min(20, Math.ceil(text.length / 70) + 1)}>
          {text}
        </textarea>
      )}
    </FieldFrame>
  );
}
