import type { Texts } from "#text/texts.ts";
import { FieldFrame } from "./kit/form.tsx";

/** One field that somebody wrote something in. */
export type Typed = { readonly label: string; readonly text: string };

/** More than any of our forms has. Whoever sends more wants the server to work: each is a field on the page. */
const MOST_FIELDS = 100;

/**
 * What a person typed in a form, in the form's own order. Only fields that are known to be written in: what is hidden,
 * chosen, a password or a code never comes out again.
 */
export function typedIn(form: Readonly<Record<string, unknown>>, { webGivenBack }: Texts): readonly Typed[] {
  const labels = new Map(Object.entries(webGivenBack.fields));
  const typed = Object.entries(form).flatMap(([name, values]) => {
    // Where there is a row for each period or part, its key stands after the field's name.
    const [field = "", ...row] = name.split("-");
    const label = labels.get(field);
    if (label === undefined) return [];
    return [values]
      .flat()
      .filter((value) => typeof value === "string" && value.trim() !== "")
      .map((value) => ({ label: [label, row.join("-")].join(" ").trim(), text: String(value) }));
  });
  return typed.slice(0, MOST_FIELDS);
}

/** As in a form, so that it is copied as it was written; but nothing here is sent. */
export function GivenBack({ typed }: { readonly typed: readonly Typed[] }) {
  return (
    <section class="given-back">
      {typed.map(({ label, text }, at) => (
        <FieldFrame key={at} id={idOf(at)} label={label} hint={undefined} fault={undefined}>
          <ToCopy id={idOf(at)} text={text} />
        </FieldFrame>
      ))}
    </section>
  );
}

const idOf = (at: number): string => `skrivet-${at + 1}`;

function ToCopy({ id, text }: { readonly id: string; readonly text: string }) {
  const common = { class: "ds-input", id, lang: "sv", readOnly: true };
  if (text.length < 60 && !text.includes("\n")) return <input {...common} value={text} />;
  return (
    <textarea {...common} class="ds-input area" rows={Math.min(20, Math.ceil(text.length / 70) + 1)}>
      {text}
    </textarea>
  );
}
