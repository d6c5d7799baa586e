import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  aCase,
  aGoal,
  aMeasure,
  aPeriod,
  aPlan,
  aStatusReport,
  anActivity,
  anAssessment,
  anOutcome,
} from "#test/builders.ts";
import type { Plan } from "#domain/plan.ts";
import { checkPlan } from "./check-plan.ts";

const T3 = aPeriod("2024-T3");
const PERIODS = ["2024-T1", "2024-T2", "2024-T3"] as const;
const STATUSES = aPlan().model.statuses.map((status) => status.key);
const IDS = ["1", "2", "3"] as const;
const COMMENTS = [
  "",
  "Arbetet pågår.",
  "Handläggaren Maria Öberg är sjukskriven. Arbetet pågår.",
  "Två handläggare är sjukskrivna och arbetet är försenat.",
  "Utfallet avser 2022.",
] as const;

const date = fc
  .record({ year: fc.integer({ min: 2023, max: 2025 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${year}-${String(month).padStart(2, "0")}-15`);
const comment = fc.constantFrom(...COMMENTS);

/** Some of all pairs of period and subject, so that no subject has two reports for one period. */
function pairs(): fc.Arbitrary<readonly { readonly period: string; readonly id: string }[]> {
  return fc.subarray(PERIODS.flatMap((period) => IDS.map((id) => ({ period, id }))));
}

function withEach<Item>(
  make: (pair: { readonly period: string; readonly id: string }) => fc.Arbitrary<Item>,
): fc.Arbitrary<readonly Item[]> {
  return pairs().chain((chosen) => fc.tuple(...chosen.map(make)));
}

const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    activities: fc.tuple(
      ...IDS.map((id) => fc.record({ start: date, stop: date }).map((dates) => anActivity({ id, goal: id, ...dates }))),
    ),
    statusReports: withEach(({ period, id }) =>
      fc
        .record({ status: fc.constantFrom(...STATUSES), comment, newStop: fc.option(date, { nil: null }) })
        .map(({ newStop, ...parts }) =>
          aStatusReport({ period, activity: id, ...parts, ...(newStop === null ? {} : { newStop }) }),
        ),
    ),
    outcomes: withEach(({ period, id }) =>
      fc
        .record({ value: fc.constantFrom(null, 0, 5, 7.5), comment, refersTo: fc.constantFrom("2022", "2023", "2024") })
        .map((parts) => anOutcome({ period, measure: id, ...parts })),
    ),
    assessments: withEach(({ period, id }) =>
      fc
        .record({ grade: fc.constantFrom("ej-uppfylld", "uppfylld", "kan-inte-bedomas"), comment })
        .map((parts) => anAssessment({ period, goal: id, ...parts })),
    ),
    cases: fc.constantFrom([], [aCase()], [aCase({ focusAreas: { "Hållbar framtid": COMMENTS[2] } })]),
  })
  .map((lists) =>
    aPlan({
      goals: IDS.map((id) => aGoal({ id, area: "Okänt" })),
      measures: ["Antal anställda", "varav kvinnor", "varav män"].map((title, at) =>
        aMeasure({ id: String(at + 1), goal: "1", title }),
      ),
      ...lists,
    }),
  );

/** What stands at a place such as `cases[0].focusAreas.Hållbar framtid`; undefined for nothing. */
function at(plan: Plan, place: string): unknown {
  return place
    .split(/[.[\]]+/u)
    .filter((part) => part !== "")
    .reduce<unknown>((value, part) => (value as Readonly<Record<string, unknown>> | undefined)?.[part], plan);
}

test("every place exists in the plan, and every quote stands there word for word", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      for (const finding of checkPlan(plan, T3)) {
        for (const { where, quote } of [finding, ...finding.evidence]) {
          const value = at(plan, where);
          assert.notEqual(value, undefined, `${finding.detail.code} at ${where}`);
          if (quote !== null) assert.ok(String(value).includes(quote), `${finding.detail.code} quotes ${quote}`);
        }
      }
    }),
  );
});

test("what is found does not depend on the order of the reports, outcomes and grades", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const turned: Plan = {
        ...plan,
        activities: plan.activities.toReversed(),
        statusReports: plan.statusReports.toReversed(),
        outcomes: plan.outcomes.toReversed(),
        assessments: plan.assessments.toReversed(),
      };
      assert.deepEqual(factsFound(turned), factsFound(plan));
    }),
  );
});

function factsFound(plan: Plan): readonly string[] {
  return checkPlan(plan, T3)
    .map(({ detail, severity, quote }) => JSON.stringify([severity, detail, quote]))
    .toSorted();
}
