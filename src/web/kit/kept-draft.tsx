import type { ComponentChildren } from "preact";
import type { Texts } from "#text/texts.ts";

type Props = {
  /** Names the draft in the browser: one per thing that is answered. */
  readonly draftKey: string;
  /** The server has just saved what was typed: the browser's copy can go. */
  readonly wasSaved: boolean;
  readonly texts: Texts;
  readonly children: ComponentChildren;
};

/** Around a form: what is typed is kept in the browser too, and offered again when the server does not have it. */
export function KeptDraft({ draftKey, wasSaved, texts, children }: Props) {
  const say = texts.webEntry;
  return (
    <keep-draft draft-key={draftKey} {...(wasSaved ? { saved: true } : {})}>
      <template>
        <div class="note kept">
          <p>{say.keptDraft}</p>
          <p class="btns">
            <button class="ds-button" data-size="sm" data-variant="secondary" type="button" data-use>
              {say.useKept}
            </button>
            <button class="ds-button" data-size="sm" data-variant="secondary" type="button" data-drop>
              {say.dropKept}
            </button>
          </p>
        </div>
      </template>
      {children}
    </keep-draft>
  );
}
