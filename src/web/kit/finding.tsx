import type { Finding } from "#domain/plausibility/finding.ts";
import { findingText, ownFindingText } from "#text/finding-text.ts";
import type { Texts } from "#text/texts.ts";
import { Sentence } from "./own-words.tsx";
import { FindingSymbol } from "./symbol.tsx";
import { Unbroken } from "./unbroken.tsx";

type Props = { readonly findings: readonly Finding[]; readonly texts: Texts };

/**
 * Findings in the margin: a colleague's remark, what it is about quoted on the marker. `isOwn`: on the thing's own page,
 * where each says how much it weighs; elsewhere the list's heading does.
 */
export function Findings({ findings, isOwn, texts }: Props & { readonly isOwn?: boolean }) {
  const say = isOwn === true ? ownFindingText : findingText;
  return (
    <ul class="finds">
      {findings.map((finding) => (
        <li key={`${finding.where} ${finding.detail.code} ${finding.quote ?? ""}`}>
          <FindingSymbol level={finding.severity === "error" ? "blocks" : "lookOver"} />
          <div>
            {isOwn === true && (
              <p>
                <b>{texts.webFollowUp.findings.groups[finding.severity]}</b>
              </p>
            )}
            <p>
              <Sentence text={say(finding, texts)} />
            </p>
            {finding.quote !== null && (
              <p>
                <mark lang="sv">
                  <Unbroken text={finding.quote} />
                </mark>
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The findings beside what they are about, while it can still be mended. Nothing when there is nothing to say. */
export function FindingsNote({ findings, texts }: Props) {
  const say = texts.webEntry;
  if (findings.length === 0) return null;
  return (
    <aside class="note" aria-label={say.lookAt}>
      <h2>{say.lookAt}</h2>
      <Findings findings={findings} isOwn texts={texts} />
      <p class="muted">{say.canSubmitAnyway(findings.some(({ severity }) => severity === "error"))}</p>
    </aside>
  );
}

/** The findings beside an answer that has been handed in: for who reviews it. Nothing when there is nothing to say. */
export function ReviewedFindings({ findings, texts }: Props) {
  const heading = texts.webReview.findings;
  if (findings.length === 0) return null;
  return (
    <aside class="note quiet" aria-label={heading}>
      <h2>{heading}</h2>
      <Findings findings={findings} isOwn texts={texts} />
    </aside>
  );
}
