import type { Texts } from "#text/texts.ts";
import { Said } from "#web/kit/said.tsx";

type Props = {
  /** The part of the page that was just saved; null when none was. */
  readonly saved: string | null;
  readonly part: string;
  readonly texts: Texts;
};

/** Beside what was changed: the page comes back there. */
export function Saved({ saved, part, texts }: Props) {
  return saved === part ? <Said>{texts.webMe.saved}</Said> : null;
}
