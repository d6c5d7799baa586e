import type { GovernanceModel } from "#domain/governance-model.ts";
import { PLAIN_PARTS } from "./plain-parts.ts";
import { threeGrades } from "./three-grades.ts";

/** Vansbro kommun. The limits are published; that fulfilment is the mean of capped ratios is our reading. */
export const vansbro2019: GovernanceModel = {
  ...PLAIN_PARTS,
  key: "vansbro-2019",
  version: "2019",
  title: "Vansbro kommuns styrmodell",
  source: "Vansbro kommuns årsredovisning 2019 (finansiellinfo.se/Vansbro_2019/Maluppfyllelse.html)",
  levels: [
    { key: "strategiskt", label: "Strategiska mål" },
    { key: "namnd", label: "Nämndmål" },
  ],
  grades: threeGrades(
    {
      label: "Ej uppnått",
      definition: "Indikatorernas uppfyllelse är i medeltal under 80\u00a0%.",
      words: ["ej uppnått", "ej uppnådd", "ej uppnådda", "inte uppnått", "inte uppnådd", "inte uppnådda"],
    },
    {
      label: "Delvis uppnått",
      definition: "Indikatorernas uppfyllelse är i medeltal minst 80\u00a0% men inte 100\u00a0%.",
      words: ["delvis uppnått", "delvis uppnådd", "delvis uppnådda"],
    },
    {
      label: "Uppnått",
      definition: "Alla indikatorer når sina målvärden.",
      words: ["uppnått", "uppnådd", "uppnådda"],
    },
  ),
  cannotBeJudged: { label: "Kan inte bedömas", definition: "Underlag saknas. Är inget steg på skalan." },
  rule: {
    kind: "mean-fulfilment",
    clause: {
      text:
        "Målet är uppnått vid förväntad målnivå eller bättre, delvis uppnått vid minst 80\u00a0% måluppfyllelse och ej " +
        "uppnått därunder. Måluppfyllelsen läses som medelvärdet av indikatorernas uppfyllelse, där var och en räknas " +
        "som högst 100\u00a0%.",
      place: "Årsredovisning 2019, Måluppfyllelse",
    },
    bands: [
      { grade: "ej-uppfylld", from: 0, below: 0.8 },
      { grade: "delvis-uppfylld", from: 0.8, below: 1 },
      { grade: "uppfylld", from: 1 },
    ],
  },
  decisionPath: { administration: "Kommunkontoret", preparing: [] },
};
