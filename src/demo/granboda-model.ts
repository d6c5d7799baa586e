import type { GovernanceModel, Grade } from "#domain/governance-model.ts";
import { ange2024 } from "#domain/models/ange-2024.ts";

const ADOPTED = { by: "Kommunfullmäktige", date: "2024-06-17", paragraph: "§ 71", reference: "KS 2024/0131" };
const PLACE = "Styrmodellen 2025, punkt";

/** Granboda writes its grades as a goal's: målet är uppfyllt. */
const neuter = (grade: Grade): Grade => ({ ...grade, label: grade.label.replace(/ppfylld$/, "ppfyllt") });

/** The invented municipality's own model: four grades, six causes, a rule for goals without measures. */
export const GRANBODA_MODEL: GovernanceModel = {
  ...ange2024,
  key: "granboda-2025",
  version: "1.0",
  title: "Granboda kommuns styrmodell 2025",
  adopted: ADOPTED,
  source: "Styrmodell för Granboda kommun",
  vision: "Granboda är en plats att växa på. Här möts skog, företagsamhet och gemenskap, och här får alla vara med.",
  areas: ["Lära och växa", "Trygghet och omsorg", "Jobb och boende", "Miljö", "God arbetsgivare och ekonomi"],
  grades: ange2024.grades.map(neuter),
  causes: [
    { key: "resursbrist", label: "Resursbrist" },
    { key: "forsenad-process", label: "Försenad process" },
    { key: "sjukfranvaro", label: "Sjukfrånvaro" },
    { key: "beslut-drojer", label: "Beslut dröjer" },
    { key: "leverantor", label: "Leverantör" },
    { key: "annat", label: "Annat" },
  ],
  rule: {
    kind: "choose",
    clause: {
      text: "Målet bedöms efter sina mått och aktiviteter. Saknas antagna mått bedöms det efter genomförandet av aktiviteterna.",
      place: `${PLACE} 4.1`,
    },
    cases: [
      {
        when: "no-measures",
        rule: {
          kind: "all-activities",
          grade: "uppfylld",
          clause: {
            text: "Har alla aktiviteter genomförts enligt plan är målet uppfyllt. Övriga bedömningar motiveras i en kommentar.",
            place: `${PLACE} 4.2`,
          },
        },
      },
      {
        when: "always",
        rule: {
          kind: "judgement",
          evidence: { of: ["measures"], met: 1, partly: 0.8 },
          clause: {
            text: "Har målet mått vägs utfallen mot målvärdena samman med aktiviteternas genomförande. Bedömningen ska motiveras i kommentaren.",
            place: `${PLACE} 4.3`,
          },
        },
      },
    ],
  },
  memo: {
    decisionStyle: "decision",
    sections: [
      { heading: "Ekonomiska konsekvenser", required: true },
      { heading: "Barnperspektiv", required: false },
    ],
    noBearingPhrase: "Ärendet har ingen bärighet på {area}.",
  },
  decisionPath: { administration: "Kommunledningsförvaltningen", preparing: ["Koncern- och finansutskottet"] },
};
