/** What the parts of a round's texts and the fields of its answers are called. */
const NAMES: Readonly<Record<string, string>> = {
  analysis: "Samlad analys",
  title: "Rubrik",
  reference: "Diarienummer",
  administration: "Förvaltning",
  officer: "Handläggare",
  date: "Datum",
  recipient: "Mottagare",
  decisionPoints: "Förslag till beslut",
  summary: "Ärendet i korthet",
  considerations: "Förvaltningens övervägande",
  attachments: "Beslutsunderlag",
  sendTo: "Skickas till",
  signatures: "Underskrifter",
  status: "Status",
  comment: "Kommentar",
  causes: "Orsaker",
  newStop: "Nytt stopp",
  value: "Utfall",
  refersTo: "Avser",
  notMeasuredBecause: "Skäl till att måttet inte är mätt",
  grade: "Bedömning",
  departsBecause: "Skäl att gå emot regeln",
};

const KINDS = { activity: "Aktivitet", measure: "Mått", goal: "Mål" } as const;

/** Corrections of an approved report. */
export const errata = {
  heading: "Rättelser",
  numbered: (number: number): string => `Rättelse ${number}`,
  by: (by: string): string => `Gjord av ${by}.`,
  columns: { what: "Vad", was: "Det stod", is: "Det ska stå" },
  nothing: "Uppgift saknas",
  name: (part: string): string => NAMES[part] ?? part,
  focusArea: (name: string): string => `Fokusområde ${name}`,
  answer: (kind: keyof typeof KINDS, id: string, field: string): string =>
    `${KINDS[kind]} ${id}, ${(NAMES[field] ?? field).toLocaleLowerCase("sv")}`,
};
