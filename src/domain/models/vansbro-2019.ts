import type { GovernanceModel } from "../governance-model.ts";
import { FOUR_CAUSES, SIX_STATUSES } from "./statuses.tables.ts";
import { threeGrades } from "./three-grades.ts";

/** Vansbro kommun: the mean of the indicators' fulfilment. The limits are read from published verdicts, not a statute. */
export const vansbro2019: GovernanceModel = {
  key: "vansbro-2019",
  version: "2019",
  title: "Vansbro kommuns styrmodell",
  source: "Läst ur Vansbro kommuns publicerade målbedömningar (finansiellinfo.se/Vansbrokort-2021)",
  levels: [
    { key: "strategiskt", label: "Strategiska mål" },
    { key: "namnd", label: "Nämndmål" },
  ],
  areas: [],
  focusAreas: [],
  grades: threeGrades(
    {
      label: "Ej uppnått",
      definition: "Indikatorernas uppfyllelse är i medeltal under 80 %.",
      words: ["ej uppnått", "ej uppnådd", "ej uppnådda", "inte uppnått", "inte uppnådd", "inte uppnådda"],
    },
    {
      label: "Delvis uppnått",
      definition: "Indikatorernas uppfyllelse är i medeltal minst 80 % men inte 100 %.",
      words: ["delvis uppnått", "delvis uppnådd", "delvis uppnådda"],
    },
    {
      label: "Uppnått",
      definition: "Alla indikatorer når sina målvärden.",
      words: ["uppnått", "uppnådd", "uppnådda"],
    },
  ),
  cannotBeJudged: { label: "Kan inte bedömas", definition: "Underlag saknas. Är inget steg på skalan." },
  statuses: SIX_STATUSES,
  causes: FOUR_CAUSES,
  calendar: { kinds: ["T", "Y"] },
  rule: {
    kind: "mean-fulfilment",
    clause: {
      text:
        "Målet bedöms efter medelvärdet av indikatorernas uppfyllelse, där var och en räknas som högst 100 %: " +
        "100 % är uppnått, från 80 % delvis uppnått, under 80 % ej uppnått.",
      place: "Läst ur kommunens publicerade målbedömningar",
    },
    bands: [
      { grade: "ej-uppfylld", from: 0, below: 0.8 },
      { grade: "delvis-uppfylld", from: 0.8, below: 1 },
      { grade: "uppfylld", from: 1 },
    ],
  },
  memo: { decisionStyle: "decision", sections: [], noBearingPhrase: "Ärendet har ingen bärighet på {area}." },
  decisionPath: { administration: "Kommunkontoret", preparing: [] },
};
