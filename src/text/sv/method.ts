import { genitive, inSentence } from "./grammar.ts";

/** What the symbols mean. */
export const legend = {
  heading: "Förklaring av symboler",
  grades: "Bedömning av mål",
  statuses: "Status för aktiviteter",
  charts: "Diagram",
  grade: "Bedömning",
  status: "Status",
  meaning: "Betydelse",
  notGradedMeaning: "Ingen bedömning är beslutad för perioden.",
  noStatusMeaning: "Ingen status är rapporterad för perioden.",
  notDefined: "Styrmodellen anger ingen definition.",
  bars: "Mörk yta är avslutat, ljus yta pågår, snedstreckad yta avviker, prickad yta väntar och streckad ram är inte påbörjat.",
  barsLabel: "Staplar: ",
  series:
    "Linjen visar utfallet över tid. Streckad linje är målvärdet och tonad yta är den sida där målvärdet nås. " +
    "Bättre och sämre tar hänsyn till om ett högt eller lågt värde är önskvärt. Ett avbrott i linjen betyder att utfall saknas.",
  seriesLabel: "Utveckling: ",
  timeline:
    "Ram är planerad tid, ifylld stapel är genomförd tid och romb är nytt stoppdatum. " +
    "Pil vid årets slut betyder att aktiviteten fortsätter.",
  timelineLabel: "Tidslinje: ",
};

/** How the report was made. */
export const method = {
  heading: "Metod",
  plan: (body: string, year: number, adopted: string | null): string =>
    `Rapporten bygger på ${genitive(inSentence(body))} verksamhetsplan för ${year}${adopted === null ? "" : `, ${adopted}`}. ` +
    "Ansvariga har rapporterat status och kommentar för aktiviteterna.",
  model: (title: string, version: string, adopted: string | null): string =>
    `Målen bedöms enligt ${title}, version ${version}${adopted === null ? "" : `, ${adopted}`}.`,
  modelSource: (source: string): string => `Modellen är hämtad från: ${source}.`,
  proposals: (body: string): string =>
    `Förslag till bedömning räknas fram enligt styrmodellens regel. Människor beslutar bedömningen och ${inSentence(body)} beslutar om rapporten.`,
  rule: (text: string, place: string | null): string => `Regeln lyder: ”${text}”${place === null ? "" : ` (${place})`}`,
  missing:
    "Uppgift som saknas räknas aldrig som noll, och ett mål som inte kan bedömas räknas aldrig som ett steg på skalan. " +
    "Antal räknas på alla aktiviteter i planen, även de som fortsätter efter årets slut.",
  snapshot: (id: string): string =>
    `Ögonblicksbild ${id} identifierar de uppgifter som rapporten bygger på. Kontrollsumma (SHA-256):`,
};
