import type { textFindings as swedish } from "#text/sv/text-findings.ts";

const PERIOD_KINDS = { T: "tertial", Q: "quarter", H: "half-year", M: "month", Y: "year" };

export const textFindings: typeof swedish = {
  "period-mentioned-is-not-the-reports": ({ mentioned, period }) =>
    `The text speaks of “${mentioned}”, but the follow-up is of ${
      period.kind === "Y" ? String(period.year) : `${PERIOD_KINDS[period.kind]} ${period.number}, ${period.year}`
    }. Was it left from an earlier follow-up?`,
  "claim-against-counts": ({ of, claimed, count, total }) =>
    `The text says “${claimed}”. In what is reported this holds for ${count} of ${total} ${of}.`,
  "comment-against-status": ({ word, status }) =>
    `The comment says “${word}”, but the status is “${status}”. Change the one that is wrong.`,
  "given-up-without-status": ({ word }) =>
    `The text says “${word}”, but the governance model has no such status. Say which activities it is about and which status they have.`,
  "grade-not-in-model": ({ grade }) =>
    `“${grade}” is none of the governance model's grades. Write the grade as the model has it.`,
  "status-not-in-model": ({ status }) =>
    `“${status}” is none of the governance model's statuses. Write the status as the model has it.`,
  "causes-without-goals": ({ causes }) =>
    `The text gives causes in general (${causes.join(", ")}) but not which goals or activities they are about.`,
  "no-figures": () => "The text has no count and no other figure on goals or activities. Say how many it is about.",
  "no-bearing-contradicted": ({ area }) =>
    `The matter is said to have no bearing on “${area}”, but the text speaks of the area elsewhere.`,
  "sentence-unfinished": () => "The sentence does not seem to be finished.",
  "sentence-repeated": () => "The same sentence stands twice.",
  "comment-copied": ({ changed }) =>
    ({
      nothing: "The text is the same as in the previous follow-up.",
      period: "The text is the same as in the previous follow-up; only the period has changed.",
      number: "The text is the same as in the previous follow-up; only the figures have changed.",
    })[changed],
  "placeholder-left-over": ({ placeholder }) => `“${placeholder}” looks left over from a template or a draft.`,
  "parts-do-not-add-up": ({ total, parts }) => `The parts make ${parts} together, but the whole is ${total}.`,
  "word-doubled": ({ word }) => `The word “${word}” stands twice in a row.`,
};
