import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { strFromU8, unzipSync } from "fflate";
import { BUILT_IN_MODELS } from "#domain/models/built-in.ts";
import type { GovernanceModel } from "#domain/governance-model.ts";
import { READ_ALONE } from "./limits.ts";
import { openWorkbook } from "./workbook/open-workbook.ts";
import { writeTemplate } from "./plan-workbook.ts";
import { readPlan } from "./read-plan.ts";

function textsOf(bytes: Uint8Array, sheet: string): readonly (readonly string[])[] {
  const workbook = openWorkbook(bytes, READ_ALONE);
  assert.ok(workbook.ok);
  const content = workbook.value.sheet(sheet);
  assert.ok(content.ok);
  return content.value.rows.map(({ cells }) =>
    [...cells.values()].map((cell) => (cell.kind === "text" ? cell.text : "")),
  );
}

/** Sheets by name as XML. */
function sheetsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = unzipSync(bytes);
  const book = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  const names = Array.from(book.matchAll(/<sheet name="([^"]+)"/g), (match) => match[1] ?? "");
  return new Map(
    names.map((name, index) => [name, strFromU8(parts[`xl/worksheets/sheet${index + 1}.xml`] ?? new Uint8Array())]),
  );
}

const [model] = BUILT_IN_MODELS as readonly [GovernanceModel];

test("the template of every model opens, is empty, and asks for what it lacks", async () => {
  for (const each of BUILT_IN_MODELS) {
    const read = await readPlan(await writeTemplate(each), "mall.xlsx");
    assert.ok(!read.ok);
    assert.deepEqual(read.refusals, [
      { where: "Plan!B2", code: "field-missing", field: "Kommun" },
      { where: "Plan!B4", code: "field-missing", field: "Organ" },
      { where: "Plan!B5", code: "field-missing", field: "År" },
    ]);
  }
});

test("statuses, grades and directions are chosen from lists that hold the model's labels", async () => {
  const bytes = await writeTemplate(model);
  const sheets = sheetsOf(bytes);
  const [, ...lists] = textsOf(bytes, "Listor");
  assert.deepEqual(
    lists.map((row) => row[0]).slice(0, model.statuses.length),
    model.statuses.map((status) => status.label),
  );
  const list = (sheet: string, column: string, range: string): void =>
    assert.match(
      sheets.get(sheet) ?? "",
      new RegExp(`type="list" showErrorMessage="1"[^>]*sqref="${column}2:${column}5000"><formula1>${range}`),
    );
  list("Aktivitetsrapporter", "C", String.raw`Listor!\$A\$2:\$A\$7`);
  list("Bedömningar", "C", String.raw`Listor!\$B\$2:\$B\$6`);
  list("Mått", "E", String.raw`Listor!\$C\$2:\$C\$7`);
});

test("dates are date cells, headers stay in view, and columns have widths", async () => {
  const sheets = sheetsOf(await writeTemplate(model));
  const activities = sheets.get("Aktiviteter") ?? "";
  assert.match(activities, /type="date"[^>]*sqref="E2:E5000"/);
  assert.match(activities, /<col min="5" max="5" width="12" style="6"/);
  for (const [name, xml] of sheets) assert.match(xml, /<pane ySplit="1"[^>]*state="frozen"\/>/, name);
});

test("the help sheet explains every column, status, grade and focus area", async () => {
  const bytes = await writeTemplate(model);
  const help = textsOf(bytes, "Hjälp");
  for (const [name, xml] of sheetsOf(bytes)) {
    if (["Plan", "Hjälp", "Listor"].includes(name)) continue;
    const headers = Array.from((xml.split("</row>")[0] ?? "").matchAll(/<t [^>]*>([^<]+)</g), (match) => match[1]);
    assert.ok(headers.length > 2, name);
    for (const header of headers) {
      const row = help.find(([sheet, column]) => sheet === name && column === header);
      assert.ok(row?.[2] !== undefined && row[2] !== "", `${name} ${header}`);
    }
  }
  const definitions = [...model.statuses, ...model.grades].map(({ label, definition }) => [label, definition]);
  for (const [label, definition] of definitions)
    assert.ok(help.some((row) => row[1] === label && row[2] === definition));
  for (const { name } of model.focusAreas) assert.ok(help.some((row) => row[1] === name));
});

test("the bytes are the same in every time zone", () => {
  const program =
    'const { createHash } = await import("node:crypto"); const { writeTemplate } = await import("#files/plan-workbook.ts");' +
    'const { BUILT_IN_MODELS } = await import("#domain/models/built-in.ts");' +
    'console.log(createHash("sha256").update(await writeTemplate(BUILT_IN_MODELS[0])).digest("hex"));';
  const sums = ["UTC", "Asia/Tokyo", "America/New_York"].map((zone) =>
    execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", program], {
      env: { ...process.env, TZ: zone },
      encoding: "utf8",
    }),
  );
  assert.equal(new Set(sums).size, 1);
});
