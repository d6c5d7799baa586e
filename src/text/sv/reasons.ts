import type { Count } from "#domain/assessment/reason.ts";
import { percentDigits } from "#text/percent.ts";
import type { ReasonTexts } from "#text/reason-text.ts";
import { listed } from "./grammar.ts";

const percent = (ratio: number): string => `${percentDigits(ratio).replace(".", ",")}\u00a0%`;

const gives = (grade: string): string => `Det ger ”${grade}”.`;

const outOfReach = (grade: string): string => `Därför går ”${grade}” inte att nå under året.`;

const measure = ({ subject, title }: { readonly subject: string; readonly title: string }): string =>
  `Mått ${subject} (${title})`;

const counts = (items: readonly Count[], missing: number, missingLabel: string): string =>
  [...items, ...(missing > 0 ? [{ label: missingLabel, count: missing }] : [])]
    .map(({ label, count }) => `${label} ${count}`)
    .join(", ");

/** Why a proposal is what it is. Grades stand in quotation marks: they are the model's labels and are not inflected. */
export const reasons: ReasonTexts = {
  "activity-status-missing": ({ subject }) => `Aktivitet ${subject} saknar status för perioden.`,
  "activity-finished-with-deviation": ({ subject, grade }) =>
    `Aktivitet ${subject} har avslutats med avvikelse. ${outOfReach(grade)}`,
  "activity-runs-past-the-year": ({ subject, stop, year, grade }) =>
    `Aktivitet ${subject} har stoppdatum ${stop} och blir inte genomförd under ${year}. ${outOfReach(grade)}`,
  "activity-not-finished-yet": ({ subject, status }) => `Aktivitet ${subject} är inte avslutad än. Status: ${status}.`,
  "activity-not-finished-by-the-years-end": ({ subject, status, grade }) =>
    `Aktivitet ${subject} är inte avslutad vid årets slut. Status: ${status}. ${outOfReach(grade)}`,
  "all-activities-finished-on-plan": ({ count, grade }) =>
    count === 1
      ? `Målets enda aktivitet är avslutad enligt plan. ${gives(grade)}`
      : `Målets alla ${count} aktiviteter är avslutade enligt plan. ${gives(grade)}`,
  "no-activities": () => "Målet har inga aktiviteter att bedöma efter.",
  "no-measures": () => "Målet har inga mått att bedöma efter.",
  "measure-outcome-missing": (reason) => `${measure(reason)} saknar utfall för perioden.`,
  "measure-baseline-missing": (reason) => `${measure(reason)} saknar utgångsvärde att jämföra utfallet med.`,
  "all-outcomes-missing": ({ count }) =>
    count === 1
      ? "Målets enda mått har inget utfall att räkna på för perioden."
      : `Inget av målets ${count} mått har utfall att räkna på för perioden.`,
  "measure-fulfilment": ({ met, ratio, ...reason }) =>
    met
      ? `${measure(reason)} når målvärdet.`
      : `${measure(reason)} når inte målvärdet. Uppfyllelsen är ${percent(ratio)}.`,
  "mean-of-ratios": ({ mean, measured, total, grade }) =>
    `Måttens uppfyllelse är i medeltal ${percent(mean)}, räknat på ${measured} av ${total} mått. ${gives(grade)}`,
  "share-of-targets-met": ({ met, measured, total, grade }) =>
    measured === 1
      ? `Det enda mått som har utfall når ${met === 1 ? "" : "inte "}målvärdet (målet har ${total} mått). ${gives(grade)}`
      : `${met} av de ${measured} mått som har utfall når målvärdet (målet har ${total} mått). ${gives(grade)}`,
  "all-targets-met": ({ count, grade }) =>
    count === 1
      ? `Målets enda mått når målvärdet. ${gives(grade)}`
      : `Målets alla ${count} mått når sina målvärden. ${gives(grade)}`,
  "target-missed": ({ grade, ...reason }) =>
    `${measure(reason)} når inte målvärdet. Regeln ger därför inte ”${grade}”.`,
  "lowest-measure-decides": ({ grade, ...reason }) =>
    `${measure(reason)} hör till dem som har lägst bedömning, och den avgör. ${gives(grade)}`,
  "more-than-half-of-measures": ({ measured, total, grade }) =>
    measured === 1
      ? `Det enda mått som har utfall når minst ”${grade}” (målet har ${total} mått).`
      : `Mer än hälften av de ${measured} mått som har utfall når minst ”${grade}” (målet har ${total} mått).`,
  "veto-measure-missed": ({ atMost, ...reason }) =>
    `${measure(reason)} når inte målvärdet. Då kan målet som högst bli ”${atMost}”.`,
  "veto-measure-missing": (reason) =>
    `${measure(reason)} saknar utfall och kan sänka bedömningen. Därför ges inget förslag än.`,
  "no-body-assessments": () => "Inget organ har gett målet en bedömning på skalan för perioden.",
  "body-assessment-missing": ({ body }) => `${body} har inte gett målet någon bedömning på skalan för perioden.`,
  "lowest-body-decides": ({ bodies, grade }) =>
    `Den lägsta bedömningen avgör. Den kommer från ${listed(bodies)}. ${gives(grade)}`,
  "more-than-half-of-bodies": ({ count, grade }) =>
    count === 1
      ? `Det enda organ som bedömt målet har gett ”${grade}”.`
      : `Mer än hälften av de ${count} organen har gett minst ”${grade}”.`,
  "rule-leaves-to-judgement": () =>
    "Styrmodellen räknar inte fram någon bedömning av målet. Den görs av dem som ansvarar.",
  "counts-of-measures": ({ met, partly, partlyFrom, missed, missing }) =>
    `Måtten: ${counts(
      [
        { label: "uppfyllda", count: met },
        ...(partlyFrom === null
          ? []
          : [{ label: `delvis uppfyllda (från ${percent(partlyFrom)} av målvärdet)`, count: partly }]),
        { label: "inte uppfyllda", count: missed },
      ],
      missing,
      "utan utfall",
    )}.`,
  "counts-of-bodies": ({ grades, missing }) =>
    `Organens bedömningar: ${counts(grades, missing, "utan bedömning för perioden")}.`,
  "counts-of-activities": ({ statuses, missing }) => `Aktiviteterna: ${counts(statuses, missing, "utan status")}.`,
  "lowest-part-decides": ({ grade }) => `Den lägsta delbedömningen avgör. ${gives(grade)}`,
  "decided-differs-from-proposed": ({ decided, proposed }) =>
    `Beslutad bedömning är ”${decided}” och regeln ger ”${proposed}”. Regeln räknar bara på det som finns i planen. ` +
    "Kommentaren till bedömningen bör förklara skillnaden.",
  "decided-is-not-derived": ({ decided }) =>
    `Beslutad bedömning är ”${decided}”, men regeln ger inte den bedömningen på det som är rapporterat. ` +
    "Kommentaren till bedömningen bör förklara skillnaden.",
};
