import type { Texts } from "#text/texts.ts";
import { alteredWords } from "./altered-words.ts";
import { Added, Removed } from "./diff.tsx";
import { momentOf } from "./moment.ts";

/** What somebody did at one time with something that is written, and what changed by it. */
export type Version = {
  readonly at: Date;
  readonly by: string | null;
  readonly did: string;
  readonly note: string | null;
  readonly changes: readonly {
    readonly label: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
};

type Props = { readonly versions: readonly Version[]; readonly texts: Texts };

/** Everything that has been written, the latest first: who, when, and what was struck out and added. */
export function Versions({ versions, texts }: Props) {
  const say = texts.webVersions;
  return (
    <ol class="versions" reversed>
      {versions.toReversed().map(({ at, by, did, note, changes }) => (
        <li key={`${at.toISOString()} ${did}`}>
          <h2>{did}</h2>
          <p class="meta">{say.by(by ?? say.somebody, momentOf(at))}</p>
          {note !== null && <p lang="sv">{say.quote(note)}</p>}
          {changes.length > 0 && (
            <dl>
              {changes.map(({ label, before, after }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd lang="sv">
                    <Changed before={before ?? ""} after={after ?? ""} texts={texts} />
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </li>
      ))}
    </ol>
  );
}

type ChangedProps = { readonly before: string; readonly after: string; readonly texts: Texts };

/** What is new as it is; what is written anew under the old; else one text with the words that went and came. */
function Changed({ before, after, texts }: ChangedProps) {
  const say = texts.webVersions;
  if (before === "") return <p>{after}</p>;
  const pieces = after === "" ? null : alteredWords(before, after);
  if (pieces === null) {
    return (
      <>
        <p>
          <Removed words={before} say={say.removed} />
        </p>
        {after !== "" && (
          <p>
            <Added words={after} say={say.added} />
          </p>
        )}
      </>
    );
  }
  return (
    <p>
      {pieces.map(({ is, words }, at) => {
        if (is === "kept") return words;
        return is === "gone" ? (
          <Removed key={at} words={words} say={say.removed} />
        ) : (
          <Added key={at} words={words} say={say.added} />
        );
      })}
    </p>
  );
}
