import assert from "node:assert/strict";
import { test } from "node:test";
import { aPassage, subjectOf } from "#test/text-subject.ts";
import { placeholderLeft } from "./placeholder-left.ts";

const found = (text: string): number => placeholderLeft(subjectOf([aPassage(text)])).length;

test("what templates and word processors leave behind is found", () => {
  for (const text of [
    "Antalet deltagare var XX personer.",
    "Se [text] ovan.",
    "Beslut fattades [datum].",
    "Beslutet togs <ange datum>.",
    "Se Fel! Bokmärket är inte definierat.",
    "Se tabell Fel! Hittar inte referenskälla.",
    "Klicka här för att ange text.",
    "Klicka eller tryck här för att ange text.",
    "Lorem ipsum dolor sit amet.",
    "Klart ÅÅÅÅ-MM-DD.",
    "Klart 20XX.",
    "Antalet är ???",
    "Kommentar saknas.",
    "Kompletteras senare.",
    "Hej {{namn}}.",
    "…",
  ]) {
    assert.equal(found(text), 1, text);
  }
});

test("ordinary writing is silent", () => {
  for (const text of [
    "Målet är ”en kommun [där] alla trivs”.",
    "Kung Karl XII och Gustav III bodde inte här.",
    "Hur går det? Bra!",
    "Fyll i blanketten och lämna den i receptionen.",
    "Texten är klar. Kommentarer saknas från tre enheter.",
    "Storlek XL och modell X är beställda.",
    "[…] målet är uppfyllt.",
    "Antalet < 5 redovisas inte och > 5 redovisas.",
    "Utbildningen kompletteras senare med praktik.",
    "Beslutad av: Kommunfullmäktige 2026-XX-XX § XX",
  ]) {
    assert.equal(found(text), 0, text);
  }
});
