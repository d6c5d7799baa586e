import type { PrivacyFindingDetail } from "#domain/plausibility/privacy/privacy-finding.ts";
import type { FindingTexts } from "#text/finding-text.ts";

export const privacyFindings: FindingTexts<PrivacyFindingDetail> = {
  "person-named-with-health": ({ name, word }) =>
    `The text names ${name} together with “${word}”. A person's health or absence does not belong in a public document. Rewrite it so that nobody can be pointed out.`,
  "health-in-small-group": ({ group, word }) =>
    `“${group}” are so few that “${word}” can point out a person. Write about a larger group, or without the number.`,
};
