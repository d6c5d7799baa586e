import assert from "node:assert/strict";
import { test } from "node:test";
import type { Plan } from "#domain/plan.ts";
import {
  aBodyAssessment,
  aCase,
  aGoal,
  aMeasure,
  aModel,
  anActivity,
  anAssessment,
  anOutcome,
  aPeriod,
  aPlan,
  aStatusReport,
} from "#test/builders.ts";
import { blocksOf, EXAMPLES, exampleFacts, plainText, textsOf } from "#test/documents.ts";
import type { Document } from "./document.ts";
import { reportFacts } from "./facts.ts";
import { followUpReport } from "./follow-up-report.ts";

const reportOf = (plan: Plan, key = "2024-T3"): Document => followUpReport(reportFacts(plan, aPeriod(key)));

const tableNamed = (report: Document, name: string) =>
  blocksOf(report.body, "table").find((table) => table.name === name);

test("no report says undefined, null or NaN, and no table has a ragged row", async () => {
  for (const [name, key] of EXAMPLES) {
    const report = followUpReport(await exampleFacts(name, key));
    for (const text of textsOf(report)) assert.doesNotMatch(text, /undefined|\bnull\b|NaN|\[object/, name);
    for (const table of blocksOf(report.body, "table")) {
      for (const row of table.rows) assert.equal(row.length, table.columns.length, `${name}: ${table.name}`);
    }
  }
});

test("the summary's cards, matrix and bars show the same goals", async () => {
  const facts = await exampleFacts("granboda-2024-t3", "2024-T3");
  const report = followUpReport(facts);
  const lead = blocksOf(report.body, "paragraph").find((paragraph) => paragraph.role === "lead");
  assert.equal(
    plainText(lead?.content ?? []),
    "Tre av tolv mål är uppfyllda. " +
      "Fem är delvis uppfyllda, två knappt uppfyllda, ett ej uppfyllt och ett kan inte bedömas.",
  );
  const cards = blocksOf(report.body, "cards")[0]?.items ?? [];
  assert.deepEqual(
    cards.map(({ label, count, previous }) => `${label} ${count} (${previous})`),
    ["Uppfyllt 3 (1)", "Delvis uppfyllt 5 (7)", "Knappt uppfyllt 2 (3)", "Ej uppfyllt 1 (1)", "Kan inte bedömas 1 (0)"],
  );
  const matrix = tableNamed(report, "Målen tertial för tertial");
  assert.equal(matrix?.rows.length, 12);
  const now = matrix?.rows.map((row) => plainText(row[4]?.content ?? []));
  for (const { label, count } of cards) assert.equal(now?.filter((grade) => grade === label).length, count);
});

test("every goal of Granboda has a page with its grade, how it was judged, measures, timeline and activities", async () => {
  const report = followUpReport(await exampleFacts("granboda-2024-t3", "2024-T3"));
  const pages = report.body.filter((block) => block.kind === "section" && block.fit === "page");
  assert.equal(pages.length, 12);
  const [eighth] = pages.slice(7, 8);
  assert.ok(eighth?.kind === "section");
  const head = blocksOf(eighth.body, "goal-head")[0];
  assert.deepEqual([head?.number, head?.grade.label, head?.history.length], ["8", "Ej uppfyllt", 3]);
  const basis = blocksOf(eighth.body, "basis")[0];
  assert.deepEqual(
    basis?.rows.map((row) => row.label),
    ["Regel", "Underlag", "Förslag"],
  );
  assert.equal(
    plainText(basis?.rows[1]?.content ?? []),
    "Inget av de tre måtten når målvärdet. Av 5 aktiviteter är 1 avslutad enligt plan, " +
      "1 avslutad med avvikelse (8.3), 2 pågående med avvikelse (8.2 och 8.4) och 1 ej påbörjad (8.5).",
  );
  assert.deepEqual(
    blocksOf(eighth.body, "table").map((table) => table.name),
    ["Mått", "Aktiviteter"],
  );
  assert.equal(blocksOf(eighth.body, "figure").length, 1);
});

test("a grade that activities have put out of reach is explained by naming them", async () => {
  const said = await proposals("2024-T3");
  assert.match(said[5] ?? "", /Uppfyllt kan inte nås under året eftersom 6\.3 är avslutad med avvikelse\.$/);
  assert.equal(said[2], "Regeln ger uppfyllt.");
});

/** What the rule proposes for each of Granboda's goals. */
async function proposals(key: string): Promise<readonly string[]> {
  const report = followUpReport(await exampleFacts("granboda-2024-t3", key));
  return blocksOf(report.body, "basis").map((basis) => plainText(basis.rows[2]?.content ?? []));
}

test("before the year's end the report says what can still be reached, afterwards it does not", async () => {
  const [first, ...others] = await proposals("2024-T2");
  assert.match(first ?? "", /Alla bedömningar kan fortfarande nås under året\.$/);
  assert.match(
    others[7] ?? "",
    /9\.5 ska pågå efter årets slut\. Kan fortfarande nås under året: ej uppfyllt, knappt uppfyllt och delvis uppfyllt\.$/,
  );
  assert.ok((await proposals("2024-T3")).every((proposal) => !proposal.includes("fortfarande")));
});

test("a decided grade that differs from the rule's is said calmly, with both", async () => {
  const report = followUpReport(await exampleFacts("vansbro-2021-attraktiv-och-trygg", "2021"));
  const rows = blocksOf(report.body, "basis")[0]?.rows.map((row) => plainText(row.content));
  assert.equal(rows?.[2], "Regeln ger uppnått.");
  assert.match(rows?.[3] ?? "", /”Delvis uppnått” och regeln ger ”Uppnått”/);
});

test("page links lead to an anchor that exists, whatever signs an id holds", () => {
  const ids = ["1", "1.1", "A 1", "A-1", "A/1"];
  const report = reportOf(
    aPlan({ goals: ids.map((id) => aGoal({ id })), assessments: ids.map((goal) => anAssessment({ goal })) }),
  );
  const anchors = [
    ...blocksOf(report.body, "goal-head").map((head) => head.id),
    ...blocksOf(report.body, "heading").flatMap((heading) => heading.id ?? []),
  ];
  assert.equal(new Set(anchors).size, ids.length + 1);
  for (const anchor of anchors) assert.match(anchor, /^[a-z][A-Za-z0-9-]*$/);
  const links = JSON.stringify(report.body).matchAll(/"to":"([^"]*)"/g);
  for (const [, to] of links) assert.ok(anchors.includes(to ?? ""), to);
});

test("a plan without goals says so and prints", () => {
  const report = reportOf(aPlan());
  const texts = textsOf(report);
  assert.ok(texts.includes("Planen har inga mål."));
  assert.ok(texts.includes("Planen har varken aktiviteter eller mått."));
  assert.equal(blocksOf(report.body, "cards").length, 0);
});

test("a goal without grade, comment, measures and activities prints, and says what is missing", () => {
  const report = reportOf(aPlan({ goals: [aGoal()] }));
  const head = blocksOf(report.body, "goal-head")[0];
  assert.deepEqual([head?.grade.label, head?.definition], ["Inte bedömt än", null]);
  const texts = textsOf(report);
  assert.ok(texts.includes("Målet har varken mått eller aktiviteter."));
  assert.ok(texts.includes("Målet har inga aktiviteter."));
  assert.ok(!texts.includes("Kommentar till bedömningen saknas."));
  const graded = textsOf(
    reportOf(aPlan({ goals: [aGoal()], assessments: [{ period: "2024-T3", goal: "1", grade: "uppfylld" }] })),
  );
  assert.ok(graded.includes("Kommentar till bedömningen saknas."));
});

test("sixty goals, twenty-four activities in one and very long words print with every row", () => {
  const goals = Array.from({ length: 60 }, (_, id) =>
    aGoal({ id: String(id + 1), title: "Samhällsbyggnads".repeat(20) }),
  );
  const activities = Array.from({ length: 24 }, (_, id) => anActivity({ id: `1.${id + 1}`, goal: "1" }));
  const report = reportOf(
    aPlan({
      goals,
      activities,
      statusReports: activities.map(({ id }) => aStatusReport({ activity: id, status: "vantelage" })),
      assessments: goals.flatMap(({ id }) => [
        anAssessment({ goal: id }),
        anAssessment({ goal: id, grade: "uppfylld", period: "2024-T2" }),
      ]),
    }),
  );
  assert.equal(tableNamed(report, "Målen tertial för tertial")?.rows.length, 60);
  assert.equal(tableNamed(report, "Aktiviteter")?.rows.length, 24);
  assert.equal(tableNamed(report, "Aktiviteter")?.rows[9]?.[0]?.content.length, 1);
  const items = blocksOf(report.body, "list").filter((list) => list.look === "items");
  assert.deepEqual(
    items.map((list) => list.items.length),
    [12, 5],
  );
  assert.ok(textsOf(report).includes("Ytterligare 48 mål har fått en annan bedömning."));
  const evidence = plainText(blocksOf(report.body, "basis")[0]?.rows[1]?.content ?? []);
  assert.equal(evidence, "Alla 24 aktiviteter är i vänteläge.");
});

const headingsOf = (report: Document) => blocksOf(report.body, "heading").map((heading) => heading.text);

test("the round's analysis keeps its paragraphs, and is left out when nobody wrote one", () => {
  const plan = aPlan({ goals: [aGoal()], cases: [aCase({ analysis: "Ett.\n\nTvå." })] });
  const report = reportOf(plan);
  assert.ok(headingsOf(report).includes("Samlad analys"));
  const place = report.body.findIndex((block) => block.kind === "heading" && block.text === "Samlad analys");
  assert.deepEqual(
    report.body.slice(place + 1, place + 3).map((block) => block.kind === "paragraph" && plainText(block.content)),
    ["Ett.", "Två."],
  );
  assert.ok(!headingsOf(reportOf(aPlan({ goals: [aGoal()] }))).includes("Samlad analys"));
});

test("an activity shows another responsible than the goal's, its new stop and its cause", () => {
  const plan = aPlan({
    goals: [aGoal({ responsible: "Skolchef" })],
    activities: [anActivity({ id: "A1", responsible: "Skolchef" }), anActivity({ id: "A2", responsible: "Rektor" })],
    statusReports: [
      aStatusReport({
        activity: "A1",
        status: "pagaende-med-avvikelse",
        newStop: "2025-03-31",
        causes: ["resursbrist"],
      }),
      aStatusReport({ activity: "A2", comment: "Rad ett\nrad två" }),
    ],
  });
  const rows = tableNamed(reportOf(plan), "Aktiviteter")?.rows ?? [];
  assert.equal(rows[0]?.[1]?.second, undefined);
  assert.equal(plainText(rows[1]?.[1]?.second ?? []), "Ansvarig: Rektor");
  assert.equal(plainText(rows[0]?.[4]?.content ?? []), "Ingen kommentar.");
  assert.equal(plainText(rows[0]?.[4]?.second ?? []), "Nytt stopp 2025-03-31. Orsak: resursbrist.");
  assert.equal(plainText(rows[1]?.[4]?.content ?? []), "Rad ett\nrad två");
});

test("a status that stands from an earlier period says so, and a missing one is named", () => {
  const plan = aPlan({
    goals: [aGoal()],
    activities: [anActivity({ id: "A1" }), anActivity({ id: "A2" })],
    statusReports: [aStatusReport({ period: "2024-T1" })],
  });
  const rows = tableNamed(reportOf(plan), "Aktiviteter")?.rows ?? [];
  assert.equal(plainText(rows[0]?.[3]?.second ?? []), "Rapporterad i en tidigare period.");
  assert.equal(plainText(rows[1]?.[3]?.content ?? []), "Status saknas");
});

test("bodies that have judged the goal themselves are listed with their grades", () => {
  const plan = aPlan({
    goals: [aGoal()],
    bodyAssessments: [aBodyAssessment(), aBodyAssessment({ body: "Allmänna utskottet" })],
  });
  const rows = tableNamed(reportOf(plan), "Organens bedömningar")?.rows ?? [];
  assert.deepEqual(
    rows.map((row) => plainText(row[0]?.content ?? [])),
    ["Allmänna utskottet", "Bildningsnämnden"],
  );
});

test("a measure without outcome or baseline says missing and never zero", () => {
  const plan = aPlan({
    goals: [aGoal()],
    measures: [aMeasure({ unit: "%" }), aMeasure({ id: "1.2", target: { type: "increase" } })],
    outcomes: [anOutcome({ value: null }), anOutcome({ measure: "1.2", value: 3 })],
  });
  const rows = (tableNamed(reportOf(plan), "Mått")?.rows ?? []).map((row) =>
    row.map((cell) => plainText(cell.content)),
  );
  assert.deepEqual(rows[0]?.slice(1, 4), ["minst 75 %", "saknas", "T3 2024"]);
  assert.deepEqual([rows[0]?.[6], rows[1]?.[1], rows[1]?.[2], rows[1]?.[6]], ["saknas", "öka", "3", "ej jämförbart"]);
});

test("the model's own words stand in the report, also those that do not bend", () => {
  const grades = aModel().grades.map((grade) => ({ ...grade, label: `Nivå ${grade.key}`, words: [] }));
  const plan = aPlan({
    model: aModel({ grades }),
    goals: [aGoal()],
    assessments: [anAssessment({ grade: "uppfylld" })],
  });
  assert.ok(textsOf(reportOf(plan)).includes("Målet har bedömningen ”Nivå uppfylld”."));
});
