import assert from "node:assert/strict";
import { test } from "node:test";
import type { PassageRole } from "#domain/plausibility/check.ts";
import { aModel } from "#test/builders.ts";
import { aPassage, subjectOf } from "#test/text-subject.ts";
import { givenUpWithoutStatus } from "./given-up-without-status.ts";

const found = (text: string, role: PassageRole = "case-considerations"): number =>
  givenUpWithoutStatus(subjectOf([aPassage(text, { role })])).length;

test("activities given up, in a model that has no such status, are found in the memo and in prose", () => {
  const source =
    "Exempelvis har vissa utbildningsinsatser och projekt försenats eller avbrutits, vilket påverkar måluppfyllelsen negativt.";
  assert.equal(found(source), 1);
  assert.equal(found(source, "prose"), 1);
  assert.equal(found("Två aktiviteter har avbrutits."), 1);
});

test("other things given up, delays and denials are silent", () => {
  assert.equal(found("Upphandlingen avbröts av kammarrätten."), 0);
  assert.equal(found("Projektet har avbrutits.", "prose"), 0);
  assert.equal(found("Två aktiviteter har försenats."), 0);
  assert.equal(found("Ingen aktivitet har avbrutits."), 0);
  assert.equal(found("Aktiviteten har avbrutits.", "status-comment"), 0);
});

test("a model with such a status is silent", () => {
  const [first] = aModel().statuses;
  assert.ok(first !== undefined);
  const model = aModel({ statuses: [...aModel().statuses, { ...first, key: "avford", label: "Avförd" }] });
  const passage = aPassage("Två aktiviteter har avbrutits.", { role: "case-summary" });
  assert.deepEqual(givenUpWithoutStatus({ ...subjectOf([passage]), model }), []);
});
