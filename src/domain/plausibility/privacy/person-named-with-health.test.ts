import assert from "node:assert/strict";
import { test } from "node:test";
import { aModel, aPeriod } from "#test/builders.ts";
import type { Finding } from "#domain/plausibility/finding.ts";
import { personNamedWithHealth } from "./person-named-with-health.ts";

function findingsIn(text: string): readonly Finding[] {
  const passages = [{ where: "assessments[0].comment", role: "goal-comment" as const, text }];
  return personNamedWithHealth({ plan: null, model: aModel(), period: aPeriod(), passages });
}

test("the sentence is quoted whole, with the name and the word as they are written", () => {
  assert.deepEqual(findingsIn("Arbetet pågår. Handläggaren Maria Öberg är sjukskriven sedan maj. Det löser sig."), [
    {
      detail: { code: "person-named-with-health", name: "Maria Öberg", word: "sjukskriven" },
      severity: "warning",
      where: "assessments[0].comment",
      quote: "Handläggaren Maria Öberg är sjukskriven sedan maj.",
      evidence: [],
    },
  ]);
});

test("a person's health or absence is found in its many words", () => {
  for (const text of [
    "Anna har varit långtidssjukskriven under hösten.",
    "På grund av Maria Öbergs sjukfrånvaro har arbetet försenats.",
    "Aktiviteten vilar eftersom Lars Bergström är föräldraledig.",
    "Erik Holm blev utbränd och arbetet avstannade.",
    "Arbetet har försenats av sjukfrånvaro hos Lena Ström.",
    "Arbetet har försenats av sjukfrånvaro hos handläggaren Karin Ek.",
    "Arbetet påverkas av Annas sjukfrånvaro.",
    "Projektet vilar under Johan Lindbergs rehabilitering.",
    "Tjänsten är vakant efter att Zejna Hodzic blev sjukskriven.",
    "Kerstin Ek har fått en diagnos och arbetar halvtid.",
  ]) {
    assert.equal(findingsIn(text).length, 1, text);
  }
});

test("people in office, organisations and sick leave in general are no finding", () => {
  for (const text of [
    "HR-chef Maria Öberg redovisar sjukfrånvaron för tertial 3.",
    "Maria Öberg ansvarar för arbetet med rehabilitering.",
    "Maria Öberg, kommundirektör, kommenterar sjukfrånvaron.",
    "Sjukfrånvaron i Granboda kommun har minskat.",
    "Antalet sjukskrivna har minskat enligt Försäkringskassan.",
    "Samarbetet med Region Västernorrland om sjukskrivning fortsätter.",
    "Maria Öberg, rehabkoordinator, tar emot dem som behöver rehabilitering.",
    "– Kort sjukfrånvaro leder ofta till lång, berättar Maria Öberg.",
    "Karin Ek tror att projektet kommer att märkas på sjukfrånvaron.",
    "Sjukfrånvaron ökade innan Maria började.",
    "Rehabiliteringen sker på hälsocentralen Granboda Strand.",
    "Granboda Energis sjukfrånvaro har minskat.",
    "Förskolan i Åsa har lägst sjukfrånvaro.",
    "Maria Öberg har lett arbetet med översiktsplanen.",
    "Rehabiliteringen följs av Falck Healthcare.",
    "Sjukfrånvaron är 6,9 procent. Maria Öberg har tagit över uppdraget.",
  ]) {
    assert.deepEqual(findingsIn(text), [], text);
  }
});
