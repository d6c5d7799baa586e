import assert from "node:assert/strict";
import { test } from "node:test";
import { aPeriod } from "#test/builders.ts";
import { agreesWith, periodMentions, sideOf } from "./period-mentions.ts";

const read = (text: string): readonly string[] =>
  periodMentions(text).map(({ first, last, year }) => `${first}–${last}${year === null ? "" : ` ${year}`}`);

const agrees = (text: string, key: string): boolean =>
  periodMentions(text).every((mention) => agreesWith(mention, aPeriod(key)));

const side = (text: string, key: string): string => {
  const [mention] = periodMentions(text);
  assert.ok(mention !== undefined, text);
  return sideOf(mention, aPeriod(key));
};

test("every Swedish way of writing a period is read", () => {
  const forms: readonly (readonly [string, string])[] = [
    ["tertial 1", "1–4"],
    ["tertial ett", "1–4"],
    ["Tertial II", "5–8"],
    ["första tertialet", "1–4"],
    ["andra tertialen 2024", "5–8 2024"],
    ["1:a tertialet", "1–4"],
    ["tredje tertialets", "9–12"],
    ["T1", "1–4"],
    ["T1–T2", "1–8"],
    ["T2 2023", "5–8 2023"],
    ["2024-T2", "5–8 2024"],
    ["tertial 1–2", "1–8"],
    ["tertial 2 år 2023", "5–8 2023"],
    ["kvartal 2", "4–6"],
    ["Q2", "4–6"],
    ["fjärde kvartalet", "10–12"],
    ["första halvåret 2024", "1–6 2024"],
    ["delåret", "1–8"],
    ["per augusti", "1–8"],
    ["per den 30 april 2024", "1–4 2024"],
    ["per 2024-08-31", "1–8 2024"],
    ["till och med april", "1–4"],
    ["t.o.m. april", "1–4"],
    ["t o m april", "1–4"],
    ["tom april", "1–4"],
    ["januari–april", "1–4"],
    ["januari till och med augusti 2024", "1–8 2024"],
    ["jan-apr 2023", "1–4 2023"],
    ["1 januari–30 april 2023", "1–4 2023"],
    ["1 september till 31 december 2024", "9–12 2024"],
    ["den 1 maj till den 31 augusti", "5–8"],
    ["2023-01-01–2023-04-30", "1–4 2023"],
    ["verksamhetsåret 2023", "1–12 2023"],
  ];
  for (const [text, span] of forms) assert.deepEqual(read(`Det gäller ${text}.`), [span], text);
});

test("what only looks like a period is not read", () => {
  const others = [
    "Dnr KS 2024/123 och KS 24/310.",
    "Beslutat 2023-11-14 § 201.",
    "Samråd 15 januari–15 februari.",
    "Se T5 och Q7.",
    "Enligt SFS 2017:725.",
    "Ring 0300-83 20 24.",
    "Tertialuppföljning och kvartalsrapport.",
    "Åldrarna 1–3 och paragraf H1.",
    "En inventering av trettio tertialer.",
  ];
  for (const text of others) assert.deepEqual(read(text), [], text);
});

test("a period agrees with itself, with the year so far at its end, and with its year", () => {
  for (const text of ["tertial 3", "T3 2024", "september–december", "januari–december 2024", "2024", "per december"]) {
    assert.ok(agrees(text, "2024-T3"), text);
  }
  for (const text of ["delåret", "per augusti", "T1–T2", "januari–augusti"]) assert.ok(agrees(text, "2024-T2"), text);
  for (const text of ["tertial 2", "2023", "tertial 3 2023", "delåret", "per augusti"]) {
    assert.ok(!agrees(text, "2024-T3"), text);
  }
  assert.ok(agrees("delåret och första halvåret", "2024-H1"));
  assert.ok(agrees("kvartal 4", "2024"));
});

test("a mention lies before, after or within the period", () => {
  assert.equal(side("tertial 1", "2024-T3"), "before");
  assert.equal(side("tertial 1 2025", "2024-T3"), "after");
  assert.equal(side("första halvåret", "2024-T2"), "within");
  assert.equal(side("tertial 3", "2024-T1"), "after");
});
