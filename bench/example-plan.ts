/**
 * A believable plan of any size as a plan file: `goals` × `activities`, three tertials of reports with comments, two
 * measures a goal with four years of outcomes, and a case. The same numbers give the same bytes; another `variant` has
 * another text in every comment.
 */
export function examplePlan(goals: number, activities: number, variant = 0): string {
  const goalIds = Array.from({ length: goals }, (_, index) => String(index + 1));
  const activityIds = goalIds.flatMap((goal) =>
    Array.from({ length: activities }, (_, index) => `${goal}.${index + 1}`),
  );
  return JSON.stringify({
    format: "tertial-plan/1",
    municipality: { name: "Exempelkommun", code: "9999" },
    body: "Kommunstyrelsen",
    year: 2024,
    governanceModel: "ange-2024",
    adopted: { by: "Kommunstyrelsen", date: "2023-11-14", paragraph: "§ 201", reference: "KS 23/310" },
    goals: goalIds.map(goal),
    measures: goalIds.filter((_, index) => index % 3 === 0).flatMap(measures),
    activities: activityIds.map(activity),
    statusReports: PERIODS.flatMap((period) => activityIds.map((id, index) => report(period, id, index, variant))),
    outcomes: goalIds.filter((_, index) => index % 3 === 0).flatMap(outcomes),
    assessments: PERIODS.flatMap((period) => goalIds.map((id, index) => assessment(period, id, index))),
    cases: [CASE],
  });
}

const PERIODS = ["2024-T1", "2024-T2", "2024-T3"] as const;
type PeriodKey = (typeof PERIODS)[number];

const AREAS = ["Barn och unga", "Vuxna", "Äldre +65", "Tillväxt"];
const SUBJECTS = [
  "Stödet till familjer",
  "Vägen till arbete",
  "Tryggheten i centrum",
  "Kontakten med företagen",
  "Arbetsmiljön",
];
const WORK = [
  "Öppna mötesplats",
  "Utbilda handledare",
  "Kartlägga behoven",
  "Införa e-tjänst",
  "Pröva nytt arbetssätt",
];
const COMMENTS = [
  "Arbetet har genomförts i samverkan med föreningarna och utvärderats i november. Resultatet redovisas för nämnden i mars.",
  "Två av tre delar är klara. Den sista delen väntar på upphandlingen, som har tagit längre tid än beräknat.",
  "Utbildningen är genomförd för alla handledare. Deltagarna gav den ett högt betyg och en fortsättning planeras.",
  "Kartläggningen visar att behovet är störst i ytterområdena. Förslag till åtgärder är framtagna och förankrade.",
];

const pick = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item;

const goal = (id: string, index: number): object => ({
  id,
  title: `${pick(SUBJECTS, index)} är bland de bästa i länet, del ${id}`,
  area: pick(AREAS, index),
  focusAreas: ["Hållbar vardag"],
  responsible: "Förvaltningschef",
});

const measures = (id: string): readonly object[] => [
  {
    id: `${id}-a`,
    goal: id,
    title: "Nöjda invånare",
    unit: "%",
    target: { type: "atLeast", value: 80 },
    source: "Enkät",
  },
  { id: `${id}-b`, goal: id, title: "Handläggningstid", unit: "dagar", target: { type: "atMost", value: 30 } },
];

const outcomes = (id: string, index: number): readonly object[] =>
  ["2021", "2022", "2023", "2024-T3"].flatMap((period, step) => [
    { period, measure: `${id}-a`, value: 72 + ((index + step * 3) % 14) },
    { period, measure: `${id}-b`, value: 38 - ((index + step * 2) % 12) },
  ]);

const activity = (id: string, index: number): object => ({
  id,
  goal: id.split(".")[0],
  title: `${pick(WORK, index)} i kommundel ${id}`,
  description: "Genomförs tillsammans med berörda verksamheter och utvärderas vid årets slut.",
  start: `2024-0${1 + (index % 5)}-15`,
  stop: `2024-${10 + (index % 3)}-30`,
  responsible: "Enhetschef",
});

function report(period: PeriodKey, id: string, index: number, variant: number): object {
  const deviates = index % 5 === 4;
  const isLast = period === "2024-T3";
  const phase = isLast && index % 10 !== 9 ? "avslutad" : "pagaende";
  return {
    period,
    activity: id,
    status: `${phase}-${deviates ? "med-avvikelse" : "enligt-plan"}`,
    comment: `${pick(COMMENTS, index + PERIODS.indexOf(period))} Insats ${id} följs upp på nytt${variant === 0 ? "" : ` den ${variant} mars`}.`,
    ...(deviates ? { causes: [index % 2 === 0 ? "resursbrist" : "forsenad-process"] } : {}),
    ...(deviates && phase === "pagaende" ? { newStop: "2025-06-30" } : {}),
  };
}

const assessment = (period: PeriodKey, id: string, index: number): object => ({
  period,
  goal: id,
  grade: pick(["delvis-uppfylld", "knappt-uppfylld", "delvis-uppfylld", "ej-uppfylld"], index),
  comment: `${pick(COMMENTS, index)} Bedömningen för mål ${id} bygger på aktiviteterna och på samtal med verksamheten.`,
});

const CASE = {
  period: "2024-T3",
  title: "Uppföljning av kommunstyrelsens mål, tertial 3 2024",
  reference: "KS 2025/0031",
  administration: "Kommunförvaltningen",
  officer: "Utvecklingsstrateg",
  date: "2025-02-03",
  recipient: "Kommunstyrelsen",
  summary: "Ärendet avser uppföljningen av kommunstyrelsens mål för tertial 3 2024.",
  considerations: COMMENTS.join("\n\n"),
  attachments: [{ title: "Uppföljningsrapport tertial 3 2024", date: "2025-01-31" }],
  sendTo: ["Kommunens revisorer"],
  signatures: [{ name: "Kommundirektör" }],
};
