import type { Texts } from "#text/texts.ts";

type Props = {
  /** Whose texts; null: nobody is logged in, and what was sent last has not reached the server. */
  readonly person: number | null;
  /** The page says that something was refused or went wrong. */
  readonly refused: boolean;
  readonly texts: Texts;
};

/** Last on every page: lets the browser keep what is typed until the server has it, with the words that offer it again. */
export function KeepTexts({ person, refused, texts }: Props) {
  const say = texts.webEntry;
  return (
    <keep-texts {...(person === null ? {} : { person: String(person) })} {...(refused ? { refused: true } : {})}>
      {person !== null && (
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
      )}
    </keep-texts>
  );
}
