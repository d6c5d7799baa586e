import type { memo as swedish } from "#text/sv/decision-memo.ts";
import { genitive } from "./grammar.ts";

/** The decision memo's own words. */
export const memo: typeof swedish = {
  label: "Decision memo",
  documentTitle: (title) => `Decision memo: ${title}`,
  runningHead: (municipality) => `${municipality} · Decision memo`,
  facts: { date: "Date", reference: "Reference number", recipient: "Recipient" },
  missing: {
    officer: "[Case officer missing]",
    date: "[Date missing]",
    reference: "[Reference number missing]",
    recipient: "[Recipient missing]",
    summary: "[Summary of the case missing]",
    considerations: "[The department’s considerations missing]",
    section: (heading) => `[Section ${heading} missing]`,
    focusArea: (name) => `[Text on ${name} missing]`,
    sendTo: "[Recipients of the decision missing]",
    signatures: "[Signatures missing]",
  },
  decision: "Proposed decision",
  proposes: (path, style) => {
    const [first = "", ...others] = path;
    const deciding = others.at(-1);
    const preparing = others.slice(0, -1).map((body) => `that ${body} propose`);
    const lead = [`${first} proposes`, ...preparing].join(" ");
    if (style === "proposal")
      return deciding === undefined ? `${lead} to decide to` : `${lead} that ${deciding} decide to`;
    return `${lead} the following decision${deciding === undefined ? "" : ` to ${deciding}`}:`;
  },
  generatedPoint: (body, deciding, period, snapshot, style) =>
    `${style === "proposal" ? "Approve" : `${deciding} approves`} the follow-up of ${genitive(body)} goals for ${period} ` +
    `as set out in the follow-up report, snapshot ${snapshot}.`,
  summary: "The case in brief",
  considerations: "The department’s considerations",
  gradeTable: "Goals by grade",
  sum: "Total number of goals",
  legend: "Key to symbols",
  focusAreas: "Focus areas",
  vision: (municipality) => `The vision of ${municipality}`,
  focusArea: (name) => `Focus area ${name}`,
  attachments: "Supporting documents",
  thisMemo: "Decision memo",
  planDocument: (body, year) => `${genitive(body)} plan for ${year}`,
  dated: (title, details) => [title, ...details].join(", "),
  dateMissing: "[date missing]",
  snapshot: (id) => `snapshot ${id}`,
  sendTo: "To be sent to",
  signatures: "Signatures",
};
