import type { GovernanceModel } from "#domain/governance-model.ts";
import { PLAIN_PARTS } from "./plain-parts.ts";
import { threeGrades } from "./three-grades.ts";

/** The plain traffic light that many municipalities use: three colours, no rule. */
export const trafikljus: GovernanceModel = {
  ...PLAIN_PARTS,
  key: "trafikljus",
  version: "1",
  title: "Trafikljus",
  levels: [{ key: "mal", label: "Mål" }],
  grades: threeGrades(
    { label: "Röd", definition: "Målet är inte uppfyllt.", words: ["röd", "rött", "röda"] },
    { label: "Gul", definition: "Målet är delvis uppfyllt.", words: ["gul", "gult", "gula"] },
    { label: "Grön", definition: "Målet är uppfyllt.", words: ["grön", "grönt", "gröna"] },
  ),
  cannotBeJudged: { label: "Kan inte bedömas", definition: "Underlag saknas. Är inte detsamma som gul." },
  calendar: { kinds: ["T", "Q", "H", "M", "Y"] },
  rule: {
    kind: "judgement",
    clause: { text: "Målet bedöms. Modellen har ingen räkneregel; bedömningen motiveras i en kommentar." },
  },
  decisionPath: { administration: "Förvaltningen", preparing: [] },
};
