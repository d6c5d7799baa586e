import type { Grade, GovernanceModel } from "#domain/governance-model.ts";
import type { Rule } from "#domain/assessment/rule.ts";
import { ANGE_FOCUS_AREAS } from "./ange-focus-areas.tables.ts";
import { FOUR_CAUSES, SIX_STATUSES } from "./statuses.tables.ts";

const SOURCE = "Uppföljning av kommunstyrelsens mål, tertial 3 2024 (Ånge kommun, 2025)";
const RULE_PLACE = "Kommunfullmäktiges styrmodell, återgiven i Uppföljning av kommunstyrelsens mål, tertial 3 2024";

/** Labels as the source writes them. It defines only the highest grade; the other definitions are ours. */
const GRADES: readonly Grade[] = [
  {
    key: "ej-uppfylld",
    label: "Ej uppfylld",
    definition: "Inget väsentligt av det som målet avser är nått.",
    symbol: "empty",
    colour: "not",
    words: ["ej uppfylld", "ej uppfyllt", "ej uppfyllda", "inte uppfylld", "inte uppfyllt", "inte uppfyllda"],
  },
  {
    key: "knappt-uppfylld",
    label: "Knappt uppfylld",
    definition: "Arbetet har gett resultat, men det mesta av det som målet avser återstår.",
    symbol: "third",
    colour: "barely",
    words: ["knappt uppfylld", "knappt uppfyllt", "knappt uppfyllda"],
  },
  {
    key: "delvis-uppfylld",
    label: "Delvis uppfylld",
    definition: "Det mesta av det som målet avser är nått, men något väsentligt återstår.",
    symbol: "two-thirds",
    colour: "partly",
    words: ["delvis uppfylld", "delvis uppfyllt", "delvis uppfyllda"],
  },
  {
    key: "uppfylld",
    label: "Uppfylld",
    definition: "Målet är nått. Saknas mått krävs att alla aktiviteter är genomförda enligt plan.",
    symbol: "full",
    colour: "good",
    words: ["uppfylld", "uppfyllt", "uppfyllda"],
  },
];

/**
 * The source gives a rule only for goals without measures, and only for the highest grade. "All targets met" for goals
 * with measures stands as an option that is off: a municipality that has decided so switches it on in its own copy.
 */
const RULE: Rule = {
  kind: "choose",
  clause: {
    text: "Målet bedöms efter sina mått. Saknas antagna mått bedöms det efter genomförandet av aktiviteterna.",
    place: RULE_PLACE,
  },
  cases: [
    {
      when: "no-measures",
      rule: {
        kind: "all-activities",
        grade: "uppfylld",
        clause: {
          text:
            "Om kommunstyrelsen inte antagit mått för sina mål ska målet bedömas efter genomförandet av aktiviteterna. " +
            "Har alla aktiviteter genomförts enligt plan är målet uppfyllt. Övriga bedömningar motiveras i en kommentar.",
          place: RULE_PLACE,
        },
      },
    },
    {
      when: "has-measures",
      off: true,
      rule: {
        kind: "all-targets",
        grade: "uppfylld",
        clause: { text: "Når alla målets mått sina målvärden är målet uppfyllt. (Tillval i modellen.)" },
      },
    },
    {
      when: "always",
      rule: {
        kind: "judgement",
        evidence: { of: ["measures"], met: 1, partly: 1 },
        clause: {
          text: "För mål med mått anger källan ingen regel. Målet bedöms, och bedömningen motiveras i en kommentar.",
          place: SOURCE,
        },
      },
    },
  ],
};

/** Ånge kommun's model, the default. Read from the municipality's own follow-up of tertial 3 2024. */
export const ange2024: GovernanceModel = {
  key: "ange-2024",
  version: "2024",
  title: "Ånge kommuns styrmodell",
  source: SOURCE,
  vision:
    "Vi är en plats för alla, med närhet till natur och gemenskap. Här ger näring och engagemang kraft till en levande bygd.",
  levels: [
    { key: "kommunfullmaktige", label: "Kommunfullmäktiges mål" },
    { key: "organ", label: "Organets mål" },
  ],
  // Four goal areas and the heading under which the goal for good economic management stands beside them.
  areas: ["Barn och unga", "Vuxna", "Äldre +65", "Tillväxt", "God ekonomisk hushållning"],
  focusAreas: ANGE_FOCUS_AREAS,
  grades: GRADES,
  cannotBeJudged: {
    label: "Kan inte bedömas",
    definition: "Underlag saknas. Är inget steg på skalan och räknas inte som delvis uppfylld.",
  },
  statuses: SIX_STATUSES,
  causes: FOUR_CAUSES,
  calendar: { kinds: ["T", "Y"] },
  rule: RULE,
  memo: {
    decisionStyle: "proposal",
    sections: [
      { heading: "Ekonomiska konsekvenser", required: false },
      { heading: "Barnperspektiv", required: false },
    ],
    noBearingPhrase: "Ärendet har ingen bärighet på {area}.",
  },
  decisionPath: { administration: "Kommunförvaltningen", preparing: ["Koncern- och finansutskottet"] },
};
