import type { PrivacyFindingDetail } from "#domain/plausibility/privacy/privacy-finding.ts";
import type { FindingTexts } from "#text/finding-text.ts";

/** Said before the text becomes public: who could be pointed out, and how to write instead. */
export const privacyFindings: FindingTexts<PrivacyFindingDetail> = {
  "person-named-with-health": ({ name, word }) =>
    `Texten nämner ${name} tillsammans med ”${word}”. Uppgifter om en persons hälsa eller frånvaro hör inte hemma i en offentlig handling. Skriv om så att ingen går att peka ut.`,
  "health-in-small-group": ({ group, word }) =>
    `”${group}” är så få att ”${word}” kan peka ut en person. Skriv om en större grupp, eller utan antal.`,
};
