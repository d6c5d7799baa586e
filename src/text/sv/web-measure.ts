import type { Target } from "#domain/plan.ts";
import { periodName, withUnit } from "./grammar.ts";

type Period = Parameters<typeof periodName>[0];

/** Which way is good, in words. */
function direction(target: Target): string {
  switch (target.type) {
    case "atLeast":
    case "increase":
      return "Högre är bättre.";
    case "atMost":
    case "decrease":
      return "Lägre är bättre.";
    case "exactly":
      return "Varken högre eller lägre är bättre.";
    case "between":
      return "Bäst är ett värde inom intervallet.";
  }
}

/** A measure's outcome in a round. */
export const webMeasure = {
  unit: (unit: string | null, target: Target) =>
    `${unit === null ? "" : `Mäts i ${unit === "%" ? "procent" : unit}. `}${direction(target)}`,
  lead: {
    latest: (period: Period): string => `Utfallet för ${periodName(period)} är `,
    met: (met: boolean | null): string =>
      met === null ? "." : met ? ". Målvärdet är nått." : ". Målvärdet är inte nått.",
    missing: (period: Period): string => `Det finns inget utfall för ${periodName(period)} än.`,
    notMeasured: (period: Period): string => `Måttet är inte mätt för ${periodName(period)}.`,
  },
  target: "Målvärde",
  baseline: "Utgångsvärde",
  source: "Källa",
  responsible: "Ansvarig",
  withUnit,

  value: (period: Period) => `Vad blev utfallet för ${periodName(period)}?`,
  valueHint: (unit: string | null) =>
    unit === null
      ? "Skriv talet, till exempel 67 044 eller 6,9."
      : `Skriv talet i ${unit === "%" ? "procent" : unit}, till exempel 6,9.`,
  notMeasured: "Måttet är inte mätt för perioden",
  because: "Varför är det inte mätt?",
  becauseHint: "Till exempel: Mäts vartannat år, nästa gång till hösten.",
  refersTo: "Vilken tid gäller värdet?",
  refersToHint: "Välj en annan om siffran är äldre än perioden.",
  comment: "Kommentar, om siffran behöver förklaras",
  commentHint: "Vad förklarar utfallet? Vad gör ni om målvärdet inte nås?",

  latest: "Senaste värdena",
  noEarlier: "Det finns inget tidigare värde att jämföra med.",
  given: (period: Period) => `Utfall för ${periodName(period)}`,
  missing: "Uppgift saknas",
  missingBecause: (reason: string) => `Inte mätt: ${reason}`,
  refersToPeriod: (period: Period) => `Avser ${periodName(period)}`,
  chart: "Så har måttet utvecklats",
  tooFew: "Linjen ritas när det finns minst två värden.",
  chartTarget: (words: string) => `Mål: ${words}`,
  zone: "Här är målet nått",
  gap: "saknas",
  table: "Visa som tabell",
  period: "Period",
  outcome: "Utfall",
  faults: {
    "value-missing": "Skriv utfallet, eller kryssa i att måttet inte är mätt.",
    "value-unreadable": "Skriv ett tal med decimalkomma och utan punkt, till exempel 6,9 eller 67 044.",
    "value-and-not-measured": "Ta bort värdet eller krysset: båda kan inte stämma.",
    "not-measured-unexplained": "Skriv varför måttet inte är mätt.",
    "period-unknown": "Välj en av perioderna i listan.",
    "period-not-begun": "Välj en period som har börjat.",
    "comment-too-long": "Korta kommentaren till högst 4 000 tecken.",
    "reason-too-long": "Korta förklaringen till högst 4 000 tecken.",
  },
};
