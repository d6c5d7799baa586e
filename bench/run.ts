import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { assess } from "#domain/assessment/assess.ts";
import { parsePeriod } from "#domain/period.ts";
import { checkPlan } from "#domain/plausibility/check-plan.ts";
import type { Plan } from "#domain/plan.ts";
import { printDocx } from "#documents/as-docx.ts";
import { printHtml } from "#documents/as-html.tsx";
import { printPdf } from "#documents/as-pdf.ts";
import { printXlsx } from "#documents/as-xlsx.ts";
import type { Document } from "#documents/document.ts";
import { reportFacts } from "#documents/facts.ts";
import { followUpReport } from "#documents/follow-up-report.ts";
import { readPlan } from "#files/read-plan.ts";
import { examplePlan } from "./example-plan.ts";
import { printFigures, table } from "./figures.ts";
import { measured, median } from "./whole-process.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tertial = join(root, "bin/tertial");
const PERIOD = "2024-T3";
const FORMATS = ["docx", "pdf", "html", "xlsx", "json"] as const;
const folder = mkdtempSync(join(tmpdir(), "tertial-bench-"));

const seconds = (value: number): string => (value < 0.1 ? `${(value * 1000).toFixed(1)} ms` : `${value.toFixed(2)} s`);
const times = (value: number): string => `${value.toFixed(1)}×`;
function planOf(goals: number): string {
  const path = join(folder, `plan-${goals}.json`);
  if (!existsSync(path)) writeFileSync(path, examplePlan(goals, 10));
  return path;
}

async function load(goals: number): Promise<Plan> {
  const read = await readPlan(readFileSync(planOf(goals)), "plan.json");
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  return read.value.plan;
}

/** Median of warm runs in this process. */
async function warm(work: () => unknown, runs = 7): Promise<number> {
  const taken: number[] = [];
  for (let index = 0; index < runs + 2; index += 1) {
    const started = performance.now();
    await work();
    if (index >= 2) taken.push((performance.now() - started) / 1000);
  }
  return median(taken);
}

const period = parsePeriod(PERIOD);
if (period === null) throw new Error(PERIOD);

function inProcess(plan: Plan): Readonly<Record<string, () => unknown>> {
  if (period === null) throw new Error(PERIOD);
  const facts = reportFacts(plan, period);
  const report = followUpReport(facts);
  return {
    assess: () => assess({ ...plan }, period),
    check: () => checkPlan({ ...plan }, period),
    "facts and tree": () => followUpReport(reportFacts({ ...plan }, period)),
    "report docx": () => printDocx(report),
    "report pdf": () => printPdf(report, { archive: false }),
    "report html": () => printHtml(report),
    "report xlsx": () => printXlsx("report", facts),
  };
}

async function commands(): Promise<string> {
  const rows: string[][] = [];
  const out = join(folder, "out");
  const wanted: readonly (readonly [string, readonly string[]])[] = [
    ["assess", ["assess", "PLAN", "--period", PERIOD, "--json"]],
    ["check", ["check", "PLAN", "--period", PERIOD, "--json"]],
    ...FORMATS.map(
      (format) =>
        [
          `report ${format}`,
          ["report", "PLAN", "--period", PERIOD, "--out", out, "--document", "report", "--format", format],
        ] as const,
    ),
    ["report, everything", ["report", "PLAN", "--period", PERIOD, "--out", out]],
  ];
  for (const [name, words] of wanted) {
    const cells = [name];
    for (const goals of [20, 200]) {
      const { seconds: wall, megabytes } = await measured(
        [tertial, ...words.map((word) => (word === "PLAN" ? planOf(goals) : word))],
        5,
      );
      cells.push(seconds(wall), `${Math.round(megabytes)} MB`);
    }
    rows.push(cells);
  }
  return table(["whole process", "20 × 10", "memory", "200 × 10", "memory"], rows);
}

async function growth(): Promise<string> {
  const sizes = [20, 200, 2000];
  const taken = new Map<string, string[]>();
  for (const goals of sizes) {
    for (const [name, work] of Object.entries(inProcess(await load(goals)))) {
      const tooLong = goals === 2000 && (name === "report pdf" || name === "report docx");
      taken.set(name, [...(taken.get(name) ?? []), tooLong ? "–" : seconds(await warm(work, goals === 2000 ? 1 : 5))]);
    }
  }
  const rows = Array.from(taken, ([name, cells]) => [name, ...cells]);
  return table(
    ["warm, in process", ...sizes.map((goals) => `${(goals * 10).toLocaleString("sv-SE")} activities`)],
    rows,
  );
}

/** Today's habit: the Word file made into a PDF by LibreOffice. 12 goals × 8 activities print on about 25 pages. */
async function againstLibreOffice(): Promise<string> {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const out = join(folder, "habit");
  const plan = join(folder, "plan-habit.json");
  writeFileSync(plan, examplePlan(12, 8));
  const print = [tertial, "report", plan, "--period", PERIOD, "--out", out, "--document", "report", "--format"];
  await measured([...print, "docx"], 1);
  const word = join(out, "uppfoljningsrapport.docx");
  const habit = await measured(["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", out, word], 5);
  const ours = await measured([...print, "pdf"], 5);
  const same = await report(0);
  const others = await Promise.all(Array.from({ length: 9 }, (_, index) => report(index + 1)));
  const again = await warm(() => printPdf(same, { archive: false }));
  const other = await warm(() => printPdf(others.pop() ?? same, { archive: false }));
  const versus = (time: number): readonly string[] => [seconds(time), times(habit.seconds / time)];
  return table(
    ["the report of 12 × 8 as PDF", "time", "LibreOffice takes"],
    [
      ["LibreOffice, Word file to PDF, whole process", ...versus(habit.seconds)],
      ["tertial report --format pdf, whole process", ...versus(ours.seconds)],
      ["printPdf, warm, another report each time", ...versus(other)],
      ["printPdf, warm, the same report again", ...versus(again)],
    ],
  );
}

/** The small report with other comments: nothing that was laid out before can be used again. */
async function report(variant: number): Promise<Document> {
  const read = await readPlan(Buffer.from(examplePlan(12, 8, variant)), "plan.json");
  if (!read.ok || period === null) throw new Error(JSON.stringify(read));
  return followUpReport(reportFacts(read.value.plan, period));
}

try {
  printFigures("cli", "npm run bench", [await commands(), await growth(), await againstLibreOffice()].join("\n\n"));
} finally {
  rmSync(folder, { recursive: true });
}
