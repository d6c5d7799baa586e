import type { GovernanceModel } from "#domain/governance-model.ts";
import { PLAIN_PARTS } from "./plain-parts.ts";
import { threeGrades } from "./three-grades.ts";

/**
 * Helsingborgs stad 2016. The published bands (100, 91–99, at most 90 per cent) leave holes in which 90.67 and 99.2
 * fall; they are read as below 91 and from 91 to below 100, and the clause says so.
 */
export const helsingborg2016: GovernanceModel = {
  ...PLAIN_PARTS,
  key: "helsingborg-2016",
  version: "2016",
  title: "Helsingborgs stads målbedömning",
  source: "Helsingborgs stads årsredovisning 2016 (arsredovisning.helsingborg.se)",
  levels: [{ key: "mal", label: "Mål" }],
  grades: threeGrades(
    { label: "Röd", definition: "Måttens uppfyllelse är i medeltal under 91\u00a0%.", words: ["röd", "rött", "röda"] },
    {
      label: "Gul",
      definition: "Måttens uppfyllelse är i medeltal minst 91\u00a0% men inte 100\u00a0%.",
      words: ["gul", "gult", "gula"],
    },
    { label: "Grön", definition: "Alla mått når sina målvärden.", words: ["grön", "grönt", "gröna"] },
  ),
  cannotBeJudged: {
    label: "Uppföljning ej genomförd",
    definition: "Målet har inte kunnat följas upp. Är inget steg på skalan.",
  },
  rule: {
    kind: "mean-fulfilment",
    clause: {
      text:
        "Målet bedöms efter medelvärdet av måttens uppfyllelse, där vart och ett räknas som högst 100\u00a0%: 100\u00a0% är grönt, " +
        "91–99\u00a0% gult och högst 90\u00a0% rött. De publicerade gränserna har luckor; de läses som under 91\u00a0% rött och " +
        "från 91\u00a0% till under 100\u00a0% gult.",
      place: "Årsredovisning 2016",
    },
    bands: [
      { grade: "ej-uppfylld", from: 0, below: 0.91 },
      { grade: "delvis-uppfylld", from: 0.91, below: 1 },
      { grade: "uppfylld", from: 1 },
    ],
  },
  decisionPath: { administration: "Stadsledningsförvaltningen", preparing: [] },
};
