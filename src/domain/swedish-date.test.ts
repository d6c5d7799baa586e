import assert from "node:assert/strict";
import { test } from "node:test";
import { readSwedishDate } from "./swedish-date.ts";

test("a date is read in every way that people here write one", () => {
  for (const written of [
    "2026-12-18",
    "20261218",
    "18/12 2026",
    "18.12.2026",
    "18 december 2026",
    "18 Dec. 2026",
    "den 18:e dec 2026",
    // As our own pages write it, copied from there.
    " 18\u00a0december 2026",
    "2026-12-18\n",
  ]) {
    assert.equal(readSwedishDate(written), "2026-12-18", written);
  }
  assert.equal(readSwedishDate("3/1 2027"), "2027-01-03");
  assert.equal(readSwedishDate("2027-1-3"), "2027-01-03");
});

test("nothing is no date, and what cannot be is said to be unreadable", () => {
  assert.equal(readSwedishDate(""), null);
  for (const written of ["2026-02-30", "i höst", "12/18/2026", "2026-13-01", "31 juni 2026", "18 dece 2026"]) {
    assert.equal(readSwedishDate(written), undefined, written);
  }
});
