import {
  capitalised,
  commonNumberWord,
  figures,
  genitive,
  inSentence,
  listed,
  numberWord,
  periodByPeriod,
  plural,
  statusAfterNumber,
} from "./grammar.ts";
import { type MeasureCounts, measureSentences } from "./measures.ts";

/** Cover, summary and deviations of the follow-up report. */
export const report = {
  title: (body: string): string => `Uppföljning av ${genitive(inSentence(body))} mål`,
  documentTitle: (body: string, period: string): string =>
    `Uppföljning av ${genitive(inSentence(body))} mål, ${period}`,
  runningHead: (municipality: string, period: string): string => `${municipality} · Uppföljning ${period}`,
  subtitle: (period: string): string => capitalised(period),
  foot: (date: string): string => `Daterad ${date}`,
  facts: {
    reference: "Diarienummer",
    date: "Datum",
    plan: "Verksamhetsplan",
    snapshot: "Ögonblicksbild",
    decidedBy: "Beslutas av",
    officer: "Handläggare",
    model: "Styrmodell",
    goals: "Omfattning",
  },
  adopted: (date: string): string => `antagen ${date}`,
  version: (version: string): string => `version ${version}`,
  notStated: "inte angivet",
  extent: (goals: number, activities: number, measures: number): string =>
    listed([
      `${figures(goals)} mål`,
      `${figures(activities)} ${plural(activities, "aktivitet", "aktiviteter")}`,
      `${figures(measures)} mått`,
    ]),
  adoptionMissing: (year: number): string => `för ${year}, beslut inte angivet`,

  summary: "Sammanfattning",
  cardsNote: (goals: number, previous: string | null): string =>
    `Antal mål per bedömning, av totalt ${figures(goals)}.${previous === null ? "" : ` Inom parentes: ${previous}.`}`,
  matrix: (kind: Parameters<typeof periodByPeriod>[0]): string => `Målen ${periodByPeriod(kind)}`,
  none: "inga",
  matrixColumns: { number: "Nr", goal: "Mål", activities: "Aktiviteter", page: "Sida" },
  changesSince: (period: string): string => `Förändrat sedan ${period}`,
  changed: {
    raised: (grade: string): string => `höjt till ${grade}`,
    lowered: (grade: string): string => `sänkt till ${grade}`,
    new: (grade: string): string => `nu: ${grade}`,
  },
  moreChanges: (count: number): string => `Ytterligare ${numberWord(count)} mål har fått en annan bedömning.`,
  noChanges: "Inget mål har fått en annan bedömning.",
  attention: "Behöver uppmärksamhet",
  moreAttention: (count: number): string =>
    `Ytterligare ${numberWord(count)} mål har en låg eller sänkt bedömning eller kan inte bedömas.`,
  noAttention: "Inget mål har en låg eller sänkt bedömning.",
  causes: "Orsaker till avvikelser",
  causesNote: "Antal aktiviteter; en kan ha flera orsaker.",
  noCauses: "Ingen orsak till avvikelse är angiven.",
  activitiesAndMeasures: "Aktiviteter och mått",
  statusCount: (label: string): string => `${label}: `,
  noActivities: "Planen har inga aktiviteter.",
  finishedOf: (done: number, total: number): string =>
    `${figures(done)} av ${figures(total)} ${plural(total, "aktivitet", "aktiviteter")}`,
  areFinished: (done: number, status: string): string => ` är ${statusAfterNumber(status, done)}.`,
  metOf: (met: number, total: number): string => `${figures(met)} av ${figures(total)} mått`,
  meetTarget: ({ notMet, missing }: MeasureCounts): string =>
    [
      " når målvärdet",
      notMet > 0 ? `, ${figures(notMet)} gör det inte` : "",
      missing > 0 ? `${notMet > 0 ? " och" : ","} ${figures(missing)} saknar utfall` : "",
      ".",
    ].join(""),
  noMeasures: "Planen har inga mått.",
  neither: "Planen har varken aktiviteter eller mått.",
  whereLegend: { link: "Förklaring av symboler och metod", after: " finns sist i rapporten." },

  analysis: "Samlad analys",
  deviations: "Avvikelser",
  moved: "Aktiviteter med nytt stoppdatum",
  movedIntro: (count: number, body: string): string =>
    `${capitalised(commonNumberWord(count))} ${plural(count, "aktivitet", "aktiviteter")} har fått ett stoppdatum efter perioden. ` +
    `Den planerade tiden står kvar i planen tills ${inSentence(body)} beslutar om ändring.`,
  noneMoved: "Ingen aktivitet har fått ett stoppdatum efter perioden.",
  movedColumns: {
    number: "Nr",
    activity: "Aktivitet",
    stop: "Planerat stopp",
    newStop: "Nytt stopp",
    cause: "Orsak",
    status: "Status",
  },
  causesByGoal: "Orsaker till avvikelser per mål",
  causeColumns: { cause: "Orsak", activities: "Aktiviteter", goals: "Mål" },
  withCause: (count: number, total: number): string =>
    `${figures(count)} av ${figures(total)} ${plural(total, "aktivitet", "aktiviteter")} har minst en angiven orsak.`,
};

/** Why a goal needs attention. */
export const attention = {
  measures: measureSentences,
  furthest: (title: string, outcome: string, target: string): string => `${title}: ${outcome} (målvärde ${target}).`,
  offPlan: (count: number, total: number): string =>
    count === total && total === 1
      ? "Aktiviteten går inte enligt plan."
      : `${capitalised(commonNumberWord(count))} av ${commonNumberWord(total)} aktiviteter går inte enligt plan.`,
  lowered: (from: string, to: string): string => `Sänkt från ${from} till ${to}.`,
  cannotBeJudged: (label: string): string => `${label}.`,
  graded: (label: string): string => `Bedömt som ${label}.`,
};
