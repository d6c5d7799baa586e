import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { aModel } from "#test/builders.ts";
import { partKind, partsOfRound, storedPart, writtenPart } from "./case-part.ts";

const MODEL = aModel({
  memo: {
    decisionStyle: "decision",
    sections: [{ heading: "Barnperspektiv", required: false }],
    noBearingPhrase: "",
  },
});

test("a round has the analysis, the memo's parts, its model's sections and focus areas, and nothing else", () => {
  assert.equal(partKind("analysis", MODEL), "text");
  assert.equal(partKind("date", MODEL), "date");
  assert.equal(partKind("section:Barnperspektiv", MODEL), "text");
  assert.equal(partKind("focus-area:Hållbar hälsa", MODEL), "text");
  for (const part of ["section:Annat", "focus-area:Annat", "toString", "", "period"]) {
    assert.equal(partKind(part, MODEL), null, part);
  }
  assert.equal(new Set(partsOfRound(MODEL)).size, partsOfRound(MODEL).length);
});

test("lists are written one to a line, and a semicolon divides", () => {
  assert.equal(
    storedPart("lines", "Kommunstyrelsen godkänner.\r\n\r\n Anmäls. "),
    '["Kommunstyrelsen godkänner.","Anmäls."]',
  );
  assert.equal(
    storedPart("attachments", "Rapport; del 1; 2025-02-03\nPlan"),
    '[{"title":"Rapport; del 1","date":"2025-02-03"},{"title":"Plan"}]',
  );
  assert.equal(storedPart("signatures", "A. Ek; Kommundirektör"), '[{"name":"A. Ek","title":"Kommundirektör"}]');
});

test("a date that is none is not stored, alone or after a paper", () => {
  assert.equal(storedPart("date", "2025-02-30"), null);
  assert.equal(storedPart("attachments", "Rapport; i våras"), null);
  assert.equal(storedPart("date", " 2025-02-03 "), "2025-02-03");
});

test("what is stored comes back in the form, and saved again it is the same", () => {
  const word = fc.stringMatching(/^[A-Za-zåäö §:.]{1,20}$/).filter((text) => text.trim() !== "");
  const kinds = ["text", "line", "lines", "signatures", "attachments"] as const;
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.array(word, { minLength: 1, maxLength: 5 }), (kind, lines) => {
      const stored = storedPart(kind, lines.join("\n"));
      assert.ok(stored !== null);
      assert.equal(storedPart(kind, writtenPart(kind, stored)), stored);
    }),
  );
});
