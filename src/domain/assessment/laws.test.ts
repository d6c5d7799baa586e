import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { BANDS, CLAUSE } from "#test/assessed.ts";
import { aGoal, aMeasure, aModel, anActivity, aPeriod, aPlan } from "#test/builders.ts";
import type { Plan } from "#domain/plan.ts";
import { assess } from "./assess.ts";
import type { AssessedGoal } from "./assessment.ts";
import type { ChoiceCase, Rule, RuleBody } from "./rule.ts";

/**
 * The laws that hold for every rule that can be composed and every plan: proposals, reachable grades, time and order.
 * Reachability is compared within one kind of period and the plan's year; the plan then holds no report after the
 * earlier of the two periods, as nothing else than time may change.
 */
const GRADES = ["ej-uppfylld", "delvis-uppfylld", "uppfylld"] as const;
const PERIODS = ["2024-T1", "2024-T2", "2024-T3"] as const;
/** From worst to best for a rule on activities. */
const STATUSES = ["avslutad-med-avvikelse", "ej-paborjad", "vantelage", "pagaende-enligt-plan", "avslutad-enligt-plan"];
const MEASURES = ["1.1", "1.2", "1.3"] as const;
const ACTIVITIES = ["A1", "A2"] as const;
const BODIES = ["Bildningsnämnden", "Socialnämnden", "Tekniska nämnden"] as const;

const withClause = (body: RuleBody): Rule => ({ clause: CLAUSE, ...body });
const simple: fc.Arbitrary<Rule> = fc
  .constantFrom<RuleBody>(
    { kind: "judgement", evidence: { of: ["measures", "activities", "bodies"], met: 1, partly: 0.8 } },
    { kind: "all-activities", grade: "uppfylld" },
    { kind: "all-targets", grade: "uppfylld" },
    { kind: "share-of-targets", bands: BANDS },
    { kind: "mean-fulfilment", bands: BANDS },
    { kind: "worst-measure", bands: BANDS },
    { kind: "majority-of-measures", bands: BANDS },
    { kind: "bodies", combine: "worst" },
    { kind: "bodies", combine: "majority" },
  )
  .map(withClause);
const conditions = ["no-measures", "has-measures", "no-activities", "has-activities", "has-bodies", "always"] as const;

const { rule } = fc.letrec<{ rule: Rule; choice: ChoiceCase }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 2, depthSize: "small" },
    simple,
    fc.array(tie("rule"), { minLength: 1, maxLength: 3 }).map((rules) => withClause({ kind: "worst-of", rules })),
    fc
      .record({
        measures: fc.subarray([...MEASURES], { minLength: 1 }),
        atMost: fc.constantFrom(...GRADES),
        rule: tie("rule"),
      })
      .map((parts) => withClause({ kind: "veto", ...parts })),
    fc.array(tie("choice"), { maxLength: 3 }).map((cases) => withClause({ kind: "choose", cases })),
  ),
  choice: fc.record({ when: fc.constantFrom(...conditions), rule: tie("rule"), off: fc.boolean() }),
}));

/** Per period: an entry may be missing. */
const perPeriod = <Value>(value: fc.Arbitrary<Value>) => fc.tuple(...PERIODS.map(() => fc.option(value)));
const grade = fc.constantFrom<string>(...GRADES, "kan-inte-bedomas");
const facts = fc.record({
  rule,
  measures: fc.array(perPeriod(fc.integer({ min: 0, max: 120 })), { maxLength: 3 }),
  activities: fc.array(perPeriod(fc.constantFrom(...STATUSES)), { maxLength: 2 }),
  bodies: fc.array(perPeriod(grade), { maxLength: 3 }),
  decided: perPeriod(grade),
  runsPast: fc.boolean(),
});
type Facts = typeof facts extends fc.Arbitrary<infer Value> ? Value : never;

/** The plan of the facts with what was reported up to a period (1–3). */
function planOf({ rule, measures, activities, bodies, decided, runsPast }: Facts, upTo: number = PERIODS.length): Plan {
  const inTime = <Value>(values: readonly (Value | null)[]): readonly { period: string; value: Value }[] =>
    values.slice(0, upTo).flatMap((value, index) => (value === null ? [] : [{ period: PERIODS[index] ?? "", value }]));
  return aPlan({
    model: aModel({ rule }),
    goals: [aGoal()],
    measures: measures.map((_, index) =>
      aMeasure({ id: MEASURES[index] ?? "", target: { type: "atLeast", value: 100 } }),
    ),
    activities: activities.map((_, index) =>
      anActivity({ id: ACTIVITIES[index] ?? "", stop: runsPast && index === 0 ? "2025-03-31" : "2024-10-31" }),
    ),
    outcomes: measures.flatMap((values, index) =>
      inTime(values).map(({ period, value }) => ({ period, value, measure: MEASURES[index] ?? "" })),
    ),
    statusReports: activities.flatMap((values, index) =>
      inTime(values).map(({ period, value }) => ({ period, status: value, activity: ACTIVITIES[index] ?? "" })),
    ),
    bodyAssessments: bodies.flatMap((values, index) =>
      inTime(values).map(({ period, value }) => ({ period, grade: value, goal: "1", body: BODIES[index] ?? "" })),
    ),
    assessments: inTime(decided).map(({ period, value }) => ({ period, grade: value, goal: "1" })),
  });
}

function goalIn(plan: Plan, place: number): AssessedGoal {
  const [goal] = assess(plan, aPeriod(PERIODS[place] ?? "")).goals;
  assert.ok(goal);
  return goal;
}

const place = fc.integer({ min: 0, max: PERIODS.length - 1 });
const rank = (key: string): number => GRADES.findIndex((other) => other === key);

test("A proposed grade is always reachable in that period, and reachable grades stand lowest first", () => {
  fc.assert(
    fc.property(facts, place, (given, index) => {
      const { proposed, reachable } = goalIn(planOf(given), index);
      if (proposed !== null) assert.ok(reachable.includes(proposed), `${proposed} not in ${reachable.join()}`);
      assert.deepEqual(
        reachable,
        GRADES.filter((key) => reachable.includes(key)),
      );
      assert.ok(reachable.length > 0);
    }),
    { numRuns: 3000 },
  );
});

test("Reachable grades only become fewer as time passes and nothing else changes", () => {
  fc.assert(
    fc.property(facts, place, place, (given, first, second) => {
      const [before, after] = [Math.min(first, second), Math.max(first, second)];
      const plan = planOf(given, before + 1);
      const earlier = goalIn(plan, before).reachable;
      for (const key of goalIn(plan, after).reachable) assert.ok(earlier.includes(key), key);
    }),
    { numRuns: 3000 },
  );
});

test("What is reported for later periods never changes an earlier period's assessment", () => {
  fc.assert(
    fc.property(facts, place, (given, index) => {
      assert.deepEqual(goalIn(planOf(given), index), goalIn(planOf(given, index + 1), index));
    }),
    { numRuns: 1000 },
  );
});

type Improvement = {
  readonly measure: number;
  readonly activity: number;
  readonly body: number;
  readonly index: number;
};

test("Whatever is reported and measured later in the year, its proposal is one that was reachable before", () => {
  fc.assert(
    fc.property(facts, place, (given, index) => {
      const fixed = { ...given, runsPast: false, bodies: given.bodies.map((values) => onlyUpTo(values, index)) };
      const { proposed } = goalIn(planOf(fixed), PERIODS.length - 1);
      const { reachable } = goalIn(planOf(fixed, index + 1), index);
      if (proposed !== null) assert.ok(reachable.includes(proposed), `${proposed} not in ${reachable.join()}`);
    }),
    { numRuns: 3000 },
  );
});

/** A body that has never judged the goal is not known before it does; here none comes in later. */
function onlyUpTo<Value>(values: readonly (Value | null)[], index: number): (Value | null)[] {
  return values.map((value, period) => (period <= index ? value : null));
}

const nextOf = (steps: readonly string[], value: string): string => steps[steps.indexOf(value) + 1] ?? value;

/** One list of values per subject, with one value, if there is one, made better. */
function bettered<Value>(
  lists: readonly (readonly (Value | null)[])[],
  [list, period]: readonly [number, number],
  better: (value: Value) => Value,
): (Value | null)[][] {
  return lists.map((values, row) =>
    values.map((value, column) => (value !== null && row === list && column === period ? better(value) : value)),
  );
}

/** The same facts with one outcome, status and body's grade of a period a step better; missing stays missing. */
function improved(given: Facts, { measure, activity, body, index }: Improvement): Facts {
  return {
    ...given,
    measures: bettered(given.measures, [measure, index], (value) => value + 10),
    activities: bettered(given.activities, [activity, index], (value) => nextOf(STATUSES, value)),
    bodies: bettered(given.bodies, [body, index], (value) => (rank(value) === -1 ? value : nextOf(GRADES, value))),
  };
}

test("Improving an outcome, an activity or a body's grade never lowers a proposal, nor takes it away", () => {
  const wanted = fc.integer({ min: 0, max: 2 });
  fc.assert(
    fc.property(
      facts,
      place,
      fc.record({ measure: wanted, activity: wanted, body: wanted, index: place }),
      (given, index, which) => {
        const before = goalIn(planOf(given), index).proposed;
        const after = goalIn(planOf(improved(given, which)), index).proposed;
        if (before === null) return;
        assert.ok(after !== null && rank(after) >= rank(before), `${before} → ${after}`);
      },
    ),
    { numRuns: 3000 },
  );
});

test("The order of a plan's lists never matters", () => {
  const lists = [
    "measures",
    "activities",
    "outcomes",
    "statusReports",
    "bodyAssessments",
    "assessments",
    "goals",
  ] as const;
  fc.assert(
    fc.property(facts, place, fc.infiniteStream(fc.nat()), (given, index, numbers) => {
      const plan = { ...planOf(given), goals: [aGoal(), aGoal({ id: "2" }), aGoal({ id: "10" })] };
      const shuffled = { ...plan };
      for (const list of lists) {
        const keyed = plan[list].map((item) => ({ item, key: numbers.next().value }));
        Object.assign(shuffled, { [list]: keyed.toSorted((a, b) => a.key - b.key).map(({ item }) => item) });
      }
      const period = aPeriod(PERIODS[index] ?? "");
      assert.deepEqual(assess(shuffled, period), assess(plan, period));
    }),
    { numRuns: 1000 },
  );
});
