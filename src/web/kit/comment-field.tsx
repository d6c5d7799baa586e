import type { Texts } from "#text/texts.ts";
import { type Fault, TextArea } from "./form.tsx";
import { momentOf } from "./moment.ts";

type Props = {
  /** The kind of answer's own words. */
  readonly say: { readonly comment: string; readonly commentHint: string };
  readonly value: string;
  readonly faults: readonly Fault[];
  readonly most: number;
  /** What stands saved: who wrote it and when is said under the field. */
  readonly entry: { readonly author: string | null; readonly savedAt: Date } | null;
  readonly texts: Texts;
};

/** The comment of an answer: how long it may be, and when it was saved last. */
export function CommentField({ say, value, faults, most, entry, texts }: Props) {
  return (
    <TextArea
      name="comment"
      label={say.comment}
      hint={say.commentHint}
      value={value}
      faults={faults}
      most={most}
      countWords={texts.webEntry.count}
      {...(entry === null ? {} : { note: texts.webEntry.savedBy(entry.author, momentOf(entry.savedAt)) })}
    />
  );
}
