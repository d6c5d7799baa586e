import type { GovernanceModel } from "#domain/governance-model.ts";
import { PLAIN_PARTS } from "./plain-parts.ts";
import { threeGrades } from "./three-grades.ts";

/** Stockholms stad 2020: a judgement weighed from indicators, boards' own grades and activities; nothing is derived. */
export const stockholm2020: GovernanceModel = {
  ...PLAIN_PARTS,
  key: "stockholm-2020",
  version: "2020",
  title: "Stockholms stads målbedömning",
  source: "Stockholms stads årsredovisning 2020 (arsredovisning2020.stockholm.se)",
  levels: [
    { key: "inriktning", label: "Inriktningsmål" },
    { key: "verksamhetsomrade", label: "Mål för verksamhetsområdet" },
    { key: "namnd", label: "Nämndmål" },
  ],
  grades: threeGrades(
    {
      label: "Uppfylls ej",
      definition: "Sammanvägningen visar att målet i huvudsak inte är uppfyllt.",
      words: ["uppfylls ej", "uppfylls inte", "ej uppfyllt", "inte uppfyllt", "ej uppfyllda", "inte uppfyllda"],
    },
    {
      label: "Uppfylls delvis",
      definition: "Sammanvägningen visar att en del av det som målet avser är uppfyllt.",
      words: ["uppfylls delvis", "delvis uppfyllt", "delvis uppfyllda"],
    },
    {
      label: "Uppfylls helt",
      definition: "Sammanvägningen visar att målet är uppfyllt i sin helhet.",
      words: ["uppfylls helt", "helt uppfyllt", "helt uppfyllda", "uppfyllt", "uppfyllda"],
    },
  ),
  cannotBeJudged: { label: "Kan inte bedömas", definition: "Underlag saknas. Är inget steg på skalan." },
  rule: {
    kind: "judgement",
    evidence: { of: ["measures", "bodies", "activities"], met: 1, partly: 0.8 },
    clause: {
      text:
        "Målet bedöms genom en sammanvägning av indikatorernas utfall, nämndernas egna bedömningar och aktiviteternas " +
        "genomförande. Ingen räkneregel ger bedömningen.",
      place: "Årsredovisning 2020",
    },
  },
  decisionPath: { administration: "Stadsledningskontoret", preparing: [] },
};
