import type { Period } from "#domain/period.ts";
import type { Case } from "#domain/plan.ts";
import { MEMOS } from "./memos.tables.ts";
import type { BodyStory } from "./story.ts";

const PAPERS: Readonly<Record<string, { readonly date: string; readonly number: string }>> = {
  "2025-T1": { date: "2025-05-26", number: "2025/0112" },
  "2025-T2": { date: "2025-09-22", number: "2025/0187" },
  "2025-T3": { date: "2026-02-02", number: "2026/0031" },
  "2026-T1": { date: "2026-05-25", number: "2026/0118" },
  "2026-T2": { date: "2026-09-22", number: "2026/0214" },
};

const ADMINISTRATIONS: Readonly<Record<string, string>> = {
  Kommunstyrelsen: "Kommunledningsförvaltningen",
  "Barn- och utbildningsnämnden": "Barn- och utbildningsförvaltningen",
  Socialnämnden: "Socialförvaltningen",
};

/** The case that a round's report is decided in; null while nobody has begun it. */
export function caseOfRound({ body, reference }: BodyStory, period: Period): Case | null {
  const memo = MEMOS[body]?.[period.key];
  const paper = PAPERS[period.key];
  if (memo === undefined || paper === undefined) return null;
  const name = `tertial ${period.number} ${period.year}`;
  const whose = body === "Kommunstyrelsen" ? "kommunstyrelsens" : `${body.toLowerCase()}s`;
  return {
    period: period.key,
    title: `Uppföljning av ${whose} mål, ${name}`,
    reference: `${reference} ${paper.number}`,
    administration: ADMINISTRATIONS[body] ?? "",
    officer: "Ingrid Moberg, utvecklingsstrateg",
    date: paper.date,
    recipient: body,
    decisionPoints: [`${body} godkänner redovisningen av måluppföljningen för ${name}.`],
    summary: memo.summary,
    analysis: memo.analysis,
    considerations: memo.considerations,
    sections: {
      "Ekonomiska konsekvenser": memo.economy,
      ...(memo.children === undefined ? {} : { Barnperspektiv: memo.children }),
    },
    focusAreas: memo.focusAreas,
    attachments: [
      { title: "Tjänsteskrivelse", date: paper.date },
      { title: `Uppföljningsrapport ${name}`, date: paper.date },
    ],
    sendTo: ["Kommunens revisorer", "Kommunfullmäktige för kännedom"],
    signatures: [
      { name: "Henrik Falk", title: "Kommundirektör" },
      { name: "Ingrid Moberg", title: "Utvecklingsstrateg" },
    ],
  };
}
