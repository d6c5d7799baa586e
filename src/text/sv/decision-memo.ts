import { capitalised, genitive, inSentence } from "./grammar.ts";

/** The decision memo's own words. */
export const memo = {
  label: "Tjänsteskrivelse",
  documentTitle: (title: string): string => `Tjänsteskrivelse: ${title}`,
  runningHead: (municipality: string): string => `${municipality} · Tjänsteskrivelse`,
  facts: { date: "Datum", reference: "Diarienummer", recipient: "Mottagare" },
  missing: {
    officer: "[Handläggare saknas]",
    date: "[Datum saknas]",
    reference: "[Diarienummer saknas]",
    recipient: "[Mottagare saknas]",
    summary: "[Texten Ärendet i korthet saknas]",
    considerations: "[Förvaltningens övervägande saknas]",
    section: (heading: string): string => `[Avsnittet ${heading} saknas]`,
    focusArea: (name: string): string => `[Text om ${name} saknas]`,
    sendTo: "[Uppgift om vilka beslutet skickas till saknas]",
    signatures: "[Underskrifter saknas]",
  },
  decision: "Förslag till beslut",
  proposes: (path: readonly string[], style: "proposal" | "decision"): string => {
    const [first = "", ...others] = path;
    const deciding = others.at(-1);
    const preparing = others.slice(0, -1).map((body) => `${inSentence(body)} föreslå`);
    const lead = [
      `${capitalised(first)} föreslår`,
      ...preparing,
      ...(deciding === undefined ? [] : [inSentence(deciding)]),
    ];
    return `${lead.join(" ")} ${style === "proposal" ? "besluta att" : "följande beslut:"}`;
  },
  generatedPoint: (
    body: string,
    deciding: string,
    period: string,
    snapshot: string,
    style: "proposal" | "decision",
  ): string =>
    `${style === "proposal" ? "Godkänna" : `${capitalised(deciding)} godkänner`} uppföljningen av ` +
    `${genitive(inSentence(body))} mål för ${period} enligt uppföljningsrapporten, ögonblicksbild ${snapshot}.`,
  summary: "Ärendet i korthet",
  considerations: "Förvaltningens övervägande",
  gradeTable: "Antal mål per bedömning",
  sum: "Summa mål",
  legend: "Legendförteckning",
  focusAreas: "Fokusområden",
  vision: (municipality: string): string => `${genitive(municipality)} vision`,
  focusArea: (name: string): string => `Fokusområde ${name}`,
  attachments: "Beslutsunderlag",
  thisMemo: "Tjänsteskrivelse",
  planDocument: (body: string, year: number): string => `${genitive(body)} verksamhetsplan ${year}`,
  dated: (title: string, details: readonly string[]): string => [title, ...details].join(", "),
  dateMissing: "[datum saknas]",
  snapshot: (id: string): string => `ögonblicksbild ${id}`,
  sendTo: "Skickas till",
  signatures: "Underskrifter",
};
