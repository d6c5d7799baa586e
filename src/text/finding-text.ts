import type { DataFindingDetail, Named } from "#domain/plausibility/data-finding.ts";
import type { Finding, FindingDetail } from "#domain/plausibility/finding.ts";
import type { PrivacyFindingDetail } from "#domain/plausibility/privacy/privacy-finding.ts";
import type { TextFindingDetail } from "#domain/plausibility/text-finding.ts";

/** What is so and what to do about it, per code, from the finding's facts. */
export type FindingTexts<Detail extends FindingDetail> = {
  readonly [Code in Detail["code"]]: (detail: Extract<Detail, { readonly code: Code }>) => string;
};

/** About the data, and about personal data in the texts. */
export type DataFindingTexts = FindingTexts<DataFindingDetail | PrivacyFindingDetail>;

/** What a finding can be about by name. */
const KINDS = ["activity", "goal", "measure"] as const;

type Names = Readonly<Record<(typeof KINDS)[number], (named: Named) => string>> & {
  readonly itself: Readonly<Record<(typeof KINDS)[number], string>>;
};

type Words = { readonly dataFindings: DataFindingTexts; readonly textFindings: FindingTexts<TextFindingDetail> };

/** The finding in words: `findingText(finding, textsIn("sv"))`. Its place and its quote are shown beside it, not in it. */
export function findingText({ detail }: Pick<Finding, "detail">, { dataFindings, textFindings }: Words): string {
  const words: FindingTexts<FindingDetail> = { ...dataFindings, ...textFindings };
  // The code chooses the entry that takes this very detail; the compiler cannot follow a choice over a union.
  const say = words[detail.code] as (detail: FindingDetail) => string;
  return say(detail);
}

/** The same on the page of the thing itself, where its name stands already: "Aktiviteten har …". */
export function ownFindingText(
  finding: Pick<Finding, "detail">,
  texts: Words & { readonly findingNames: Names },
): string {
  const words = findingText(finding, texts);
  const facts = new Map<string, unknown>(Object.entries(finding.detail));
  for (const kind of KINDS) {
    const named = facts.get(kind);
    if (!isNamed(named)) continue;
    const name = texts.findingNames[kind](named);
    if (words.startsWith(name)) return `${texts.findingNames.itself[kind]}${words.slice(name.length)}`;
  }
  return words;
}

function isNamed(named: unknown): named is Named {
  return typeof named === "object" && named !== null && "id" in named && "title" in named;
}
