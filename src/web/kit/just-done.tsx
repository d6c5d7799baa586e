import type { Texts } from "#text/texts.ts";
import type { HandedIn } from "#web/handed-in.ts";
import { paths } from "#web/paths.ts";
import { Said } from "./said.tsx";

type Props = {
  /** A draft of this page's own answer. */
  readonly wasSaved: boolean;
  /** Something else, on the way to this page. */
  readonly handedIn: HandedIn | null;
  readonly texts: Texts;
};

/** First on the page: what has just been saved or handed in, with the way back to it. */
export function JustDone({ wasSaved, handedIn, texts }: Props) {
  const say = texts.webEntry;
  if (handedIn === null) return wasSaved ? <Said>{say.draftSaved}</Said> : null;
  const { item, findings } = handedIn;
  return (
    <Said>
      {say.handedIn}{" "}
      <a href={paths[item.kind](item.id)} lang="sv">
        {item.title}
      </a>
      {findings > 0 && `. ${say.withFindings(findings)}`}
    </Said>
  );
}
