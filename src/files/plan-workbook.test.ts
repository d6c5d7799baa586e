import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as fc from "fast-check";
import { BUILT_IN_MODELS } from "#domain/models/built-in.ts";
import type { GovernanceModel } from "#domain/governance-model.ts";
import { CANNOT_BE_JUDGED, MOST_LETTERS, type Plan } from "#domain/plan.ts";
import { writePlanFile } from "./plan-file.ts";
import { writePlanWorkbook } from "./plan-workbook.ts";
import { readPlan } from "./read-plan.ts";

/** Texts that people, other programs and hostile files may hold. */
const nasty = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom(" ", "\u00A0", "\n", "\t", '"', ";", "_x0041", "_", "x000D_", "=", "\r", "\u0000", "a"),
  }),
  fc.constantFrom(
    "",
    '"',
    '""',
    ";",
    '";"',
    "; ",
    "a; b",
    '"a"; b',
    " a ",
    "\u00A0a",
    "\r\n",
    "_x000A_",
    "\u2060",
    " \u2060",
    "=1+1",
    "+46",
    "-1",
    "@a",
    "\uD800",
    "\uFFFF",
    "😀",
    "<b>&amp;</b>",
    "]]>",
    "2024-01-15",
    "1.10",
    "6,9 %",
    "Resursbrist",
    "resursbrist",
    "saknas",
    "#REF!",
    "constructor",
    "toString",
  ),
);
const filled = nasty.filter((text) => text.trim() !== "");
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.constantFrom(0, 1e21, -1e-9, 0.1 + 0.2, 5e-324, 67044, -3),
);
const date = fc
  .date({ min: new Date("1000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((value) => value.toISOString().slice(0, 10));
const anyPeriod = fc.constantFrom("2024-T1", "2023-T3", "2024-Q4", "2024-H1", "2024-07", "2024");

/** An object with some of its optional parts absent. */
const some = <Full extends object>(parts: { [Key in keyof Full]: fc.Arbitrary<Full[Key]> }, required: (keyof Full)[]) =>
  fc.record(parts, { requiredKeys: required });

const target = fc.oneof(
  fc.record({ type: fc.constantFrom("atLeast", "atMost", "exactly"), value: number }),
  fc.tuple(number, number).map(([a, b]) => ({ type: "between", min: Math.min(a, b), max: Math.max(a, b) })),
  some({ type: fc.constantFrom("increase", "decrease"), value: number }, ["type"]),
);
const names = fc
  .uniqueArray(
    fc.tuple(
      nasty.filter((name) => name !== "__proto__"),
      nasty,
    ),
    { maxLength: 3, selector: ([name]) => name },
  )
  .map((entries) => Object.fromEntries(entries));

const list = (item: fc.Arbitrary<object>, key: (item: never) => string) =>
  fc.uniqueArray(item as fc.Arbitrary<never>, { maxLength: 4, selector: key });
const rows = (all: readonly string[], item: fc.Arbitrary<object>) =>
  fc.tuple(...all.map((id) => item.map((rest) => ({ id, ...rest }))));

function content(model: GovernanceModel): fc.Arbitrary<object> {
  const kind = model.calendar.kinds[0] ?? "Y";
  const period = fc.constantFrom(...(kind === "Y" ? ["2023", "2024"] : ["2024-T1", "2024-T2", "2024-T3"]));
  const grade = fc.constantFrom(...model.grades.map((each) => each.key), CANNOT_BE_JUDGED);
  const status = fc.constantFrom(...model.statuses.map((each) => each.key));
  const ownNumber = filled.filter((text) => text.length <= MOST_LETTERS.number);
  const ids = fc.uniqueArray(ownNumber, { minLength: 1, maxLength: 4 });
  return fc.tuple(ids, ids, ids).chain(([goals, measures, activities]) => {
    const goal = fc.constantFrom(...goals);
    return fc.record(
      {
        format: fc.constant("tertial-plan/1"),
        municipality: some({ name: filled, code: nasty }, ["name"]),
        body: filled,
        year: fc.integer({ min: 1000, max: 9999 }),
        governanceModel: fc.constant(model.key),
        adopted: some({ by: nasty, date, paragraph: nasty, reference: nasty }, []),
        goals: rows(
          goals,
          // Parents are only earlier goals, so that none serves itself.
          some({ title: filled, area: nasty, focusAreas: fc.array(nasty), responsible: nasty }, ["title"]),
        ).map((all) => all.map((each, index) => (index === 0 ? each : { ...each, parents: goals.slice(0, index) }))),
        measures: rows(
          measures,
          some({ goal, title: filled, unit: nasty, target, baseline: number, source: nasty }, [
            "goal",
            "title",
            "target",
          ]),
        ),
        activities: rows(
          activities,
          fc
            .tuple(date, date, some({ goal, title: filled, description: nasty, responsible: nasty }, ["goal", "title"]))
            .map(([a, b, rest]) => ({ ...rest, start: a < b ? a : b, stop: a < b ? b : a })),
        ),
        statusReports: list(
          some(
            {
              period,
              activity: fc.constantFrom(...activities),
              status,
              comment: nasty,
              causes: fc.array(fc.oneof(nasty, fc.constantFrom("Resursbrist", "resursbrist", "annat"))),
              newStop: date,
            },
            ["period", "activity", "status"],
          ),
          ({ period, activity }) => JSON.stringify([period, activity]),
        ),
        outcomes: list(
          some(
            {
              period: anyPeriod,
              measure: fc.constantFrom(...measures),
              value: fc.option(number),
              refersTo: anyPeriod,
              comment: nasty,
            },
            ["period", "measure"],
          ),
          ({ period, measure }) => JSON.stringify([period, measure]),
        ),
        assessments: list(
          some({ period, goal, grade, comment: nasty }, ["period", "goal", "grade"]),
          ({ period, goal }) => JSON.stringify([period, goal]),
        ),
        bodyAssessments: list(
          some({ period, goal, body: filled, grade, comment: nasty }, ["period", "goal", "body", "grade"]),
          ({ period, goal, body }) => JSON.stringify([period, goal, body]),
        ),
        cases: list(caseContent(period), ({ period }) => period),
      },
      {
        requiredKeys: ["format", "municipality", "body", "year", "governanceModel", "goals", "measures", "activities"],
      },
    );
  });
}

function caseContent(period: fc.Arbitrary<string>): fc.Arbitrary<object> {
  return some(
    {
      period,
      title: nasty,
      reference: nasty,
      administration: nasty,
      officer: nasty,
      date,
      recipient: nasty,
      decisionPoints: fc.array(nasty, { maxLength: 3 }),
      summary: nasty,
      analysis: nasty,
      considerations: nasty,
      sections: names,
      focusAreas: names,
      attachments: fc.array(some({ title: filled, date }, ["title"]), { maxLength: 3 }),
      sendTo: fc.array(nasty, { maxLength: 3 }),
      signatures: fc.array(some({ name: filled, title: nasty }, ["name"]), { maxLength: 3 }),
    },
    ["period"],
  );
}

async function planOf(content: unknown): Promise<Plan> {
  const read = await readPlan(new TextEncoder().encode(JSON.stringify(content)), "plan.json");
  assert.ok(read.ok, JSON.stringify(read));
  return read.value.plan;
}

async function throughWorkbook(plan: Plan): Promise<Plan> {
  const written = await writePlanWorkbook(plan);
  assert.ok(written.ok, JSON.stringify(written));
  const read = await readPlan(written.value, "plan.xlsx");
  assert.ok(read.ok, JSON.stringify(read));
  assert.deepEqual(read.value.notes, []);
  return read.value.plan;
}

test("a plan goes through a workbook without loss, whatever its texts hold", async () => {
  const plans = fc.constantFrom(...BUILT_IN_MODELS).chain(content);
  await fc.assert(
    fc.asyncProperty(plans, async (content) => {
      const plan = await planOf(content);
      const back = await throughWorkbook(plan);
      assert.deepEqual(back, plan);
      assert.equal(JSON.stringify(JSON.parse(writePlanFile(back))), JSON.stringify(JSON.parse(writePlanFile(plan))));
    }),
    { numRuns: 150 },
  );
});

test("a plan that a workbook cannot hold is refused with its reason", async () => {
  const [model] = BUILT_IN_MODELS;
  const basis = {
    format: "tertial-plan/1",
    municipality: { name: "Exempelkommun" },
    year: 2024,
    governanceModel: "ange-2024",
    body: "x".repeat(32_768),
  };
  assert.deepEqual(
    await writePlanWorkbook(await planOf({ ...basis, body: "Kommunstyrelsen", governanceModel: model })),
    {
      ok: false,
      refusals: [{ where: "governanceModel", code: "model-inline-in-workbook", model: "ange-2024" }],
    },
  );
  assert.deepEqual(await writePlanWorkbook(await planOf(basis)), {
    ok: false,
    refusals: [{ where: "body", code: "text-too-long-for-cell", length: 32_768, limit: 32_767 }],
  });
});

test("equal plans give equal bytes", async () => {
  const content = JSON.parse(readFileSync("examples/storstad-efter-stockholm-2020.json", "utf8")) as unknown;
  assert.deepEqual(await writePlanWorkbook(await planOf(content)), await writePlanWorkbook(await planOf(content)));
});
