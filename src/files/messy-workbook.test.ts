import assert from "node:assert/strict";
import { test } from "node:test";
import {
  faultsOf,
  GOALS,
  load,
  placesOf,
  PLAN,
  raw,
  rawWorkbook,
  type Rows,
  serial,
  sheetXml,
} from "#test/raw-workbook.ts";

test("titles above the header, blank rows, repeated headers and stray blanks are read past", async () => {
  const { plan, placeOf } = await load(
    rawWorkbook({
      " MÅL ": GOALS,
      aktiviteter: [
        ["Verksamhetsplan 2024"],
        [],
        ["", " STOPP*", "Mål\u00A0nr", "aktivitet:", "Nr", "Start"],
        ["", "2024-10-31", "1 ", "\u00A0Första ", " a1", "2024-01-15"],
        ["", "", "", "", "", ""],
        ["", "Stopp", "Mål nr", "Aktivitet", "Nr", "Start"],
        ["", "2024-12-31", 1, "Andra", "A2", "2024-02-01"],
      ],
      Aktivitetsrapporter: [
        ["Period", "Aktivitet nr", "Status"],
        ["2024-t3", "A1", "VÄNTELÄGE "],
        ["2024–T2", "A2", "pagaende-enligt-plan"],
      ],
    }),
  );
  assert.deepEqual(plan.activities, [
    { id: "a1", goal: "1", title: "Första", start: "2024-01-15", stop: "2024-10-31" },
    { id: "A2", goal: "1", title: "Andra", start: "2024-02-01", stop: "2024-12-31" },
  ]);
  assert.deepEqual(plan.statusReports, [
    { period: "2024-T3", activity: "a1", status: "vantelage" },
    { period: "2024-T2", activity: "A2", status: "pagaende-enligt-plan" },
  ]);
  assert.equal(placeOf("activities[1].start"), "aktiviteter!F7");
  assert.equal(placeOf("activities[1]"), "aktiviteter!B7");
  assert.equal(placeOf("statusReports[0].comment"), "Aktivitetsrapporter!A2");
  assert.equal(placeOf("body"), "Plan!B2");
});

test("dates are cells in either calendar or text, with or without a time", async () => {
  const rows: Rows = [
    ["Nr", "Mål nr", "Aktivitet", "Start", "Stopp"],
    ["A1", "1", "x", serial(45306), serial(45596.75)],
    ["A2", "1", "x", "2024-01-15 00:00", raw('<c t="d"><v>2024-10-31T00:00:00</v></c>')],
  ];
  const { plan } = await load(rawWorkbook({ Mål: GOALS, Aktiviteter: rows }));
  assert.deepEqual(
    plan.activities.map(({ start, stop }) => [start, stop]),
    [
      ["2024-01-15", "2024-10-31"],
      ["2024-01-15", "2024-10-31"],
    ],
  );
  const old = [...rows.slice(0, 1), ["A1", "1", "x", serial(45306 - 1462), serial(45596 - 1462)]];
  const read = await load(rawWorkbook({ Mål: GOALS, Aktiviteter: old }, { book: '<workbookPr date1904="1"/>' }));
  assert.deepEqual(
    read.plan.activities.map(({ start, stop }) => [start, stop]),
    [["2024-01-15", "2024-10-31"]],
  );
});

test("numbers are cells or Swedish text, and percent is read as it is shown", async () => {
  const outcomes: Rows = [
    ["Period", "Mått nr", "Utfall"],
    ["2024-T1", "1.1", "6,9"],
    ["2024-T2", "1.1", "67\u00A0044"],
    ["2024-T3", "1.1", "6,9 %"],
    ["2023-T1", "1.1", raw('<c s="2"><v>0.069</v></c>')],
    ["2023-T2", "1.1", "−1.234,5"],
    ["2023-T3", "1.1", "Saknas"],
    ["2022-T1", "1.1", ""],
    ["2022-T2", "1.1", raw("<c><f>1+1</f><v>2</v></c>")],
  ];
  const measures: Rows = [
    ["Nr", "Mål nr", "Mått", "Riktning", "Målvärde", "Målvärde max"],
    [raw('<c s="0"><v>1.1000000000000001</v></c>'), 1, "Sjukfrånvaro", "MELLAN", 0, "5"],
    [raw('<c s="3"><v>1.1</v></c>'), 1, "Annat", "Öka", "", ""],
  ];
  const { plan } = await load(rawWorkbook({ Mål: GOALS, Mått: measures, Utfall: outcomes }));
  assert.deepEqual(
    plan.outcomes.map((outcome) => outcome.value),
    [6.9, 67044, 6.9, 6.9, -1234.5, null, undefined, 2],
  );
  assert.deepEqual(
    plan.measures.map(({ id, target }) => [id, target]),
    [
      ["1.1", { type: "between", min: 0, max: 5 }],
      ["1.10", { type: "increase" }],
    ],
  );
});

test("what Excel made of codes, numbers and months is read as it was meant", async () => {
  const plan: Rows = [
    ["Uppgift", "Värde"],
    ["kommun:", "", "Exempelkommun"],
    ["KOMMUNKOD", raw('<c s="0"><v>180</v></c>')],
    ["Organ", "Nämnden"],
    ["År", "2024"],
    ["Styrmodell", "VANSBRO-2019"],
  ];
  const { plan: read } = await load(
    rawWorkbook({
      Plan: plan,
      Mål: GOALS,
      Mått: [
        ["Nr", "Mål nr", "Mått", "Riktning", "Målvärde"],
        ["M", 1, "x", "minst", 1],
      ],
      Utfall: [
        ["Period", "Mått nr", "Utfall", "Avser"],
        [serial(45474, 4), "m", 1, 2023],
      ],
    }),
  );
  assert.equal(read.municipality.code, "0180");
  assert.equal(read.model.key, "vansbro-2019");
  assert.deepEqual(read.outcomes, [{ period: "2024-07", measure: "M", value: 1, refersTo: "2023" }]);
});

test("rich text, shared texts, escapes and cells merged downwards show what a person sees", async () => {
  const strings =
    "<si><r><t>Fetare </t></r><r><rPr/><t>ord</t></r><rPh><t>uttal</t></rPh></si><si><t>rad_x000D_\nett</t></si>";
  const goals = sheetXml(
    [
      ["Nr", "Mål", "Målområde", "Fokusområden"],
      ["1", raw('<c t="s"><v>0</v></c>'), "Vuxna", 'Hållbar hälsa ;; "a; b";'],
      ["2", raw('<c t="s"><v>1</v></c>'), "", ";"],
    ],
    '<mergeCells><mergeCell ref="C2:C3"/><mergeCell ref="A1:D1"/></mergeCells>',
  );
  const { plan } = await load(rawWorkbook({ Mål: goals }, { strings }));
  assert.deepEqual(plan.goals, [
    { id: "1", title: "Fetare ord", area: "Vuxna", focusAreas: ["Hållbar hälsa", "a; b"] },
    { id: "2", title: "rad\r\nett", area: "Vuxna", focusAreas: [] },
  ]);
});

test("a case is gathered from its rows", async () => {
  const { plan, placeOf } = await load(
    rawWorkbook({
      Ärenden: [
        ["Period", "Fält", "Text"],
        ["2024-T3", "titel", "Uppföljning"],
        ["2024-T3", "Datum", serial(45691)],
        ["2024-T3", "Beslutspunkt", "Första"],
        ["2024-T3", "Beslutspunkt", "Andra"],
        ["2024-T3", "Avsnitt  Ekonomiska konsekvenser", "Inga."],
        ["2024-T3", "FOKUSOMRÅDE Hållbar hälsa", "Text."],
        ["2024-T3", "Beslutsunderlag", "Rapport; del 2; 2025-01-31"],
        ["2024-T3", "Underskrift", "Namn; Titel"],
        ["2024-T3", "Mottagare", ""],
      ],
    }),
  );
  assert.deepEqual(plan.cases, [
    {
      period: "2024-T3",
      title: "Uppföljning",
      date: "2025-02-03",
      decisionPoints: ["Första", "Andra"],
      sections: { "Ekonomiska konsekvenser": "Inga." },
      focusAreas: { "Hållbar hälsa": "Text." },
      attachments: [{ title: "Rapport; del 2", date: "2025-01-31" }],
      signatures: [{ name: "Namn", title: "Titel" }],
    },
  ]);
  assert.equal(placeOf("cases[0].focusAreas.Hållbar hälsa"), "Ärenden!C7");
  assert.equal(placeOf("cases[0].attachments[0].date"), "Ärenden!C8");
  assert.equal(placeOf("cases[0].considerations"), "Ärenden!A2");
});

test("every fault of every sheet comes in one list with its cell", async () => {
  const places = await placesOf(
    rawWorkbook({
      Mål: [
        ["Nr", "Mål", "Mål"],
        ["1", "x", "y"],
        [serial(45306), "z"],
      ],
      Mått: [
        ["Nr", "Mål nr", "Mått", "Riktning", "Målvärde"],
        ["M", "9", "x", "uppåt", "fem"],
      ],
      Aktiviteter: [
        ["Nr", "Aktivitet", "Start", "Stopp"],
        ["A1", "x", "31/10 2024", 45596],
        ["A1", raw('<c t="e"><v>#REF!</v></c>'), "2024-02-30", "2024-03-01"],
      ],
      Aktivitetsrapporter: [
        ["Period", "Aktivitet nr", "Status"],
        ["2024-T3", "A1", "Klar"],
        ["", "A1", "Vänteläge"],
      ],
      Bedömningar: [["a", "b"]],
      Ärenden: [
        ["Period", "Fält", "Text"],
        ["2024-T3", "Rubrik", "x"],
        ["2024-T3", "Titel", "x"],
        ["2024-T3", "Titel", "y"],
      ],
    }),
  );
  assert.deepEqual([...places].sort(), [
    "Aktiviteter!A1 column-missing",
    "Aktiviteter!A3 id-repeated",
    "Aktiviteter!B3 cell-error",
    "Aktiviteter!C2 date-impossible",
    "Aktiviteter!C3 date-impossible",
    "Aktiviteter!D2 date-impossible",
    "Aktivitetsrapporter!A3 field-missing",
    "Aktivitetsrapporter!C2 status-unknown",
    "Bedömningar!A1 header-missing",
    "Mål!A3 cell-became-date",
    "Mål!C1 column-repeated",
    "Mått!B2 reference-unknown",
    "Mått!D2 target-type-unknown",
    "Mått!E2 number-impossible",
    "Ärenden!B2 case-field-unknown",
    "Ärenden!B4 case-field-repeated",
  ]);
});

test("extra sheets, columns and rows are told of and left out", async () => {
  const { notes } = await load(
    rawWorkbook(
      {
        Plan: [...PLAN, ["Version", "3"]],
        Mål: [
          ["Nr", "Mål", "Egen"],
          ["1", "x", raw('<c t="e"><v>#REF!</v></c>')],
        ],
        Blad1: [["a"]],
      },
      { parts: { "xl/vbaProject.bin": "x", "xl/externalLinks/externalLink1.xml": "<x/>" } },
    ),
  );
  assert.deepEqual(notes.map((note) => `${note.where} ${note.code}`).sort(), [
    "Blad1 sheet-left-out",
    "Mål!C1 column-left-out",
    "Plan!A5 name-left-out",
    "plan.xlsx external-links-left-out",
    "plan.xlsx macros-left-out",
  ]);
});

test("the columns of a target are told of by their own names, row by row", async () => {
  const measures: Rows = [
    ["Nr", "Mål nr", "Mått", "Riktning", "Målvärde", "Målvärde max"],
    ["M1", "1", "x", "minst", 1, 2],
    ["M2", "1", "x", "mellan", "", 2],
    ["M3", "1", "x", "mellan", 3, 2],
    ["M4", "1", "x", "", 3, ""],
    ["M5", "1", "x", "mellan", "få", 2],
  ];
  assert.deepEqual(await faultsOf(rawWorkbook({ Mål: GOALS, Mått: measures })), [
    { where: "Mått!F2", code: "column-not-for-direction", column: "Målvärde max" },
    { where: "Mått!E3", code: "field-missing", field: "Målvärde" },
    { where: "Mått!D4", code: "interval-reversed", min: 3, max: 2 },
    { where: "Mått!D5", code: "field-missing", field: "Riktning" },
    { where: "Mått!E6", code: "number-impossible", text: "få" },
  ]);
});

test("a case sheet without one of its columns has one fault", async () => {
  const rows: Rows = [
    ["Period", "Text"],
    ["2024-T3", "x"],
    ["2024-T3", "y"],
  ];
  assert.deepEqual(await placesOf(rawWorkbook({ Ärenden: rows })), ["Ärenden!A1 column-missing"]);
});

test("a text that no form would take is refused with its cell, and how long it may be", async () => {
  const sheets = {
    Mål: [
      ["Nr", "Mål"],
      ["1", "x".repeat(500)],
      ["2", "x".repeat(501)],
      ["3".repeat(21), "x"],
    ],
    Aktiviteter: [
      ["Nr", "Mål nr", "Aktivitet", "Beskrivning", "Start", "Stopp"],
      ["A1", "1", "x", "x".repeat(8_001), "2024-01-01", "2024-12-31"],
    ],
  };
  assert.deepEqual(await faultsOf(rawWorkbook(sheets)), [
    { where: "Mål!B3", code: "text-too-long", length: 501, limit: 500 },
    { where: "Mål!A4", code: "text-too-long", length: 21, limit: 20 },
    { where: "Aktiviteter!D2", code: "text-too-long", length: 8_001, limit: 8_000 },
  ]);
});
