import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { BUILT_IN_MODELS } from "#domain/models/built-in.ts";
import { faultsOf, GOALS, load, placesOf, rawWorkbook } from "#test/raw-workbook.ts";
import { READ_AMONG_OTHERS, type WorkbookBounds } from "./limits.ts";
import { readPlan } from "./read-plan.ts";

test("what is no workbook says so", async () => {
  assert.deepEqual(await placesOf(strToU8("text")), ["plan.xlsx not-a-workbook"]);
  assert.deepEqual(await placesOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])), ["plan.xlsx old-workbook"]);
  assert.deepEqual(await placesOf(zipSync({ a: strToU8("a") })), ["plan.xlsx not-a-workbook"]);
  assert.deepEqual(await placesOf(rawWorkbook({ Mål: GOALS }).slice(0, 400)), ["plan.xlsx zip-broken"]);
  assert.deepEqual(await placesOf(rawWorkbook({ Plan: [] })), [
    "Plan!A1 field-missing",
    "Plan!A1 field-missing",
    "Plan!A1 field-missing",
    "Plan!A1 field-missing",
  ]);
  assert.deepEqual(await placesOf(rawWorkbook({ Mål: "<worksheet><sheetData><row>" })), ["Mål not-a-workbook"]);
});

test("a document type, its entities and deep or endless XML are refused", async () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
  assert.deepEqual(await placesOf(rawWorkbook({ Mål: `${bomb}<worksheet>&c;</worksheet>` })), [
    "Mål xml-declares-types",
  ]);
  assert.deepEqual(await placesOf(rawWorkbook({}, { strings: "<si>".repeat(100_000) })), [
    "plan.xlsx workbook-too-large",
  ]);
  const attributes = Array.from({ length: 1000 }, (_, index) => ` a${index}=""`).join("");
  assert.deepEqual(await placesOf(rawWorkbook({ Mål: `<worksheet${attributes}/>` })), ["Mål workbook-too-large"]);
});

/** Numbers without pattern, so that the rows do not pack into nothing. */
const manyRows = (row: (value: number) => string, count: number): string => {
  const rows = Array.from({ length: count }, (_, index) => row(Math.imul(index, 2_654_435_761) >>> 0));
  return `<worksheet><dimension ref="A1:XFD1048576"/><sheetData>${rows.join("")}</sheetData></worksheet>`;
};

const nineCells = (value: number): string =>
  [1, 3, 7, 11, 13, 17, 19, 23, 29].map((by) => `<c><v>${value * by}</v></c>`).join("");

test("millions of rows and cells far away are bounded in time and memory", { timeout: 60_000 }, async () => {
  const filled = manyRows((value) => `<row><c><v>${value}</v></c></row>`, 300_000);
  assert.deepEqual(await faultsOf(rawWorkbook({ Mål: filled })), [
    { where: "Mål", code: "workbook-too-large", what: "rows", limit: 250_000 },
  ]);
  const wide = manyRows((value) => `<row>${nineCells(value)}</row>`, 240_000);
  assert.deepEqual(await faultsOf(rawWorkbook({ Mål: wide })), [
    { where: "Mål", code: "workbook-too-large", what: "cells", limit: 2_000_000 },
  ]);
  const packed = `<worksheet><sheetData>${"<row/>".repeat(10_000_000)}</sheetData></worksheet>`;
  assert.deepEqual(await placesOf(rawWorkbook({ Mål: packed })), ["plan.xlsx zip-swells"]);
  const far = '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';
  assert.deepEqual(await placesOf(rawWorkbook({ Mål: far })), []);
});

test("among others who wait less is read, and the limit that is told is the one that holds", async () => {
  const among = async (rows: string, bounds: WorkbookBounds) => {
    const read = await readPlan(rawWorkbook({ Mål: rows }), "plan.xlsx", BUILT_IN_MODELS, bounds);
    return read.ok ? [] : read.refusals;
  };
  const wide = manyRows((value) => `<row>${nineCells(value)}</row>`, 40_000);
  assert.deepEqual(await among(wide, READ_AMONG_OTHERS), [
    { where: "Mål", code: "workbook-too-large", what: "cells", limit: 300_000 },
  ]);
  assert.deepEqual(await among(wide, { bytes: 1024 * 1024, cells: 300_000 }), [
    { where: "plan.xlsx", code: "zip-swells", limitMegabytes: 1 },
  ]);
});

test("names with a meaning in JavaScript do no harm in cells", async () => {
  const { plan } = await load(
    rawWorkbook({
      Mål: [
        ["Nr", "Mål"],
        ["__proto__", "constructor"],
      ],
      Ärenden: [
        ["Period", "Fält", "Text"],
        ["2024-T3", "Avsnitt constructor", "x"],
      ],
    }),
  );
  assert.deepEqual(plan.goals, [{ id: "__proto__", title: "constructor" }]);
  assert.deepEqual(
    await placesOf(
      rawWorkbook({
        Ärenden: [
          ["Period", "Fält", "Text"],
          ["2024-T3", "Avsnitt __proto__", "x"],
        ],
      }),
    ),
    ["Ärenden!B2 field-unknown"],
  );
});

test("whatever is changed in a workbook's parts, the answer is a plan or a list of faults", async () => {
  const whole = unzipSync(
    rawWorkbook(
      {
        Mål: GOALS,
        Ärenden: [
          ["Period", "Fält", "Text"],
          ["2024-T3", "Titel", "x"],
        ],
        Utfall: [["Period", "Mått nr"]],
      },
      { strings: "<si><t>a</t></si>", book: '<workbookPr date1904="1"/>' },
    ),
  );
  const change = fc.record({
    part: fc.constantFrom(...Object.keys(whole)),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(30),
    text: fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom(
        '<c r="ZZZ9">',
        "</row>",
        "<v>1e999</v>",
        't="s"',
        "<v>-1</v>",
        's="99"',
        "&#0;",
        'r="-5"',
        "<x:row>",
      ),
    ),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
      const parts = { ...whole };
      for (const { part, from, length, text } of changes) {
        const xml = new TextDecoder().decode(parts[part]);
        const at = Math.floor(from * xml.length);
        parts[part] = strToU8(xml.slice(0, at) + text + xml.slice(at + length));
      }
      const faults = await faultsOf(zipSync(parts));
      assert.ok(faults.every((fault) => fault.where !== ""));
    }),
    { numRuns: 1000 },
  );
});
