import assert from "node:assert/strict";
import { test } from "node:test";
import { aPassage, subjectOf } from "#test/text-subject.ts";
import { periodMentioned } from "./period-mentioned.ts";

const found = (text: string, period = "2024-T3"): string | undefined =>
  periodMentioned(subjectOf([aPassage(text)], period))[0]?.severity;

const title = (text: string, period = "2024-T3"): number =>
  periodMentioned(subjectOf([aPassage(text, { role: "case-title", shape: "heading" })], period)).length;

const heading = (text: string) =>
  periodMentioned(subjectOf([aPassage(text, { role: "prose", paper: "a.md", shape: "heading" })])).length;

test("a text that says of itself that it is of another period is an error, quoted whole", () => {
  const source =
    "Eftersom vi bara befinner oss i tertial 1 nu så är majoriteten av aktiviteterna inte planerade att vara avklarade.";
  const [finding] = periodMentioned(subjectOf([aPassage(`Arbetet pågår. ${source} Mer finns att säga.`)]));
  assert.equal(finding?.detail.code, "period-mentioned-is-not-the-reports");
  assert.equal(finding.severity, "error");
  assert.equal(finding.quote, source);
  for (const text of [
    "Denna redovisning avser första tertialet.",
    "Redovisningen avser perioden 1 januari till 30 april 2024.",
    "Redovisningen avser 2023-01-01–2023-04-30.",
    "Rapporten omfattar T1–T2 2024.",
    "Uppföljningen avser tertial ett.",
    "Uppföljningen avser\ntertial\u00a01.",
    "Detta är den andra uppföljningen för året, för perioden maj–augusti.",
    "Bedömningen avser tertial 2.",
    "I denna delårsrapport redovisas läget för målen.",
    "Detta är uppföljningen för tertial 2.",
    "Ärendet gäller uppföljning av verksamhetsplanen per augusti 2024.",
    "Denna uppföljning avser verksamhetsåret 2023.",
    "Uppföljningen gäller delåret 2024.",
    "Denna delårsrapport omfattar januari–augusti.",
    "Ärendet avser uppföljning av kommunstyrelsens mål för tertial 2 2024.",
    "Hittills i tertial 2 har tre insatser startat.",
    "Vi är nu inne i andra tertialet.",
    "Kommunstyrelsen godkänner redovisningen av måluppföljningen för tertial 1 2024.",
    "Perioden 1 januari–30 april 2023 har präglats av rekrytering.",
  ]) {
    assert.equal(found(text), "error", text);
  }
});

test("a text that speaks of another period alone, in the present tense, is a warning", () => {
  for (const text of [
    "Under tertial 3 2023 har arbetet följt planen.",
    "Under T1 har samtliga planerade aktiviteter genomförts.",
    "Till och med april har fyra utbildningar hållits.",
    "Utfallet per augusti är 6,9 procent.",
    "Vid utgången av april är alla utbildningar klara.",
    "Under andra tertialen pågår rekrytering.",
    "Arbetet har under första halvåret följt planen.",
    "Q2 visar på ett gott resultat.",
    "Status tertial 1: pågår.",
    "Delårsrapporten visar att målen nås.",
  ]) {
    assert.equal(found(text), "warning", text);
  }
  assert.equal(found("Under tertial 3 har arbetet följt planen.", "2024-T1"), "warning");
});

test("comparisons, history, plans, rules and documents are silent", () => {
  for (const text of [
    "Sjukfrånvaron har minskat jämfört med tertial 2.",
    "Under 2023 var sjukfrånvaron 7,4 procent.",
    "Arbetet fortsätter inför 2025.",
    "Antalet har ökat från 12 till 15 sedan första tertialet.",
    "I tertial 1 påbörjades kartläggningen.",
    "Resultatet ska redovisas i tertial 1 2025.",
    "Aktiviteten skjuts till tertial 1 2025.",
    "Under tertial 1 var tre tjänster vakanta.",
    "Uppföljning görs per 30 april och delårsrapport per 31 augusti.",
    "Delårsrapporten för tertial 2 godkändes av nämnden.",
    "Uppföljningen avser tertial 3 2024 och jämförs med tertial 3 2023.",
    "Utfallet under tertial 1, 2 och 3 framgår av tabellen.",
    "Detta ärende gäller budget 2025.",
    "Som framgick av delårsrapporten har arbetet försenats.",
    "Avvikelsen redovisades i delårsrapporten per augusti.",
    "Delårsrapporten för tertial 2 visade på ett underskott.",
    "Redovisningen avser uppdrag från 2023.",
    "Remissen pågår under perioden 1 mars–30 april.",
    "Enligt uppföljningen per augusti är målet delvis uppfyllt.",
    "Arbetet pågår nu under 2025.",
    "Utfallet är 12 procent (11 procent i tertial 2).",
    "Under tertial 1 och 2 har arbetet förberetts, under tertial 3 har det genomförts.",
    "Aktiviteten genomförs i tertial 1 2025.",
  ]) {
    assert.equal(found(text), undefined, text);
  }
});

test("the period's own names are silent, as is history in a text that also speaks of the period", () => {
  for (const text of [
    "Denna redovisning avser tredje tertialet, alltså perioden 1 september till 31 december 2024.",
    "Rapporten omfattar januari–december 2024.",
    "Vi befinner oss i tertial 3 nu.",
    "Under tertial 1 har rekrytering skett. Under tertial 3 har utbildningen hållits.",
  ]) {
    assert.equal(found(text), undefined, text);
  }
  assert.equal(found("Denna delårsrapport avser januari–augusti.", "2024-T2"), undefined);
});

test("a title names the paper's own period", () => {
  assert.equal(title("Uppföljning av kommunstyrelsens mål, tertial 1 2024"), 1);
  assert.equal(title("Uppföljning av kommunstyrelsens mål, tertial 3 2023"), 1);
  assert.equal(title("Delårsrapport per augusti"), 1);
  assert.equal(title("Uppföljning av kommunstyrelsens mål, tertial 3 2024"), 0);
  assert.equal(title("Uppföljning av mål 2024 och plan för tertial 1 2025"), 0);
  assert.equal(title("Delårsrapport per augusti", "2024-T2"), 0);
  assert.equal(heading("Uppföljning tertial 1"), 1);
  const bold = aPassage("Uppföljning tertial 1", { role: "prose", paper: "a.docx" });
  assert.equal(periodMentioned(subjectOf([bold])).length, 1);
  assert.equal(heading("Taxa från tertial 1"), 0);
});

// The time-out is a guard against a check that never ends, not a measurement.
test("a hostile text comes to an end", { timeout: 120_000 }, () => {
  for (const part of [
    "tertial ",
    "1 januari till ",
    "redovisningen avser ",
    "i det ",
    "2024-",
    "godkänner uppföljning ",
  ]) {
    found(part.repeat(20_000));
  }
});

const outcome = (text: string): number =>
  periodMentioned(subjectOf([aPassage(text, { role: "outcome-comment", where: "outcomes[0].comment" })])).length;

test("the comment on a figure may say that it is of an earlier year, not that it is of another tertial", () => {
  assert.equal(outcome("Redovisningen avser 2023."), 0);
  assert.equal(outcome("Redovisningen avser tertial 1."), 1);
});
