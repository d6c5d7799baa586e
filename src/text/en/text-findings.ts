import type { textFindings as swedish } from "#text/sv/text-findings.ts";

import { figures, listed, periodName } from "./grammar.ts";

export const textFindings: typeof swedish = {
  "period-mentioned-is-not-the-reports": ({ mentioned, period }) =>
    `The text mentions “${mentioned}”, but the follow-up is for ${periodName(period)}. Is the text left over from an earlier follow-up?`,
  "claim-against-counts": ({ of, claimed, count, total }) =>
    `The text says “${claimed}”. In what has been reported, this is true of ${figures(count)} of ${figures(total)} ${
      of === "activities" ? (total === 1 ? "activity" : "activities") : total === 1 ? "goal" : "goals"
    }.`,
  "comment-against-status": ({ word, status }) =>
    `The comment says “${word}”, but the status is “${status}”. Correct the one that is wrong.`,
  "given-up-without-status": ({ word }) =>
    `The text says “${word}”, but the governance model has no such status. Say which activities this concerns and which status they have.`,
  "grade-not-in-model": ({ grade }) =>
    `“${grade}” is not one of the governance model’s grades. Write the grade as it is in the model.`,
  "status-not-in-model": ({ status }) =>
    `“${status}” is not one of the governance model’s statuses. Write the status as it is in the model.`,
  "causes-without-goals": ({ causes }) =>
    `The text gives causes in general (${listed(causes.map((cause) => `“${cause}”`))}) but does not say which goals or activities they concern.`,
  "no-figures": () => "The text has no count or other figure about goals or activities. Say how many it concerns.",
  "no-bearing-contradicted": ({ area }) =>
    `The case is said to have no bearing on “${area}”, but the text discusses that area elsewhere.`,
  "sentence-unfinished": () => "The sentence seems to be unfinished.",
  "sentence-repeated": () => "The same sentence appears twice.",
  "comment-copied": ({ changed }) =>
    ({
      nothing: "The text is the same as in the previous follow-up.",
      period: "The text is the same as in the previous follow-up; only the period has been changed.",
      number: "The text is the same as in the previous follow-up; only the figures have been changed.",
    })[changed],
  "placeholder-left-over": ({ placeholder }) => `“${placeholder}” seems to be left over from a template or a draft.`,
  "parts-do-not-add-up": ({ total, parts }) =>
    `The parts add up to ${figures(parts)}, but the whole is ${figures(total)}.`,
  "word-doubled": ({ word }) => `The word “${word}” appears twice in a row.`,
  "sign-not-in-typeface": ({ sign }) =>
    `The character ${sign} is not in the typeface of the PDF report and becomes an empty box there. Write it in letters instead.`,
};
