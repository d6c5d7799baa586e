import assert from "node:assert/strict";
import { test } from "node:test";
import type { Reason } from "#domain/assessment/reason.ts";
import { reasonText } from "./reason-text.ts";
import { textsIn } from "./texts.ts";

const about = { subject: "1.2", title: "Sjukfrånvaro" } as const;

const sentences: readonly (readonly [reason: Reason, swedish: string, english: string])[] = [
  [
    { code: "activity-finished-with-deviation", subject: "A1", grade: "Uppfylld" },
    "Aktivitet A1 har avslutats med avvikelse. Därför går ”Uppfylld” inte att nå under året.",
    "Activity A1 was finished with a deviation. “Uppfylld” can therefore not be reached within the year.",
  ],
  [
    { code: "activity-status-missing", subject: "A1" },
    "Aktivitet A1 saknar status för perioden.",
    "Activity A1 has no status for the period.",
  ],
  [
    { code: "activity-runs-past-the-year", subject: "A1", grade: "Uppfylld", stop: "2025-03-31", year: 2024 },
    "Aktivitet A1 har stoppdatum 2025-03-31 och blir inte genomförd under 2024. Därför går ”Uppfylld” inte att nå under året.",
    "Activity A1 has the end date 2025-03-31 and will not be completed during 2024. “Uppfylld” can therefore not be reached within the year.",
  ],
  [
    { code: "all-activities-finished-on-plan", subject: "1", count: 1, grade: "Uppfylld" },
    "Målets enda aktivitet är avslutad enligt plan. Det ger ”Uppfylld”.",
    "The goal’s only activity finished according to plan. That gives “Uppfylld”.",
  ],
  [
    { code: "mean-of-ratios", subject: "1", mean: 0.933797909408, measured: 4, total: 4, grade: "Gul" },
    "Måttens uppfyllelse är i medeltal 93,4\u00a0%, räknat på 4 av 4 mått. Det ger ”Gul”.",
    "The mean fulfilment of the measures is 93.4%, based on 4 of 4 measures. That gives “Gul”.",
  ],
  [
    { code: "measure-fulfilment", ...about, met: false, ratio: 0.7246 },
    "Mått 1.2 (Sjukfrånvaro) når inte målvärdet. Uppfyllelsen är 72,5\u00a0%.",
    "Measure 1.2 “Sjukfrånvaro” does not meet its target. Fulfilment is 72.5%.",
  ],
  [
    { code: "measure-outcome-missing", ...about },
    "Mått 1.2 (Sjukfrånvaro) saknar utfall för perioden.",
    "Measure 1.2 “Sjukfrånvaro” has no outcome for the period.",
  ],
  [
    { code: "counts-of-measures", subject: "1", met: 2, partly: 4, partlyFrom: 0.8, missed: 0, missing: 3 },
    "Måtten: uppfyllda 2, delvis uppfyllda (från 80\u00a0% av målvärdet) 4, inte uppfyllda 0, utan utfall 3.",
    "Measures: met 2, partly met (from 80% of the target) 4, not met 0, no outcome 3.",
  ],
  [
    { code: "counts-of-measures", subject: "1", met: 2, partly: 0, partlyFrom: null, missed: 1, missing: 0 },
    "Måtten: uppfyllda 2, inte uppfyllda 1.",
    "Measures: met 2, not met 1.",
  ],
  [
    { code: "counts-of-bodies", subject: "1", grades: [{ label: "Uppfylls helt", count: 17 }], missing: 2 },
    "Organens bedömningar: Uppfylls helt 17, utan bedömning för perioden 2.",
    "The bodies’ assessments: “Uppfylls helt” 17, no assessment for the period 2.",
  ],
  [
    { code: "lowest-body-decides", subject: "1", bodies: ["Socialnämnden", "Bolagsstyrelsen"], grade: "Gul" },
    "Den lägsta bedömningen avgör. Den kommer från Socialnämnden och Bolagsstyrelsen. Det ger ”Gul”.",
    "The lowest grade decides. It comes from Socialnämnden and Bolagsstyrelsen. That gives “Gul”.",
  ],
];

for (const [reason, swedish, english] of sentences) {
  test(`The reason ${reason.code} is a sentence in both languages`, () => {
    assert.equal(reasonText(reason, textsIn("sv")), swedish);
    assert.equal(reasonText(reason, textsIn("en")), english);
  });
}

test("Every code has its own sentence in each language", () => {
  assert.deepEqual(Object.keys(textsIn("en").reasons).toSorted(), Object.keys(textsIn("sv").reasons).toSorted());
});
