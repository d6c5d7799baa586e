import type { PrivacyFindingDetail } from "#domain/plausibility/privacy/privacy-finding.ts";
import type { FindingTexts } from "#text/finding-text.ts";

export const privacyFindings: FindingTexts<PrivacyFindingDetail> = {
  "person-named-with-health": ({ name, word }) =>
    `The text names ${name} together with “${word}”. Information about a person’s health or absence does not belong in a public document. Rewrite it so that no one can be identified.`,
  "health-in-small-group": ({ group, word }) =>
    `“${group}” is so few that “${word}” may identify a person. Write about a larger group, or leave out the number.`,
};
