import assert from "node:assert/strict";
import { test } from "node:test";
import { aModel, aPeriod } from "#test/builders.ts";
import type { Finding } from "#domain/plausibility/finding.ts";
import { healthInSmallGroup } from "./health-in-small-group.ts";

function findingsIn(text: string): readonly Finding[] {
  const passages = [{ where: "statusReports[0].comment", role: "status-comment" as const, text }];
  return healthInSmallGroup({ plan: null, model: aModel(), period: aPeriod(), passages });
}

test("the sentence is quoted whole, with the group as it is written", () => {
  const [finding] = findingsIn("Arbetet är försenat. En av våra två handläggare är sjukskriven.");
  assert.equal(finding?.severity, "warning");
  assert.equal(finding?.quote, "En av våra två handläggare är sjukskriven.");
  assert.deepEqual(finding?.detail, {
    code: "health-in-small-group",
    group: "två handläggare",
    word: "sjukskriven",
  });
});

test("few people who are away are found, in words and in figures", () => {
  for (const text of [
    "Tre medarbetare är sjukskrivna.",
    "Enheten med fyra anställda har hög sjukfrånvaro.",
    "En medarbetare har varit sjukskriven sedan våren.",
    "Av våra 5 socialsekreterare är två sjukskrivna.",
    "Två nya handläggare är föräldralediga.",
    "Två av fyra handläggare är sjukskrivna.",
    "Enheten med tio anställda har hög sjukfrånvaro.",
    "Sjukfrånvaron på avdelningen med sju medarbetare har ökat.",
  ]) {
    assert.equal(findingsIn(text).length, 1, text);
  }
});

test("larger groups, shares, courses and sick leave in general are no finding", () => {
  for (const text of [
    "Av kommunens 1 140 anställda är 45 sjukskrivna.",
    "Tre av tio medarbetare har varit sjukskrivna.",
    "Fyra chefer har utbildats i att möta sjukskrivna medarbetare.",
    "Tre enheter har hög sjukfrånvaro.",
    "Sjukfrånvaron har minskat med tre procentenheter bland medarbetare.",
    "Två handläggare har anställts för att minska sjukfrånvaron.",
    "Tre medarbetare har slutat.",
    "Enheten med 11 anställda har hög sjukfrånvaro.",
    "När en medarbetare blir sjukskriven tar chefen kontakt.",
    "Den som har en anställd som är sjukskriven ska följa upp varje vecka.",
    "Under 2024 har 38 medarbetare varit sjukskrivna.",
  ]) {
    assert.deepEqual(findingsIn(text), [], text);
  }
});
