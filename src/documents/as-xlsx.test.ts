import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { strFromU8, unzipSync } from "fflate";
import { parsePeriod } from "#domain/period.ts";
import { readPlan } from "#files/read-plan.ts";
import { READ_ALONE } from "#files/limits.ts";
import { openWorkbook } from "#files/workbook/open-workbook.ts";
import { printXlsx } from "./as-xlsx.ts";
import { type ReportFacts, reportFacts } from "./facts.ts";

async function factsOf(change: (content: Content) => void = () => undefined): Promise<ReportFacts> {
  const content = JSON.parse(readFileSync("examples/granboda-2024-t3.json", "utf8")) as Content;
  change(content);
  const read = await readPlan(new TextEncoder().encode(JSON.stringify(content)), "plan.json");
  const period = parsePeriod("2024-T3");
  assert.ok(read.ok && period !== null);
  return reportFacts(read.value.plan, period);
}

type Content = {
  readonly goals: { title: string }[];
  readonly activities: { title: string; description: string }[];
  readonly statusReports: { comment: string }[];
};

/** A sheet's rows as what its cells show. */
function rowsOf(bytes: Uint8Array, sheet: string): readonly (readonly unknown[])[] {
  const workbook = openWorkbook(bytes, READ_ALONE);
  assert.ok(workbook.ok);
  const content = workbook.value.sheet(sheet);
  assert.ok(content.ok);
  return content.value.rows.map(({ cells }) =>
    [...cells.values()].map((cell) =>
      cell.kind === "number" ? cell.value : cell.kind === "date" ? cell.date : cell.text,
    ),
  );
}

test("the same facts give the same bytes, and every sheet opens", async () => {
  const facts = await factsOf();
  for (const kind of ["report", "memo"] as const) {
    const bytes = await printXlsx(kind, facts);
    assert.deepEqual(await printXlsx(kind, await factsOf()), bytes);
    const workbook = openWorkbook(bytes, READ_ALONE);
    assert.ok(workbook.ok);
    for (const name of workbook.value.sheetNames) assert.ok(rowsOf(bytes, name).length > 1, name);
  }
});

test("the counts are the report's and sum up", async () => {
  const facts = await factsOf();
  const rows = rowsOf(await printXlsx("report", facts), "Sammanfattning");
  const goals = rows.filter(([part]) => part === "Mål per bedömning");
  const counts = goals.map(([, , count]) => Number(count));
  assert.equal(counts.at(-1), facts.goals.length);
  assert.equal(
    counts.slice(0, -1).reduce((sum, count) => sum + count, 0),
    facts.goals.length,
  );
});

test("dates and outcomes are dates and numbers", async () => {
  const facts = await factsOf();
  const bytes = await printXlsx("report", facts);
  const [, first = []] = rowsOf(bytes, "Aktiviteter");
  assert.ok(first.includes(facts.goals[0]?.activities[0]?.start));
  const outcome = facts.goals.flatMap((goal) => goal.measures).find((measure) => measure.outcome !== null)?.outcome;
  assert.ok(rowsOf(bytes, "Mått").some((row) => row.includes(outcome)));
});

test("no text becomes a formula, and one that is too long is cut", async () => {
  const facts = await factsOf(({ goals, statusReports }) => {
    for (const goal of goals) goal.title = '=HYPERLINK("http://x","x")';
    for (const report of statusReports) report.comment = "x".repeat(40_000);
  });
  const bytes = await printXlsx("report", facts);
  const xml = Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join("");
  assert.equal(/<f[ >]/.test(xml), false);
  assert.ok(rowsOf(bytes, "Mål")[1]?.includes('=HYPERLINK("http://x","x")'));
  const longest = Math.max(
    ...rowsOf(bytes, "Aktiviteter")
      .flat()
      .map((value) => String(value).length),
  );
  assert.equal(longest, 32_767);
});
