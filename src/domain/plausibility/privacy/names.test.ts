import assert from "node:assert/strict";
import { test } from "node:test";
import { namesIn } from "./names.ts";
import { wordsIn } from "./words.ts";

function names(sentence: string): readonly string[] {
  return namesIn(wordsIn(sentence)).map((name) => name.text);
}

function kinds(sentence: string): readonly string[] {
  return namesIn(wordsIn(sentence)).map((name) => name.kind);
}

test("first name and surname are a name, wherever they stand and in the genitive", () => {
  assert.deepEqual(names("Maria Öberg har slutat."), ["Maria Öberg"]);
  assert.deepEqual(names("Under våren har Anna-Karin Lindqvists arbete vilat."), ["Anna-Karin Lindqvists"]);
  assert.deepEqual(names("Arbetet leds av Anna Maria Sjölund."), ["Anna Maria Sjölund"]);
});

test("a known first name alone is a name", () => {
  assert.deepEqual(names("Projektet vilar medan Annas tjänst är vakant."), ["Annas"]);
  assert.deepEqual(names("Mats har slutat."), ["Mats"]);
  assert.deepEqual(names("Anna-Karin har slutat."), ["Anna-Karin"]);
});

test("two capitalised words inside a sentence are taken for a name, but not at its beginning", () => {
  assert.deepEqual(names("Projektet leds av Zejna Hodzic."), ["Zejna Hodzic"]);
  assert.deepEqual(names("Samverkan Granboda har startat."), []);
});

test("a known first name makes it sure", () => {
  assert.deepEqual(kinds("Det leds av Maria Hodzic."), ["full"]);
  assert.deepEqual(kinds("Det leds av Maria."), ["first"]);
  assert.deepEqual(kinds("Det leds av Zejna Hodzic."), ["guess"]);
});

test("places, bodies and months are no names", () => {
  for (const sentence of [
    "Arbetet sker med Region Västernorrland.",
    "Frågan ägs av Norra Granboda.",
    "Beslutet fattas av Granboda Kommun.",
    "Elever vid Maria Skola deltar.",
    "Rapporten gäller Granboda kommun.",
    "Förskolan i Åsa har öppnat.",
    "Per invånare är kostnaden lägre.",
    "Det är klart i April Maj.",
  ]) {
    assert.deepEqual(names(sentence), [], sentence);
  }
});

test("a name does not run across a comma or a full stop", () => {
  assert.deepEqual(names("Där är Granboda, Sundsvall och Timrå."), []);
});
