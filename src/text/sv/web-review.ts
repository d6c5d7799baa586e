import { listed } from "./grammar.ts";

const KINDS = { activity: "aktiviteten", measure: "måttet", goal: "målet" } as const;
const SUBMITTED = { activity: "Klarmarkerad", measure: "Klarmarkerat", goal: "Klarmarkerat" } as const;
const APPROVED = { activity: "Godkänd", measure: "Godkänt", goal: "Godkänt" } as const;
const CORRECTED = { activity: "Rättad", measure: "Rättat", goal: "Rättat" } as const;
const RETURNED = { activity: "Återsänd", measure: "Återsänt", goal: "Återsänt" } as const;

type Kind = keyof typeof KINDS;

/** Reviewing what has been handed in. */
export const webReview = {
  title: "Granskning",
  submitted: (kind: Kind, by: string, at: string) => `${SUBMITTED[kind]} av ${by} ${at}.`,
  approved: (kind: Kind, by: string, at: string) => `${APPROVED[kind]} av ${by} ${at}.`,
  corrected: (kind: Kind, by: string, at: string, reason: string) =>
    `${CORRECTED[kind]} av ${by} ${at}, efter godkännandet: ”${reason}”`,
  seeOld: "Se rättelsen i rapporten",
  before: "Före rättelsen",
  returned: (kind: Kind, by: string, at: string) => `${RETURNED[kind]} för komplettering av ${by} ${at}`,
  /** Somebody else's answer, by how far it has come. */
  underWay: {
    "to-do": "Inte klarmarkerat än.",
    draft: "Ett utkast, inte klarmarkerat än.",
    returned: "Återsänt för komplettering, inte klarmarkerat igen än.",
  },
  somebody: "någon vars namn är borttaget",
  quote: (note: string) => `”${note}”`,
  approve: (kind: Kind) => `Godkänn ${KINDS[kind]}`,
  more: "Fortsätt granska",
  withdraw: "Ta tillbaka godkännandet",
  takeBack: "Ta tillbaka och ändra",
  returnIt: "Skicka tillbaka med en kommentar",
  note: "Vad behöver kompletteras?",
  noteHint: "Den ansvariga får din kommentar och kan ändra och klarmarkera igen.",
  send: "Skicka tillbaka",
  waiting: (numbers: readonly string[]) => `Målet kan godkännas när ${listed(numbers)} är det.`,
  goalApproved: (number: string) =>
    `Mål ${number} är godkänt och bygger på det här. Ta tillbaka målets godkännande först.`,
  changed: {
    title: "Någon annan hann före",
    text: "Det har hänt något sedan du öppnade sidan. Se hur det står nu, och gör om ifall det behövs.",
  },
  back: (kind: Kind) => `Till ${KINDS[kind]}`,
  faults: {
    "note-missing": "Skriv vad som behöver kompletteras.",
    "note-too-long": "Korta kommentaren till högst 2 000 tecken.",
  },
  findings: "Påpekanden",
  correct: "Rätta",
};
