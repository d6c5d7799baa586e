import { percentDigits } from "#text/percent.ts";
import type { modelFaults as swedish } from "#text/sv/model-faults.ts";

const percent = (limit: number): string => `${percentDigits(limit)}%`;

/** What is wrong in a governance model and how it can be mended. */
export const modelFaults: typeof swedish = {
  "key-malformed": ({ key }) => `The key “${key}” may contain only lower-case letters a–z, digits and hyphens.`,
  "text-missing": () => "The text is missing. Fill it in.",
  repeated: ({ what }) => `“${what}” appears more than once. Each name and key may appear only once.`,
  "not-lower-case": ({ what }) => `“${what}” must be written in lower case.`,
  "scale-too-short": ({ count }) =>
    `The grade scale has ${count} ${count === 1 ? "step" : "steps"}. It needs at least two.`,
  "grade-is-outside-every-scale": ({ grade }) =>
    `“${grade}” is outside the scale in every model and cannot be a step on it.`,
  "statuses-missing": () => "The model has no activity statuses.",
  "calendar-empty": () => "The model has no periods to follow up in.",
  "area-placeholder-missing": ({ placeholder }) =>
    `The phrase needs ${placeholder} where the name of the focus area is to go.`,
  "grade-unknown": ({ grade }) => `The grade “${grade}” is not on the model’s scale.`,
  "bands-missing": () => "The rule has no limits.",
  "band-empty": ({ from, below }) =>
    `The band runs from ${percent(from)} to below ${percent(below)} and contains no value.`,
  "band-outside-zero-to-one": ({ limit }) => `The limit ${percent(limit)} is outside 0–100%.`,
  "bands-have-a-hole": ({ from, to, isClosed }) =>
    `There is a gap between the limits: from ${percent(from)} ${isClosed ? "up to and including" : "to below"} ${percent(to)} they give no grade.`,
  "bands-overlap": ({ from, to }) =>
    from === to
      ? `The limits overlap: ${percent(from)} gives two grades.`
      : `The limits overlap: from ${percent(from)} to ${percent(to)} they give two grades.`,
  "bands-fall": ({ lower, higher }) =>
    `Higher fulfilment gives a lower grade: “${higher}” comes after “${lower}” but is lower on the scale.`,
  "evidence-of-nothing": () => "The evidence names neither measures, activities nor bodies.",
  "evidence-limits-impossible": ({ met, partly }) =>
    `The limits for met (${percent(met)}) and partly met (${percent(partly)}) contradict each other. ` +
    "Both must lie within 0–100%, and the limit for partly met may not be the higher one.",
  "rule-without-parts": () => "The rule has no parts.",
  "veto-of-nothing": () => "The veto names no measure.",
  "veto-forbids-nothing": ({ grade }) =>
    `The veto allows “${grade}”, which is highest on the scale, and therefore stops nothing.`,
  "case-never-reached": () => "The case is never tried, because an earlier one always applies.",
  "no-status-finishes-on-plan": () =>
    "The rule depends on finished activities, but the model has no status for finished without deviation.",
};
