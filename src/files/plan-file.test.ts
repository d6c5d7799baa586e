import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { BUILT_IN_MODELS, builtInModel } from "#domain/models/built-in.ts";
import type { Fault } from "#domain/fault.ts";
import { writePlanFile } from "./plan-file.ts";
import { readPlan } from "./read-plan.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const PLAN = {
  format: "tertial-plan/1",
  municipality: { name: "Exempelkommun" },
  body: "Kommunstyrelsen",
  year: 2024,
  governanceModel: "ange-2024",
};
const GOAL = { id: "1", title: "Mål" };
const ACTIVITY = { id: "A1", goal: "1", title: "Aktivitet", start: "2024-01-15", stop: "2024-10-31" };
const MEASURE = { id: "1.1", goal: "1", title: "Mått", target: { type: "atMost", value: 5 } };

async function faultsOf(text: string): Promise<readonly Fault[]> {
  const read = await readPlan(bytes(text), "plan.json");
  return read.ok ? [] : read.refusals;
}

const faultsIn = (extra: object): Promise<readonly Fault[]> => faultsOf(JSON.stringify({ ...PLAN, ...extra }));

/** Each fault as `where code`, in order of place. */
async function placesIn(extra: object): Promise<readonly string[]> {
  return (await faultsIn(extra)).map((fault) => `${fault.where} ${fault.code}`).sort();
}

const targets = (target: object): Promise<readonly string[]> =>
  placesIn({ goals: [GOAL], measures: [{ ...MEASURE, target }] });

const twice = <Row>(row: Row): readonly Row[] => [row, { ...row }];

test("every example is read and written back without loss", async () => {
  for (const name of readdirSync("examples").filter((each) => each.endsWith(".json"))) {
    const text = readFileSync(`examples/${name}`, "utf8");
    const read = await readPlan(bytes(text), name);
    assert.ok(read.ok, name);
    const written = JSON.parse(writePlanFile(read.value.plan)) as object;
    assert.deepEqual(written, { bodyAssessments: [], measures: [], ...(JSON.parse(text) as object) }, name);
  }
});

test("the smallest plan is read; absent lists are empty and absent fields stay absent", async () => {
  const read = await readPlan(bytes(JSON.stringify({ ...PLAN, goals: [GOAL] })), "plan.json");
  assert.ok(read.ok);
  assert.deepEqual(read.value.plan.goals, [GOAL]);
  assert.deepEqual(read.value.plan.activities, []);
  assert.equal(Object.hasOwn(read.value.plan, "adopted"), false);
});

test("a byte order mark is accepted and other encodings are not", async () => {
  assert.deepEqual(await faultsOf(`\uFEFF${JSON.stringify(PLAN)}`), []);
  const read = await readPlan(new Uint8Array([0x7b, 0x22, 0xe5, 0x22]), "plan.json");
  assert.ok(!read.ok);
  assert.deepEqual(read.refusals, [{ where: "plan.json", code: "not-utf8" }]);
});

test("broken JSON is refused with line and column", async () => {
  const broken: readonly (readonly [string, number, number])[] = [
    ["", 1, 1],
    ['{\n  "a": 1,\n}', 3, 1],
    ['{"a": tru}', 1, 7],
    ['{"a": "b', 1, 9],
    ['{"a": "\\x"}', 1, 8],
    ['{"a": 1} x', 1, 10],
    ['{"a": 01}', 1, 8],
    ['["a"\n"b"]', 2, 1],
    ["{'a': 1}", 1, 2],
    ['{"a": NaN}', 1, 7],
  ];
  for (const [text, line, column] of broken) {
    const expected = [{ where: `plan.json:${line}:${column}`, code: "not-json", line, column }];
    assert.deepEqual(await faultsOf(text), expected, text);
  }
});

test("deep nesting is refused without a stack overflow", async () => {
  assert.equal((await faultsOf("[".repeat(1_000_000)))[0]?.code, "too-deep");
  assert.equal((await faultsOf('{"a":'.repeat(1_000_000)))[0]?.code, "too-deep");
});

test("a key that stands twice is a fault with its place", async () => {
  const text = JSON.stringify({ ...PLAN, goals: [GOAL] }).replace(
    '"title":"Mål"',
    '"title":"Mål","titl\\u0065":"Annat"',
  );
  assert.deepEqual(await faultsOf(text), [{ where: "goals[0].title", code: "key-repeated", key: "title" }]);
});

test("keys with a meaning in JavaScript do no harm", async () => {
  const text = JSON.stringify({ ...PLAN, cases: [{ period: "2024-T3", sections: { constructor: "Text" } }] });
  assert.deepEqual(await faultsOf(text), []);
  const proto = text.replace('"constructor"', '"__proto__"');
  assert.deepEqual(await faultsOf(proto), [
    { where: "cases[0].sections.__proto__", code: "field-unknown", field: "__proto__" },
  ]);
  assert.equal(Object.hasOwn(Object.prototype, "polluted"), false);
});

test("a missing or unknown format is the only fault told of", async () => {
  const expected = "tertial-plan/1";
  assert.deepEqual(await faultsOf('{"annat": 1}'), [{ where: "format", code: "format-missing", expected }]);
  assert.deepEqual(await faultsIn({ format: "tertial-plan/2" }), [
    { where: "format", code: "format-unknown", format: "tertial-plan/2", expected },
  ]);
  assert.deepEqual(await faultsOf("[]"), [{ where: "plan.json", code: "wrong-type", expected: "object" }]);
});

test("all faults come in one list", async () => {
  const places = await placesIn({
    year: 24,
    body: " ",
    titel: "Okänd",
    goals: [{ id: "1" }, { id: "1", title: 3, parents: ["9"] }, "mål"],
    activities: [{ ...ACTIVITY, goal: "8", start: "2024-02-30" }],
    statusReports: [{ period: "2024-T4", activity: "A1", status: "klar" }],
  });
  assert.deepEqual(places, [
    "activities[0].goal reference-unknown",
    "activities[0].start date-impossible",
    "body text-empty",
    "goals[0].title field-missing",
    "goals[1].id id-repeated",
    "goals[1].parents[0] reference-unknown",
    "goals[1].title wrong-type",
    "goals[2] wrong-type",
    "statusReports[0].period period-impossible",
    "statusReports[0].status status-unknown",
    "titel field-unknown",
    "year year-impossible",
  ]);
});

test("a number that JSON can write and a computer cannot hold is refused", async () => {
  const text = JSON.stringify({ ...PLAN, goals: [GOAL], measures: [MEASURE] }).replace('"value":5', '"value":1e999');
  assert.deepEqual(await faultsOf(text), [{ where: "measures[0].target.value", code: "number-not-finite" }]);
});

test("targets are read by their type", async () => {
  assert.deepEqual(await targets({ type: "between", min: 1, max: 1 }), []);
  assert.deepEqual(await targets({ type: "increase" }), []);
  assert.deepEqual(await targets({ type: "between", min: 2, max: 1 }), ["measures[0].target interval-reversed"]);
  assert.deepEqual(await targets({ type: "atLeast" }), ["measures[0].target.value field-missing"]);
  assert.deepEqual(await targets({ type: "atleast", value: 1 }), ["measures[0].target.type target-type-unknown"]);
  assert.deepEqual(await targets({}), ["measures[0].target.type field-missing"]);
  assert.deepEqual(await targets({ type: "exactly", value: 1, min: 2 }), ["measures[0].target.min field-unknown"]);
});

test("one subject is reported once per period in every list of reports", async () => {
  const places = await placesIn({
    goals: [GOAL],
    measures: [MEASURE],
    activities: [ACTIVITY],
    statusReports: twice({ period: "2024-T3", activity: "A1", status: "vantelage" }),
    outcomes: twice({ period: "2024-T3", measure: "1.1" }),
    assessments: twice({ period: "2024-T3", goal: "1", grade: "uppfylld" }),
    bodyAssessments: [
      ...twice({ period: "2024-T3", goal: "1", body: "Bolaget", grade: "uppfylld" }),
      { period: "2024-T3", goal: "1", body: "Nämnden", grade: "kan-inte-bedomas" },
    ],
    cases: twice({ period: "2024-T3" }),
  });
  assert.deepEqual(places, [
    "assessments[1] reported-twice",
    "bodyAssessments[1] reported-twice",
    "cases[1] reported-twice",
    "outcomes[1] reported-twice",
    "statusReports[1] reported-twice",
  ]);
});

test("a period must be of a kind in the model's calendar, but an outcome may be of any", async () => {
  const places = await placesIn({
    goals: [GOAL],
    measures: [MEASURE],
    outcomes: [{ period: "2024", measure: "1.1", value: null, refersTo: "2023-12" }],
    assessments: [{ period: "2024-Q1", goal: "1", grade: "uppfylld" }],
    cases: [{ period: "2024-H1" }],
  });
  assert.deepEqual(places, ["assessments[0].period period-not-in-calendar", "cases[0].period period-not-in-calendar"]);
});

test("goals that serve themselves are refused, however long the circle", async () => {
  const ring = (count: number): readonly object[] =>
    Array.from({ length: count }, (_, index) => ({ ...GOAL, id: `${index}`, parents: [`${(index + 1) % count}`] }));
  assert.deepEqual(await placesIn({ goals: ring(1) }), ["goals[0].parents parents-in-circle"]);
  assert.deepEqual(await placesIn({ goals: ring(50_000) }), ["goals[0].parents parents-in-circle"]);
  const diamond = [
    { ...GOAL, id: "a", parents: ["b", "c"] },
    { ...GOAL, id: "b", parents: ["d"] },
    { ...GOAL, id: "c", parents: ["d"] },
    { ...GOAL, id: "d" },
  ];
  assert.deepEqual(await placesIn({ goals: diamond }), []);
});

test("an activity that stops before it starts is read: the check speaks of it", async () => {
  const activities = [{ ...ACTIVITY, start: "2024-05-01", stop: "2024-04-30" }];
  assert.deepEqual(await placesIn({ goals: [GOAL], activities }), []);
});

test("an area, focus area or cause that the model does not know is kept", async () => {
  const extra = {
    goals: [{ ...GOAL, area: "Okänt", focusAreas: ["Okänt"] }],
    activities: [ACTIVITY],
    statusReports: [{ period: "2024-T3", activity: "A1", status: "vantelage", causes: ["okänd"] }],
  };
  const read = await readPlan(bytes(JSON.stringify({ ...PLAN, ...extra })), "plan.json");
  assert.ok(read.ok);
  assert.deepEqual(read.value.plan.statusReports, extra.statusReports);
  assert.deepEqual(read.value.plan.goals, extra.goals);
});

test("an unknown model is refused; a whole model inline is read and written back whole", async () => {
  assert.deepEqual(await placesIn({ governanceModel: "okand-2024" }), ["governanceModel model-unknown"]);
  assert.deepEqual(await placesIn({ governanceModel: "constructor" }), ["governanceModel model-unknown"]);
  const model = builtInModel("ange-2024");
  const read = await readPlan(bytes(JSON.stringify({ ...PLAN, governanceModel: model })), "plan.json");
  assert.ok(read.ok);
  assert.equal(read.value.plan.modelIsInline, true);
  assert.deepEqual((JSON.parse(writePlanFile(read.value.plan)) as typeof PLAN).governanceModel, model);
  for (const each of BUILT_IN_MODELS) assert.deepEqual(await placesIn({ governanceModel: each }), [], each.key);
  assert.deepEqual(await placesIn({ governanceModel: { ...model, grades: [] } }), [
    "governanceModel.grades model-broken",
    "governanceModel.rule.cases[0].rule.grade model-broken",
    "governanceModel.rule.cases[1].rule.grade model-broken",
  ]);
  const broken = { ...model, title: undefined, färg: "röd" };
  assert.deepEqual(await placesIn({ governanceModel: broken }), [
    "governanceModel.färg field-unknown",
    "governanceModel.title field-missing",
  ]);
});

test("a file with very many faults lists the first and counts the rest", async () => {
  const faults = await faultsIn({ goals: Array.from({ length: 5000 }, () => ({})) });
  assert.equal(faults.length, 1001);
  assert.deepEqual(faults.at(-1), { where: "plan.json", code: "more-faults", count: 9000 });
});
