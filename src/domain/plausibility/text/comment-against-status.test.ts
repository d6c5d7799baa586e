import assert from "node:assert/strict";
import { test } from "node:test";
import { aPassage, subjectOf } from "#test/text-subject.ts";
import { commentAgainstStatus } from "./comment-against-status.ts";

const found = (text: string, status: string): string | undefined =>
  commentAgainstStatus(subjectOf([aPassage(text, { status })]))[0]?.severity;

test("words of abandonment under a status that says on plan are an error", () => {
  for (const text of [
    "Kursen är inställd.",
    "Projektet har avbrutits.",
    "Arbetet har lagts ned.",
    "Aktiviteten utgår.",
  ]) {
    assert.equal(found(text, "pagaende-enligt-plan"), "error", text);
    assert.equal(found(text, "avslutad-enligt-plan"), "error", text);
  }
});

test("words of delay under a status that says on plan are a warning", () => {
  for (const text of [
    "Upphandlingen är försenad.",
    "Starten har skjutits upp till hösten.",
    "Utbildningen är senarelagd.",
    "Arbetet har pausats.",
    "Kursen kunde inte genomföras.",
  ]) {
    assert.equal(found(text, "pagaende-enligt-plan"), "warning", text);
  }
});

test("a status that deviates agrees with such words", () => {
  for (const status of ["pagaende-med-avvikelse", "avslutad-med-avvikelse", "vantelage", "ej-paborjad", "okand"]) {
    assert.equal(found("Projektet har avbrutits.", status), undefined, status);
  }
});

test("what is denied, feared, made up for or long past is silent", () => {
  for (const text of [
    "Arbetet är inte försenat.",
    "Det finns risk att arbetet försenas.",
    "Förseningen har hämtats in och arbetet är i fas.",
    "Tidigare försenade moment är nu klara.",
    "Trots att leveransen försenades är arbetet klart.",
    "Arbetet löper utan avbrott.",
    "Ingen kurs har ställts in.",
  ]) {
    assert.equal(found(text, "pagaende-enligt-plan"), undefined, text);
  }
});
