import assert from "node:assert/strict";
import { test } from "node:test";
import { parsePeriod } from "#domain/period.ts";
import type { DataFindingDetail, MemoPart } from "#domain/plausibility/data-finding.ts";
import type { PrivacyFindingDetail } from "#domain/plausibility/privacy/privacy-finding.ts";
import { findingText, ownFindingText } from "./finding-text.ts";
import type { Language } from "./language.ts";
import { textsIn } from "./texts.ts";

type Detail = DataFindingDetail | PrivacyFindingDetail;

function period(key: string): NonNullable<ReturnType<typeof parsePeriod>> {
  const parsed = parsePeriod(key);
  assert.ok(parsed);
  return parsed;
}

const T3 = period("2024-T3");
const activity = { id: "A1", title: "Inrätta lärcentrum" };
const goal = { id: "1", title: "Fler unga tar examen" };
const measure = { id: "1.1", title: "Sjukfrånvaro" };
const MEMO_PARTS: Readonly<Record<MemoPart, null>> = {
  reference: null,
  date: null,
  officer: null,
  recipient: null,
  summary: null,
  considerations: null,
  attachments: null,
  signatures: null,
};

/** One detail or more of every code: the compiler refuses a missing one. */
const DETAILS: { readonly [Code in Detail["code"]]: readonly Extract<Detail, { readonly code: Code }>[] } = {
  "activity-status-missing": [{ code: "activity-status-missing", activity, period: T3 }],
  "stop-passed-but-on-plan": [
    { code: "stop-passed-but-on-plan", activity, status: "Pågående enligt plan", stop: "2024-10-31" },
  ],
  "start-passed-but-not-started": [
    { code: "start-passed-but-not-started", activity, status: "Ej påbörjad", start: "2024-02-01" },
  ],
  "deviation-without-comment": [{ code: "deviation-without-comment", activity, status: "Vänteläge" }],
  "deviation-without-cause": [{ code: "deviation-without-cause", activity, status: "Vänteläge" }],
  "delayed-without-new-stop": [{ code: "delayed-without-new-stop", activity, status: "Vänteläge", stop: "2024-10-31" }],
  "new-stop-already-passed": [{ code: "new-stop-already-passed", activity, newStop: "2024-11-30" }],
  "new-stop-before-old": [{ code: "new-stop-before-old", activity, newStop: "2024-09-30", stop: "2024-10-31" }],
  "finished-then-unfinished": [
    {
      code: "finished-then-unfinished",
      activity,
      status: "Vänteläge",
      earlierStatus: "Avslutad enligt plan",
      earlierPeriod: period("2024-T2"),
    },
  ],
  "activity-outside-plan-year": [{ code: "activity-outside-plan-year", activity, year: 2024 }],
  "activity-stops-before-start": [
    { code: "activity-stops-before-start", activity, start: "2024-05-01", stop: "2024-04-30" },
  ],
  "grade-without-comment": [{ code: "grade-without-comment", goal, grade: "Uppfylld" }],
  "grade-against-rule": [
    { code: "grade-against-rule", goal, decided: "Uppfylld", proposed: null, measured: null },
    { code: "grade-against-rule", goal, decided: "Delvis", proposed: "Uppfylld", measured: { count: 4, of: 12 } },
  ],
  "goal-without-activities-and-measures": [{ code: "goal-without-activities-and-measures", goal }],
  "graded-without-statuses": [
    { code: "graded-without-statuses", goal, activities: 1 },
    { code: "graded-without-statuses", goal, activities: 5 },
  ],
  "measure-without-outcome": [
    { code: "measure-without-outcome", measure, period: T3, isExplained: false },
    { code: "measure-without-outcome", measure, period: T3, isExplained: true },
  ],
  "outcome-refers-to-older-year": [
    { code: "outcome-refers-to-older-year", measure, refersTo: period("2023"), period: T3 },
  ],
  "outcome-year-contradicts-comment": [
    { code: "outcome-year-contradicts-comment", measure, said: 2022, refersTo: period("2024") },
  ],
  "outcome-unchanged": [
    { code: "outcome-unchanged", measure, value: 6.9, unit: "%", periods: [period("2024-T2"), T3] },
  ],
  "parts-do-not-sum": [
    { code: "parts-do-not-sum", total: measure, value: 22, parts: [measure, { ...measure, id: "1.2" }], sum: 21 },
  ],
  "part-exceeds-total": [{ code: "part-exceeds-total", part: measure, value: 1200, total: 1000 }],
  "total-outside-parts": [{ code: "total-outside-parts", total: measure, value: 6.9, low: 7.1, high: 7.5 }],
  "unknown-area": [
    { code: "unknown-area", goal, area: "Äldre", known: ["Barn", "Vuxna"] },
    { code: "unknown-area", goal, area: "Äldre", known: [] },
  ],
  "unknown-focus-area": [{ code: "unknown-focus-area", focusArea: "Hållbar framtid", known: [] }],
  "unknown-cause": [{ code: "unknown-cause", activity, cause: "vader", known: ["Resursbrist"] }],
  "case-missing": [{ code: "case-missing", period: T3 }],
  "memo-part-missing": (Object.keys(MEMO_PARTS) as MemoPart[]).map((part) => ({ code: "memo-part-missing", part })),
  "memo-section-missing": [{ code: "memo-section-missing", heading: "Barnperspektiv" }],
  "memo-focus-area-missing": [{ code: "memo-focus-area-missing", focusArea: "Hållbar hälsa" }],
  "person-named-with-health": [{ code: "person-named-with-health", name: "Maria Öberg", word: "sjukskriven" }],
  "health-in-small-group": [{ code: "health-in-small-group", group: "två handläggare", word: "sjukskriven" }],
};

function sentences(language: Language): readonly string[] {
  return Object.values<readonly Detail[]>(DETAILS).flatMap((details) =>
    details.map((detail) => findingText({ detail }, textsIn(language))),
  );
}

test("every finding is whole sentences in both languages, and the languages differ", () => {
  const swedish = sentences("sv");
  const english = sentences("en");
  for (const sentence of [...swedish, ...english]) {
    assert.match(sentence, /^[\p{Lu}”“].*[.]$/u);
    assert.doesNotMatch(sentence, /undefined|null|NaN|\[object|\s\s/u, sentence);
  }
  assert.ok(swedish.every((sentence, at) => sentence !== english[at]));
});

test("the tone is calm: no word that scolds", () => {
  for (const sentence of sentences("sv")) {
    assert.doesNotMatch(sentence, /vänligen|felaktig|ogiltig|obligatorisk|\bOBS\b|!/iu, sentence);
  }
});

test("facts are written as readers write them", () => {
  const swedish = textsIn("sv");
  const say = (detail: Detail): string => findingText({ detail }, swedish).replaceAll("\u00a0", " ");
  assert.equal(
    say({ code: "grade-against-rule", goal, decided: "Delvis", proposed: "Uppfylld", measured: { count: 4, of: 12 } }),
    "Mål 1 (Fler unga tar examen) har bedömningen ”Delvis”. Styrmodellens regel ger ”Uppfylld”, räknat på 4 av de 12 mått som står i planen. Ni beslutar. Se till att kommentaren förklarar skillnaden.",
  );
  assert.equal(
    say({ code: "outcome-unchanged", measure, value: 6.9, unit: "%", periods: [period("2024-T2"), T3] }),
    "Mått 1.1 (Sjukfrånvaro) har samma utfall, 6,9 %, för tertial 2 2024 och tertial 3 2024. Stäm av att det är mätt på nytt.",
  );
  assert.equal(
    say({ code: "part-exceeds-total", part: measure, value: 67_044, total: 67_000 }),
    "Mått 1.1 (Sjukfrånvaro) är 67 044, mer än helheten 67 000. Stäm av siffrorna.",
  );
});

test("on its own page a thing is not named: its name stands above", () => {
  const detail: Detail = { code: "activity-status-missing", activity, period: T3 };
  const say = (language: Language): string => ownFindingText({ detail }, textsIn(language)).replaceAll("\u00a0", " ");
  assert.equal(say("sv"), "Aktiviteten har ingen status för tertial 3 2024. Rapportera status och kommentar.");
  assert.match(say("en"), /^The activity has no status/);
});
