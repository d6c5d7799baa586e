import type { memo as swedish } from "#text/sv/decision-memo.ts";
import { genitive } from "./grammar.ts";

/** The decision memo's own words. */
export const memo: typeof swedish = {
  label: "Decision memo",
  documentTitle: (title) => `Decision memo: ${title}`,
  runningHead: (municipality) => `${municipality} · Decision memo`,
  facts: { date: "Date", reference: "Reference", recipient: "To" },
  missing: {
    officer: "[Officer missing]",
    date: "[Date missing]",
    reference: "[Reference missing]",
    recipient: "[Recipient missing]",
    summary: "[Summary of the matter missing]",
    considerations: "[The administration’s considerations missing]",
    section: (heading) => `[Section ${heading} missing]`,
    focusArea: (name) => `[Text on ${name} missing]`,
    sendTo: "[Receivers of the decision missing]",
    signatures: "[Signatures missing]",
  },
  decision: "Proposed decision",
  proposes: (path, style) => {
    const [first = "", ...others] = path;
    const chain = others.map((body, place) => (place === others.length - 1 ? body : `${body} that it propose to`));
    return `${first} proposes to ${chain.join(" ")} ${style === "proposal" ? "to decide to" : "the following decision:"}`;
  },
  generatedPoint: (body, deciding, period, snapshot, style) =>
    `${style === "proposal" ? "Approve" : `${deciding} approves`} the follow-up of ${genitive(body)} goals for ${period} ` +
    `as it stands in the follow-up report, snapshot ${snapshot}.`,
  summary: "The matter in brief",
  considerations: "The administration’s considerations",
  gradeTable: "Goals by grade",
  sum: "All goals",
  legend: "Legend",
  focusAreas: "Focus areas",
  vision: (municipality) => `The vision of ${municipality}`,
  focusArea: (name) => `Focus area ${name}`,
  attachments: "Documents",
  thisMemo: "Decision memo",
  planDocument: (body, year) => `${genitive(body)} plan for ${year}`,
  dated: (title, details) => [title, ...details].join(", "),
  dateMissing: "[date missing]",
  snapshot: (id) => `snapshot ${id}`,
  sendTo: "Sent to",
  signatures: "Signatures",
};
