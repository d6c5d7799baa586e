import assert from "node:assert/strict";
import { test } from "node:test";
import { aGoal, aMeasure, aPeriod, aPlan, anOutcome } from "#test/builders.ts";
import { found } from "#test/found.ts";
import type { Plan } from "#domain/plan.ts";
import { partsDoNotSum } from "./parts-do-not-sum.ts";

const T3 = aPeriod("2024-T3");

type Row = readonly [title: string, value: number | null];

function planWith(rows: readonly Row[], unit?: string): Plan {
  return aPlan({
    goals: [aGoal()],
    measures: rows.map(([title], at) => ({
      ...aMeasure({ id: String(at), title }),
      ...(unit === undefined ? {} : { unit }),
    })),
    outcomes: rows.map(([, value], at) => anOutcome({ measure: String(at), value })),
  });
}

test("women and men who do not make up all are found at the total, with the parts as evidence", () => {
  const findings = partsDoNotSum(
    planWith([
      ["Antal anställda", 22],
      ["varav kvinnor", 16],
      ["varav män", 5],
    ]),
    T3,
  );
  assert.deepEqual(found(findings), ["warning outcomes[0].value"]);
  assert.deepEqual(
    findings[0]?.evidence.map((item) => item.where),
    ["outcomes[1].value", "outcomes[2].value"],
  );
});

test("parts that sum, shares, and parts without value are no finding", () => {
  assert.deepEqual(
    partsDoNotSum(
      planWith([
        ["Antal anställda", 22],
        ["varav kvinnor", 16],
        ["varav män", 6],
      ]),
      T3,
    ),
    [],
  );
  assert.deepEqual(
    partsDoNotSum(
      planWith(
        [
          ["Andel nöjda", 80],
          ["varav kvinnor", 82],
          ["varav män", 77],
        ],
        "%",
      ),
      T3,
    ),
    [],
  );
  assert.deepEqual(
    partsDoNotSum(
      planWith([
        ["Antal anställda", 22],
        ["varav kvinnor", 16],
        ["varav män", null],
      ]),
      T3,
    ),
    [],
  );
});

test("rounded figures may differ in the last place", () => {
  const rows: readonly Row[] = [
    ["Lönesumma", 10.1],
    ["varav kvinnor", 6.4],
    ["varav män", 3.8],
  ];
  assert.deepEqual(partsDoNotSum(planWith(rows, "mnkr"), T3), []);
  const whole: readonly Row[] = [
    ["Lönesumma", 10],
    ["varav kvinnor", 6],
    ["varav män", 3],
  ];
  assert.deepEqual(partsDoNotSum(planWith(whole, "mnkr"), T3), []);
  const wrong: readonly Row[] = [
    ["Lönesumma", 10.1],
    ["varav kvinnor", 6.4],
    ["varav män", 4.2],
  ];
  assert.equal(partsDoNotSum(planWith(wrong, "mnkr"), T3).length, 1);
});

function listedUnderTotal(first: number): readonly Row[] {
  return [
    ["Antal platser totalt", 22],
    ["Antal platser förskola", first],
    ["Antal platser grundskola", 16],
  ];
}

test("under a total that lists its parts a lower sum is only noted, a higher is for seeing over", () => {
  assert.deepEqual(found(partsDoNotSum(planWith(listedUnderTotal(3)), T3)), ["note outcomes[0].value"]);
  assert.deepEqual(found(partsDoNotSum(planWith(listedUnderTotal(9)), T3)), ["warning outcomes[0].value"]);
  assert.deepEqual(partsDoNotSum(planWith(listedUnderTotal(6)), T3), []);
});
