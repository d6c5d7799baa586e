import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { aPassage } from "#test/text-subject.ts";
import { placeAt, sentencesOf } from "./sentences.ts";

const split = (text: string): readonly string[] => sentencesOf(aPassage(text)).map((sentence) => sentence.text);

test("abbreviations, dates, decimals, initials and paragraphs do not end a sentence", () => {
  const whole = [
    "Insatser görs i t.ex. Ånge och Fränsta.",
    "Mötet är kl. 17.00 den 3. maj i Ånge.",
    "Beslutet (dnr. KS 20/365) togs av A. Svensson.",
    "Sjukfrånvaron är 6.9 procent, dvs. lägre än 2.500 timmar.",
    "Se bl.a. Kungsbacka, enl. Boverkets rapport.",
    "Kostnaden är ca. 3,5 mnkr per år.",
  ];
  for (const sentence of whole) assert.deepEqual(split(`${sentence} Nästa mening.`), [sentence, "Nästa mening."]);
});

test("a sentence can end with an abbreviation", () => {
  assert.deepEqual(split("Det gäller skolor m.m. Arbetet pågår."), ["Det gäller skolor m.m.", "Arbetet pågår."]);
});

test("a wrapped line is joined and a blank line divides", () => {
  const text =
    "Kommunstyrelsen har under året genomfört viktiga insatser som stärker\nkommunen. Arbetet fortsätter.\n\nNy text.";
  assert.deepEqual(split(text), [
    "Kommunstyrelsen har under året genomfört viktiga insatser som stärker\nkommunen.",
    "Arbetet fortsätter.",
    "Ny text.",
  ]);
});

test("headings and list items are told from paragraphs", () => {
  const shapes = sentencesOf(aPassage("Bakgrund\nArbetet pågår enligt plan.\n- skolor och\n- förskolor")).map(
    (sentence) => sentence.shape,
  );
  assert.deepEqual(shapes, ["heading", "paragraph", "item", "item"]);
});

test("a last short line is a sentence without its full stop, not a heading", () => {
  assert.deepEqual(
    sentencesOf(aPassage("Arbetet pågår och")).map((sentence) => sentence.shape),
    ["paragraph"],
  );
});

test("every sentence is a verbatim part of its text, in order", () => {
  const pieces = fc.constantFrom(
    "Arbetet pågår. ",
    "kl. 17 ",
    "\n\n",
    "- punkt\n",
    "Rubrik\n",
    "t.ex. ",
    "Nr 3. ",
    "”Ja.” ",
  );
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      const text = parts.join("");
      let at = 0;
      for (const sentence of sentencesOf(aPassage(text))) {
        assert.ok(sentence.from >= at);
        assert.equal(text.slice(sentence.from, sentence.from + sentence.text.length), sentence.text);
        at = sentence.from + sentence.text.length;
      }
    }),
  );
});

test("a sentence stands at the line of its file where it begins", () => {
  const passage = aPassage("Ett. Två.", {
    lines: [
      { from: 0, where: "memo.md:3" },
      { from: 5, where: "memo.md:4" },
    ],
  });
  assert.deepEqual(
    [placeAt(passage, 0), placeAt(passage, 4), placeAt(passage, 5)],
    ["memo.md:3", "memo.md:3", "memo.md:4"],
  );
});
