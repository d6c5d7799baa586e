import assert from "node:assert/strict";
import { test } from "node:test";
import { aPassage, subjectOf } from "#test/text-subject.ts";
import { unprintableSign } from "#domain/plausibility/text/unprintable-sign.ts";
import { isDrawable } from "./fonts.ts";

const hasSign = (sign: string): boolean => isDrawable(sign.codePointAt(0) ?? 0);
const found = (text: string): number => unprintableSign(subjectOf([aPassage(text)])).length;

test("what the papers' typeface cannot show is found, once a sentence", () => {
  for (const sign of ["👍", "🚒", "ש", "م", "日", "한", "\ufffd"]) {
    assert.equal(hasSign(sign), false, `the typeface has ${sign}`);
    assert.equal(found(`Arbetet går ${sign} bra ${sign}.`), 1, sign);
  }
});

test("what it can show is silent", () => {
  const signs = "ÅÄÖåäöéüßøæčłŠžΑωЖяªºµ©®™→↔€§%–—”…•²½≤≥≠−×";
  for (const sign of signs) {
    assert.equal(hasSign(sign), true, `the typeface lacks ${sign}`);
    assert.equal(found(`Arbetet går ${sign} bra.`), 0, sign);
  }
});
