import assert from "node:assert/strict";
import { test } from "node:test";
import { aPassage, subjectOf } from "#test/text-subject.ts";
import { doubledWord } from "./doubled-word.ts";

const found = (text: string): number => doubledWord(subjectOf([aPassage(text)])).length;

test("the same word twice in a row is found, also over a line break and at the start", () => {
  for (const text of [
    "Vi har valt att att vänta.",
    "En plan för\nför hela kommunen.",
    "Att att vänta är svårt.",
    "Arbetet pågår i i Ånge.",
  ]) {
    assert.equal(found(text), 1, text);
  }
});

test("doubles that Swedish allows, names and different words are silent", () => {
  for (const text of [
    "Det det handlar om är trygghet.",
    "De krav vi har har ökat.",
    "Det tar mycket mycket lång tid.",
    "Bor i Kungsbacka Kungsbacka kommun.",
    "Vi arbetar med, med stöd av regionen, en plan.",
    "Boken bokens innehåll.",
    "D pr e e u t t s k k ta a a d n n f f v r u a i i n n i r d g",
    "Kultur- och fritidsnämnden och och-satsen.",
  ]) {
    assert.equal(found(text), 0, text);
  }
});
