import assert from "node:assert/strict";
import { test } from "node:test";
import type { Fault } from "#domain/fault.ts";
import { faultText } from "./fault-text.ts";
import { textsIn } from "./texts.ts";

const FAULTS: readonly (readonly [Fault, string])[] = [
  [
    { where: "x", code: "status-unknown", text: "Klar", known: ["A", "B"] },
    "Statusen ”Klar” finns inte i styrmodellen. Välj bland ”A”, ”B”.",
  ],
  [
    { where: "x", code: "reference-unknown", kind: "goal", id: "9" },
    "Det finns inget mål med nr ”9”. Rätta numret eller lägg till målet.",
  ],
  [
    { where: "x", code: "reference-unknown", kind: "activity", id: "9" },
    "Det finns ingen aktivitet med nr ”9”. Rätta numret eller lägg till aktiviteten.",
  ],
  [
    { where: "x", code: "id-repeated", kind: "activity", id: "A1", first: "Aktiviteter!A2" },
    "Nr ”A1” används redan av en annan aktivitet (Aktiviteter!A2). Varje nummer får användas en gång.",
  ],
  [
    { where: "x", code: "reported-twice", kind: "cases", subject: "", period: "2024-T3", first: "cases[0]" },
    "Ärendet står redan för perioden 2024-T3 (cases[0]). Behåll ett av dem.",
  ],
  [
    { where: "x", code: "reported-twice", kind: "statusReports", subject: "A1", period: "2024-T3", first: "C2" },
    "Aktiviteten ”A1” är redan rapporterad för perioden 2024-T3 (C2). Behåll en av rapporterna.",
  ],
  [
    { where: "Mål!B3", code: "text-too-long", length: 1_204, limit: 500 },
    "Texten har 1\u00A0204 tecken och får ha högst 500. Korta den.",
  ],
  [
    { where: "x", code: "workbook-too-large", what: "rows", limit: 250_000 },
    "Arbetsboken har fler än 250\u00A0000 ifyllda rader på ett blad och läses inte.",
  ],
];

test("a fault says what is wrong and what to do", () => {
  for (const [fault, sentence] of FAULTS) assert.equal(faultText(fault, textsIn("sv")), sentence);
});

test("both languages have a sentence for each, and they differ", () => {
  for (const [fault] of FAULTS) assert.notEqual(faultText(fault, textsIn("en")), faultText(fault, textsIn("sv")));
});
