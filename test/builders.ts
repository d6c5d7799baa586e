import type { GovernanceModel } from "#domain/governance-model.ts";
import { type Period, parsePeriod } from "#domain/period.ts";
import type {
  Activity,
  BodyAssessment,
  Case,
  Goal,
  GoalAssessment,
  Measure,
  Outcome,
  Plan,
  StatusReport,
} from "#domain/plan.ts";

/**
 * Builders: each gives a whole, faultless thing, and a test names only the parts that it is about.
 * The ids hang together: measure 1.1 and activity A1 belong to goal 1.
 */
const MODEL: GovernanceModel = {
  key: "granboda-2024",
  version: "1",
  title: "Granboda kommuns styrmodell 2024",
  levels: [{ key: "mal", label: "Mål" }],
  areas: ["Barn och unga", "Vuxna"],
  focusAreas: [
    { name: "Hållbar vardag", definition: "En vardag som fungerar.", signals: ["bostad", "bostäder"] },
    { name: "Hållbar hälsa", definition: "Ett liv med god hälsa.", signals: ["sjukfrånvaro", "hälsa"] },
  ],
  grades: [
    {
      key: "ej-uppfylld",
      label: "Ej uppfylld",
      definition: "Inget väsentligt är nått.",
      symbol: "empty",
      colour: "not",
      words: ["ej uppfylld", "ej uppfyllt", "ej uppfyllda"],
    },
    {
      key: "delvis-uppfylld",
      label: "Delvis uppfylld",
      definition: "Det mesta är nått, något väsentligt återstår.",
      symbol: "two-thirds",
      colour: "partly",
      words: ["delvis uppfylld", "delvis uppfyllt", "delvis uppfyllda"],
    },
    {
      key: "uppfylld",
      label: "Uppfylld",
      definition: "Målet är nått.",
      symbol: "full",
      colour: "good",
      words: ["uppfylld", "uppfyllt", "uppfyllda"],
    },
  ],
  cannotBeJudged: { label: "Kan inte bedömas", definition: "Underlag saknas." },
  statuses: [
    { key: "avslutad-enligt-plan", label: "Avslutad enligt plan", definition: "", phase: "finished", deviates: false },
    {
      key: "avslutad-med-avvikelse",
      label: "Avslutad med avvikelse",
      definition: "",
      phase: "finished",
      deviates: true,
    },
    { key: "pagaende-enligt-plan", label: "Pågående enligt plan", definition: "", phase: "ongoing", deviates: false },
    {
      key: "pagaende-med-avvikelse",
      label: "Pågående med avvikelse",
      definition: "",
      phase: "ongoing",
      deviates: true,
    },
    { key: "vantelage", label: "Vänteläge", definition: "", phase: "waiting", deviates: true },
    { key: "ej-paborjad", label: "Ej påbörjad", definition: "", phase: "not-started", deviates: false },
  ],
  causes: [
    { key: "resursbrist", label: "Resursbrist" },
    { key: "annat", label: "Annat" },
  ],
  calendar: { kinds: ["T", "Y"] },
  rule: {
    clause: { text: "Har alla aktiviteter genomförts enligt plan är målet uppfyllt." },
    kind: "choose",
    cases: [
      {
        when: "has-measures",
        rule: { clause: { text: "Mål med mått bedöms av organet." }, kind: "judgement" },
      },
      {
        when: "always",
        rule: {
          clause: { text: "Har alla aktiviteter genomförts enligt plan är målet uppfyllt." },
          kind: "all-activities",
          grade: "uppfylld",
        },
      },
    ],
  },
  memo: {
    decisionStyle: "decision",
    sections: [],
    noBearingPhrase: "Ärendet har ingen bärighet på {area}.",
  },
  decisionPath: { administration: "Kommunförvaltningen", preparing: ["Koncern- och finansutskottet"] },
};

export function aModel(parts: Partial<GovernanceModel> = {}): GovernanceModel {
  return { ...MODEL, ...parts };
}

export function aPlan(parts: Partial<Plan> = {}): Plan {
  return {
    municipality: { name: "Granboda kommun", code: "9999" },
    body: "Kommunstyrelsen",
    year: 2024,
    model: MODEL,
    modelIsInline: true,
    goals: [],
    measures: [],
    activities: [],
    statusReports: [],
    outcomes: [],
    assessments: [],
    bodyAssessments: [],
    cases: [],
    ...parts,
  };
}

export function aGoal(parts: Partial<Goal> = {}): Goal {
  return { id: "1", title: "Fler unga tar gymnasieexamen", ...parts };
}

export function aMeasure(parts: Partial<Measure> = {}): Measure {
  return {
    id: "1.1",
    goal: "1",
    title: "Gymnasieexamen inom fyra år",
    target: { type: "atLeast", value: 75 },
    ...parts,
  };
}

export function anActivity(parts: Partial<Activity> = {}): Activity {
  return { id: "A1", goal: "1", title: "Inrätta lärcentrum", start: "2024-01-15", stop: "2024-10-31", ...parts };
}

export function aStatusReport(parts: Partial<StatusReport> = {}): StatusReport {
  return { period: "2024-T3", activity: "A1", status: "avslutad-enligt-plan", ...parts };
}

export function anOutcome(parts: Partial<Outcome> = {}): Outcome {
  return { period: "2024-T3", measure: "1.1", value: 77, ...parts };
}

export function anAssessment(parts: Partial<GoalAssessment> = {}): GoalAssessment {
  return { period: "2024-T3", goal: "1", grade: "delvis-uppfylld", comment: "Lärcentrum har öppnat.", ...parts };
}

export function aBodyAssessment(parts: Partial<BodyAssessment> = {}): BodyAssessment {
  return { ...anAssessment(), body: "Bildningsnämnden", ...parts };
}

/** A case with every part that a memo must have. */
export function aCase(parts: Partial<Case> = {}): Case {
  return {
    period: "2024-T3",
    title: "Uppföljning av kommunstyrelsens mål, tertial 3 2024",
    reference: "KS 2025/0031",
    administration: "Kommunförvaltningen",
    officer: "Utvecklingsstrateg",
    date: "2025-02-03",
    recipient: "Kommunstyrelsen",
    decisionPoints: ["Kommunstyrelsen godkänner redovisningen av måluppföljningen för tertial 3 2024."],
    summary: "Ärendet avser uppföljningen av kommunstyrelsens mål.",
    considerations: "Arbetet har följt verksamhetsplanen.",
    attachments: [{ title: "Uppföljningsrapport tertial 3 2024", date: "2025-01-31" }],
    ...parts,
  };
}

/** The period of a key that the test knows to be right. */
export function aPeriod(key = "2024-T3"): Period {
  const period = parsePeriod(key);
  if (period === null) throw new Error(`No such period: ${key}`);
  return period;
}
