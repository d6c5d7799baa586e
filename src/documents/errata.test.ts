import assert from "node:assert/strict";
import { test } from "node:test";
import { decisionMemo } from "./decision-memo.ts";
import type { ReportFacts } from "./facts/report-facts.ts";
import { snapshotOf } from "./facts/snapshot.ts";
import { followUpReport } from "./follow-up-report.ts";
import { printHtml } from "./as-html.tsx";
import { exampleFacts, textsOf } from "#test/documents.ts";

const facts = await exampleFacts("granboda-2024-t3", "2024-T3");
const corrected: ReportFacts = {
  ...facts,
  errata: [
    {
      number: 2,
      date: "2025-03-10",
      by: "Utvecklingsstrateg",
      reason: "Fel status i underlaget.",
      subject: { kind: "activity", id: "1.4" },
      changes: [
        { field: "status", from: "avslutad-enligt-plan", to: "avslutad-med-avvikelse" },
        { field: "newStop", from: null, to: "2025-02-28" },
      ],
    },
    {
      number: 3,
      date: "2025-03-12",
      by: null,
      reason: "En mottagare saknades.",
      subject: { kind: "text", id: "sendTo" },
      changes: [{ field: "sendTo", from: '["Kommundirektören"]', to: '["Kommundirektören","Kommunens revisorer"]' }],
    },
  ],
};

for (const [name, paper] of [
  ["report", followUpReport],
  ["memo", decisionMemo],
] as const) {
  test(`the ${name} says what was corrected, old and new in the model's own words, with date, reason and author`, () => {
    const said = textsOf(paper(corrected)).join("\n").replaceAll("\u00a0", " ");
    for (const words of [
      "Rättelser",
      "Rättelse 1",
      "2025-03-10",
      "Fel status i underlaget.",
      "Gjord av Utvecklingsstrateg.",
      "Aktivitet 1.4, status",
      "Avslutad enligt plan",
      "Avslutad med avvikelse",
      "Uppgift saknas",
      "Rättelse 2",
      "Skickas till",
      "Kommunens revisorer",
    ]) {
      assert.ok(said.includes(words), words);
    }
    assert.ok(printHtml(paper(corrected)).includes("Fel status i underlaget."));
  });

  test(`the ${name} without corrections says nothing of them`, () => {
    assert.ok(!textsOf(paper(facts)).includes("Rättelser"));
  });
}

test("a correction is part of what the snapshot names", () => {
  assert.notEqual(snapshotOf(corrected).sha256, snapshotOf(facts).sha256);
});
