import { percentDigits } from "#text/percent.ts";
import type { modelFaults as swedish } from "#text/sv/model-faults.ts";

const percent = (limit: number): string => `${percentDigits(limit)}%`;

/** What is wrong in a governance model and how it can be mended. */
export const modelFaults: typeof swedish = {
  "key-malformed": ({ key }) => `The key “${key}” may hold only lower-case letters a–z, digits and hyphens.`,
  "text-missing": () => "The text is missing. Fill it in.",
  repeated: ({ what }) => `“${what}” stands more than once. Each name and key may stand once.`,
  "not-lower-case": ({ what }) => `“${what}” must be written in lower case.`,
  "scale-too-short": ({ count }) => `The grade scale has ${count} steps. It needs at least two.`,
  "grade-is-outside-every-scale": ({ grade }) =>
    `“${grade}” stands outside the scale in every model and cannot be a step on it.`,
  "statuses-missing": () => "The model has no activity statuses.",
  "calendar-empty": () => "The model has no periods to follow up in.",
  "area-placeholder-missing": ({ placeholder }) =>
    `The phrase needs ${placeholder} where the focus area's name stands.`,
  "grade-unknown": ({ grade }) => `The grade “${grade}” is not on the model's scale.`,
  "bands-missing": () => "The rule has no bands.",
  "band-empty": ({ from, below }) =>
    `The band goes from ${percent(from)} to below ${percent(below)} and holds nothing.`,
  "band-outside-zero-to-one": ({ limit }) => `The limit ${percent(limit)} lies outside 0–100%.`,
  "bands-have-a-hole": ({ from, to, isClosed }) =>
    `The bands have a hole: from ${percent(from)} ${isClosed ? "to" : "to below"} ${percent(to)} they give no grade.`,
  "bands-overlap": ({ from, to }) =>
    from === to
      ? `The bands overlap: ${percent(from)} gives two grades.`
      : `The bands overlap: from ${percent(from)} to ${percent(to)} they give two grades.`,
  "bands-fall": ({ lower, higher }) =>
    `Higher fulfilment gives a lower grade: “${higher}” comes after “${lower}” but stands lower on the scale.`,
  "evidence-of-nothing": () => "The evidence names neither measures, activities nor bodies.",
  "evidence-limits-impossible": ({ met, partly }) =>
    `The limits for met (${percent(met)}) and partly met (${percent(partly)}) cannot both hold. ` +
    "Both must lie in 0–100%, and the one for partly may not be the higher.",
  "rule-without-parts": () => "The rule has no parts.",
  "veto-of-nothing": () => "The veto names no measure.",
  "veto-forbids-nothing": ({ grade }) => `The veto allows “${grade}”, the highest on the scale, and so stops nothing.`,
  "case-never-reached": () => "The case is never tried, as an earlier one always holds.",
  "no-status-finishes-on-plan": () =>
    "The rule rests on finished activities, but the model has no status for finished without deviation.",
};
