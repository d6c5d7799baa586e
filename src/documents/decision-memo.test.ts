import assert from "node:assert/strict";
import { test } from "node:test";
import type { Plan } from "#domain/plan.ts";
import { aCase, aGoal, aModel, anAssessment, aPeriod, aPlan } from "#test/builders.ts";
import { blocksOf, EXAMPLES, exampleFacts, plainText, textsOf } from "#test/documents.ts";
import { decisionMemo } from "./decision-memo.ts";
import type { Document } from "./document.ts";
import { reportFacts } from "./facts.ts";
import { snapshotOf } from "./facts/snapshot.ts";

const memoOf = (plan: Plan, key = "2024-T3"): Document => decisionMemo(reportFacts(plan, aPeriod(key)));
const headings = (memo: Document): readonly string[] => blocksOf(memo.body, "heading").map((heading) => heading.text);
const missing = (memo: Document): readonly string[] =>
  blocksOf(memo.body, "paragraph").flatMap(({ role, content }) => (role === "missing" ? [plainText(content)] : []));

/** The sentence and the points of the proposed decision. */
function decision(memo: Document): readonly string[] {
  const place = memo.body.findIndex((block) => block.kind === "heading" && block.text === "Förslag till beslut");
  const [lead, points] = memo.body.slice(place + 1);
  assert.ok(lead?.kind === "paragraph" && points?.kind === "list" && points.look === "numbered");
  return [plainText(lead.content), ...points.items.map(plainText)];
}

test("Granboda's memo has the parts of a memo in their order", async () => {
  const memo = decisionMemo(await exampleFacts("granboda-2024-t3", "2024-T3"));
  assert.deepEqual(headings(memo), [
    "Förslag till beslut",
    "Ärendet i korthet",
    "Förvaltningens övervägande",
    "Ekonomiska konsekvenser",
    "Barnperspektiv",
    "Legendförteckning",
    "Granboda kommuns vision",
    "Fokusområde Trygg vardag",
    "Fokusområde God hälsa",
    "Fokusområde Levande gemenskap",
    "Fokusområde Lärande hela livet",
    "Fokusområde Rik natur",
    "Beslutsunderlag",
    "Skickas till",
  ]);
  assert.deepEqual(missing(memo), []);
  assert.equal(memo.body[0]?.kind, "letterhead");
  assert.equal(memo.body.at(-1)?.kind, "signatures");
});

test("no memo says undefined, null or NaN", async () => {
  for (const [name, key] of EXAMPLES) {
    const memo = decisionMemo(await exampleFacts(name, key));
    for (const text of textsOf(memo)) assert.doesNotMatch(text, /undefined|\bnull\b|NaN|\[object/, name);
  }
});

test("the proposal follows the decision path, and its points are the case's own", async () => {
  const [lead, first] = decision(decisionMemo(await exampleFacts("granboda-2024-t3", "2024-T3")));
  assert.equal(
    lead,
    "Kommunledningsförvaltningen föreslår koncern- och finansutskottet föreslå kommunstyrelsen besluta att",
  );
  assert.match(first ?? "", /^Godkänna uppföljningen av kommunstyrelsens mål för tertial 3 2024/);
});

const inStyle = (decisionStyle: "proposal" | "decision"): Plan => {
  const model = aModel();
  return aPlan({ model: { ...model, memo: { ...model.memo, decisionStyle } } });
};

test("without points one is made that names the period and the snapshot, in the model's style", () => {
  const { id } = snapshotOf(reportFacts(inStyle("proposal"), aPeriod()));
  assert.deepEqual(decision(memoOf(inStyle("proposal"))), [
    "Kommunförvaltningen föreslår koncern- och finansutskottet föreslå kommunstyrelsen besluta att",
    `Godkänna uppföljningen av kommunstyrelsens mål för tertial 3 2024 enligt uppföljningsrapporten, ögonblicksbild ${id}.`,
  ]);
  const [lead, point] = decision(memoOf(inStyle("decision")));
  assert.equal(
    lead,
    "Kommunförvaltningen föreslår koncern- och finansutskottet föreslå kommunstyrelsen följande beslut:",
  );
  assert.match(point ?? "", /^Kommunstyrelsen godkänner uppföljningen av kommunstyrelsens mål för tertial 3 2024/);
});

test("without a case every part that people write stands visibly empty", () => {
  const memo = memoOf(aPlan({ goals: [aGoal()] }));
  assert.deepEqual(missing(memo), [
    "[Texten Ärendet i korthet saknas]",
    "[Förvaltningens övervägande saknas]",
    "[Text om Hållbar vardag saknas]",
    "[Text om Hållbar hälsa saknas]",
    "[Uppgift om vilka beslutet skickas till saknas]",
    "[Underskrifter saknas]",
  ]);
  const letterhead = blocksOf(memo.body, "letterhead")[0];
  assert.deepEqual(letterhead?.officer, ["[Handläggare saknas]"]);
  assert.deepEqual(
    letterhead?.facts.map((fact) => fact.value),
    ["[Datum saknas]", "[Diarienummer saknas]", "[Mottagare saknas]"],
  );
});

test("a focus area that nobody has written about is never said to have no bearing", () => {
  const memo = memoOf(aPlan({ cases: [aCase({ focusAreas: { "Hållbar vardag": "Bostäder byggs." } })] }));
  assert.ok(missing(memo).includes("[Text om Hållbar hälsa saknas]"));
  assert.ok(textsOf(memo).every((text) => !text.includes("bärighet")));
});

test("a required section stands empty, one that is not required is left out, and the case may add its own", () => {
  const model = aModel();
  const sections = [
    { heading: "Ekonomiska konsekvenser", required: true },
    { heading: "Barnperspektiv", required: false },
  ];
  const plan = aPlan({
    model: { ...model, memo: { ...model.memo, sections } },
    cases: [aCase({ sections: { Miljö: "Utsläppen minskar." } })],
  });
  const memo = memoOf(plan);
  assert.ok(missing(memo).includes("[Avsnittet Ekonomiska konsekvenser saknas]"));
  assert.ok(headings(memo).includes("Miljö"));
  assert.ok(!headings(memo).includes("Barnperspektiv"));
});

test("the table of grades has a sum, and without an earlier period only one column of figures", () => {
  const plan = aPlan({
    goals: [aGoal(), aGoal({ id: "2" })],
    assessments: [anAssessment(), anAssessment({ period: "2024-T2", grade: "uppfylld" })],
  });
  const table = (key: string) => blocksOf(memoOf(plan, key).body, "table")[0];
  const rows = table("2024-T3")?.rows.map((row) => row.map((cell) => plainText(cell.content)));
  assert.deepEqual(rows, [
    ["Uppfylld", "1", "0"],
    ["Delvis uppfylld", "0", "1"],
    ["Ej uppfylld", "0", "0"],
    ["Kan inte bedömas", "0", "0"],
    ["Inte bedömt än", "1", "1"],
    ["Summa mål", "2", "2"],
  ]);
  assert.deepEqual(
    table("2024-T3")?.columns.map((column) => column.header.replaceAll("\u00a0", " ")),
    ["Bedömning", "Tertial 2", "Tertial 3"],
  );
  assert.equal(table("2024-T2")?.columns.length, 2);
});

test("what the figures say is said once: not again when the case has said it", () => {
  const plan = aPlan({ goals: [aGoal()], assessments: [anAssessment()] });
  const verdict = "Målet är delvis uppfyllt.";
  const count = (memo: Document): number => textsOf(memo).filter((text) => text.includes(verdict)).length;
  assert.equal(count(memoOf(plan)), 1);
  assert.equal(count(memoOf({ ...plan, cases: [aCase({ summary: `Ärendet i korthet. ${verdict}` })] })), 1);
});

/** The items under Beslutsunderlag. */
const annexesOf = (plan: Plan): readonly string[] => {
  const memo = memoOf(plan);
  const place = memo.body.findIndex((block) => block.kind === "heading" && block.text === "Beslutsunderlag");
  const block = memo.body[place + 1];
  return block?.kind === "list" ? block.items.map(plainText) : [];
};

test("every document that the decision rests on has its date, or says that it is missing", () => {
  const adopted = { date: "2023-11-14", paragraph: "§ 201", reference: "KS 2023/0310" };
  const [memo, report, plan] = annexesOf(aPlan({ adopted, cases: [aCase({ attachments: [] })] }));
  assert.equal(memo, "Tjänsteskrivelse, 2025-02-03");
  assert.match(report ?? "", /^Uppföljning av kommunstyrelsens mål, tertial 3 2024, 2025-02-03, ögonblicksbild /);
  assert.equal(plan, "Kommunstyrelsens verksamhetsplan 2024, 2023-11-14, § 201, KS 2023/0310");
  assert.deepEqual(annexesOf(aPlan({ cases: [aCase({ attachments: [{ title: "Enkät" }] })] })), [
    "Enkät, [datum saknas]",
  ]);
});
