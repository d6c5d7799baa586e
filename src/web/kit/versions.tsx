import { diffWordsWithSpace } from "diff";
import type { Texts } from "#text/texts.ts";
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
    <ol class="changes" reversed>
      {versions.toReversed().map(({ at, by, did, note, changes }) => (
        <li key={`${at.toISOString()} ${did}`}>
          <h2>{did}</h2>
          <p class="meta">{say.by(by ?? say.somebody, momentOf(at))}</p>
          {note !== null && <p lang="sv">{say.quote(note)}</p>}
          {changes.length > 0 && (
            <dl class="changes">
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

/** Texts further apart than this have hardly a word in common: the old one is struck out whole. */
const MOST_DIFFERENCES = 400;

function Changed({ before, after, texts }: { readonly before: string; readonly after: string; readonly texts: Texts }) {
  const say = texts.webVersions;
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_DIFFERENCES }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  return (
    <>
      {parts.map(({ value, added, removed }, at) => {
        if (removed) return <Removed key={at} words={value} say={say.removed} />;
        return added ? <Added key={at} words={value} say={say.added} /> : value;
      })}
    </>
  );
}
