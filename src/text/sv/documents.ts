import { verdict } from "./verdict.ts";
import {
  capitalised,
  commonNumberWord,
  dateInWords,
  daysInWords,
  figures,
  genitive,
  gradeInSentence,
  inSentence,
  listed,
  NO_BREAK_SPACE,
  numberWord,
  periodByPeriod,
  periodName,
  periodShort,
  periodWithinYear,
  withUnit,
} from "./grammar.ts";
import type { Target } from "#domain/plan.ts";

type Counts = { readonly total: number; readonly met: number; readonly notMet: number; readonly missing: number };
type Adoption = {
  readonly by: string | null;
  readonly date: string | null;
  readonly paragraph: string | null;
  readonly reference: string | null;
};
type StatusIds = { readonly label: string; readonly count: number; readonly ids: readonly string[] };

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** Every sentence of the follow-up report and the decision memo. */
export const documents = {
  capitalised,
  figures,
  withUnit,
  dateInWords,
  daysInWords,
  periodName,
  periodShort,
  periodWithinYear,
  genitive,
  inSentence,
  listed,
  gradeInSentence,
  verdict,

  goalNumber: (id: string): string => `mål${NO_BREAK_SPACE}${id}`,
  goalHeading: (id: string, title: string): string => `Mål ${id}. ${title}`,
  notGraded: "Inte bedömt än",
  noStatus: "Status saknas",
  missingValue: "saknas",
  adopted: ({ by, date, paragraph, reference }: Adoption): string => {
    const who = by === null ? "" : ` av ${inSentence(by)}`;
    return [`antagen${who}${date === null ? "" : ` ${date}`}`, paragraph, reference]
      .filter((part) => part !== null)
      .join(", ");
  },
  snapshot: (id: string): string => `Ögonblicksbild ${id}`,

  report: {
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
      `Antal mål av ${figures(goals)}.${previous === null ? "" : ` Inom parentes: ${previous}.`}`,
    matrix: (kind: Parameters<typeof periodByPeriod>[0]): string => `Målen ${periodByPeriod(kind)}`,
    matrixColumns: { number: "Nr", goal: "Mål", activities: "Aktiviteter", page: "Sida" },
    noGoals: "Planen har inga mål.",
    changesSince: (period: string): string => `Förändrat sedan ${period}`,
    changed: {
      raised: (grade: string): string => `höjt till ${grade}`,
      lowered: (grade: string): string => `sänkt till ${grade}`,
      new: (grade: string): string => `nu: ${grade}`,
    },
    changedFrom: (from: string): string => `från ${from}`,
    noChanges: "Inget mål har fått en annan bedömning.",
    attention: "Behöver uppmärksamhet",
    noAttention: "Inget mål har en låg eller sänkt bedömning.",
    causes: "Orsaker till avvikelser",
    causesNote: "Antal aktiviteter; en kan ha flera orsaker.",
    noCauses: "Ingen orsak till avvikelse är angiven.",
    activitiesAndMeasures: "Aktiviteter och mått",
    statusCount: (label: string): string => `${label}: `,
    noActivities: "Planen har inga aktiviteter.",
    finishedOf: (done: number, total: number): string =>
      `${figures(done)} av ${figures(total)} ${plural(total, "aktivitet", "aktiviteter")}`,
    areFinished: (done: number, status: string): string =>
      ` ${plural(done, "är", "är")} ${status.toLocaleLowerCase("sv").replace(/^avslutad/, done === 1 ? "avslutad" : "avslutade")}.`,
    metOf: (met: number, total: number): string => `${figures(met)} av ${figures(total)} mått`,
    meetTarget: ({ notMet, missing }: Counts): string =>
      [
        " når målvärdet",
        notMet > 0 ? `, ${figures(notMet)} gör det inte` : "",
        missing > 0 ? `${notMet > 0 ? " och" : ","} ${figures(missing)} saknar utfall` : "",
        ".",
      ].join(""),
    noMeasures: "Planen har inga mått.",
    whereLegend: "Förklaring av symboler och metod: sidan ",

    analysis: "Samlad analys",
    deviations: "Avvikelser",
    moved: "Aktiviteter med nytt slutdatum",
    movedIntro: (count: number, body: string): string =>
      `${capitalised(commonNumberWord(count))} ${plural(count, "aktivitet", "aktiviteter")} har fått ett slutdatum efter perioden. ` +
      `Den planerade tiden står kvar i planen tills ${inSentence(body)} beslutar om ändring.`,
    noneMoved: "Ingen aktivitet har fått ett slutdatum efter perioden.",
    movedColumns: {
      number: "Nr",
      activity: "Aktivitet",
      stop: "Planerat slut",
      newStop: "Nytt slut",
      cause: "Orsak",
      status: "Status",
    },
    causesByGoal: "Orsaker till avvikelser per mål",
    causeColumns: { cause: "Orsak", activities: "Aktiviteter", goals: "Mål" },
    withCause: (count: number, total: number): string =>
      `${figures(count)} av ${figures(total)} ${plural(total, "aktivitet", "aktiviteter")} har minst en angiven orsak.`,
  },

  attention: {
    measuresMet: ({ met, total }: Counts): string =>
      met === 0
        ? plural(total, "Måttet når inte målvärdet.", `Inget av ${numberWord(total)} mått når målvärdet.`)
        : `${capitalised(numberWord(met))} av ${numberWord(total)} mått når målvärdet.`,
    measuresMissing: ({ missing, total }: Counts): string =>
      missing === total
        ? plural(total, "Måttet saknar utfall.", `Alla ${numberWord(total)} mått saknar utfall.`)
        : `${capitalised(numberWord(missing))} av ${numberWord(total)} mått saknar utfall.`,
    furthest: (title: string, outcome: string, target: string): string => `${title}: ${outcome} (målvärde ${target}).`,
    offPlan: (count: number, total: number): string =>
      count === total && total === 1
        ? "Aktiviteten går inte enligt plan."
        : `${capitalised(commonNumberWord(count))} av ${commonNumberWord(total)} aktiviteter går inte enligt plan.`,
    lowered: (from: string, to: string): string => `Sänkt från ${from} till ${to}.`,
    cannotBeJudged: (label: string): string => `${label}.`,
    graded: (label: string): string => `Bedömt som ${label}.`,
  },

  goal: {
    comment: "Kommentar",
    noComment: "Kommentar till bedömningen saknas.",
    responsible: (name: string): string => `Ansvarig: ${name}`,
    area: (area: string): string => area,
    focusAreas: (names: readonly string[]): string => listed(names),
    parents: (ids: readonly string[]): string => `Bidrar till ${listed(ids)}`,
    basis: "Så gjordes bedömningen",
    rule: "Regel",
    evidence: "Underlag",
    proposal: "Förslag",
    agreement: "Beslutad bedömning",
    clause: (text: string): string => `”${text}”`,
    place: (place: string): string => ` (${place})`,
    proposed: (grade: string): string => `Regeln ger ${grade}.`,
    noProposal: "Regeln ger inget förslag; bedömningen motiveras i kommentaren.",
    reachable: (grades: readonly string[]): string => `Kan fortfarande nås i år: ${listed(grades)}.`,
    reachableNone: "Ingen bedömning på skalan kan längre nås i år.",
    agrees: "Den beslutade bedömningen stämmer med regeln.",
    disagrees: (decided: string): string => `Den beslutade bedömningen, ${decided}, skiljer sig från vad regeln ger.`,
    measuresEvidence: ({ met, total, missing }: Counts): string =>
      `${figures(met)} av ${figures(total)} mått når målvärdet.` +
      (missing > 0 ? ` ${capitalised(figures(missing))} saknar utfall; det räknas inte som noll.` : ""),
    activitiesEvidence: (total: number, parts: readonly StatusIds[]): string =>
      `${figures(total)} ${plural(total, "aktivitet", "aktiviteter")}: ` +
      listed(
        parts.map(({ label, count, ids }) => {
          return `${figures(count)} ${label.toLocaleLowerCase("sv")}${ids.length > 0 ? ` (${ids.join(", ")})` : ""}`;
        }),
      ) +
      ".",
    noEvidence: "Målet har varken mått eller aktiviteter.",
    measures: "Mått",
    measureColumns: {
      measure: "Mått",
      target: "Målvärde",
      outcome: "Utfall",
      refersTo: "Avser",
      series: "Utveckling",
      trend: "Trend",
      met: "Nått",
    },
    source: (source: string): string => `Källa: ${source}`,
    target: (target: Target, baseline: number | null, unit: string | null): string => {
      switch (target.type) {
        case "atLeast":
          return `minst ${withUnit(target.value, unit)}`;
        case "atMost":
          return `högst ${withUnit(target.value, unit)}`;
        case "exactly":
          return withUnit(target.value, unit);
        case "between":
          return `${figures(target.min)} till ${withUnit(target.max, unit)}`;
        case "increase":
        case "decrease":
          return direction(target.type === "increase" ? "öka" : "minska", target.value, baseline, unit);
      }
    },
    trend: { better: "bättre", worse: "sämre", unchanged: "oförändrat" },
    met: { yes: "ja", no: "nej", missing: "saknas" },
    timeline: "Årets tidslinje",
    activities: "Aktiviteter",
    activityColumns: { number: "Nr", activity: "Aktivitet", time: "Tid", status: "Status", comment: "Kommentar" },
    newStop: (date: string): string => `Nytt slut ${date}.`,
    finishedOn: (date: string): string => `Klar ${date}.`,
    cause: (labels: readonly string[]): string => `Orsak: ${labels.join(", ").toLocaleLowerCase("sv")}.`,
    carried: "Rapporterad i en tidigare period.",
    activityResponsible: (name: string): string => `Ansvarig: ${name}`,
    noActivities: "Målet har inga aktiviteter.",
    noMeasures: "Målet har inga mått.",
    bodies: "Organens bedömningar",
    bodyColumns: { body: "Organ", grade: "Bedömning", comment: "Kommentar" },
  },

  legend: {
    heading: "Förklaring av symboler",
    grades: "Bedömning av mål",
    statuses: "Status för aktiviteter",
    charts: "Diagram",
    grade: "Bedömning",
    status: "Status",
    meaning: "Betydelse",
    notGradedMeaning: "Ingen bedömning är beslutad för perioden.",
    noStatusMeaning: "Ingen status är rapporterad för perioden.",
    notDefined: "Styrmodellen anger ingen definition.",
    bars: "Mörk yta är avslutat, ljus yta pågår, snedstreckad yta avviker, prickad yta väntar och streckad ram är inte påbörjat.",
    barsLabel: "Staplar: ",
    series:
      "Linjen visar utfallet över tid. Streckad linje är målvärdet och tonad yta är den sida där målvärdet nås. " +
      "Bättre och sämre tar hänsyn till om ett högt eller lågt värde är önskvärt. Ett avbrott i linjen betyder att utfall saknas.",
    seriesLabel: "Utveckling: ",
    timeline:
      "Ram är planerad tid, ifylld stapel är genomförd tid och romb är nytt slutdatum. " +
      "Pil vid årets slut betyder att aktiviteten fortsätter.",
    timelineLabel: "Tidslinje: ",
  },

  method: {
    heading: "Metod",
    plan: (body: string, year: number, adopted: string | null): string =>
      `Rapporten bygger på ${genitive(inSentence(body))} verksamhetsplan för ${year}${adopted === null ? "" : `, ${adopted}`}. ` +
      "Ansvariga har rapporterat status och kommentar för aktiviteterna.",
    model: (title: string, version: string, adopted: string | null): string =>
      `Målen bedöms enligt ${title}, version ${version}${adopted === null ? "" : `, ${adopted}`}.`,
    modelSource: (source: string): string => `Modellen är hämtad från: ${source}.`,
    proposals: (body: string): string =>
      `Förslag till bedömning räknas fram enligt styrmodellens regel. Människor beslutar bedömningen och ${inSentence(body)} beslutar om rapporten.`,
    rule: (text: string, place: string | null): string =>
      `Regeln lyder: ”${text}”${place === null ? "" : ` (${place})`}`,
    missing:
      "Uppgift som saknas räknas aldrig som noll, och ett mål som inte kan bedömas räknas aldrig som ett steg på skalan. " +
      "Antal räknas på alla aktiviteter i planen, även de som fortsätter efter årets slut.",
    snapshot: (id: string): string =>
      `Ögonblicksbild ${id} identifierar de uppgifter som rapporten bygger på. Kontrollsumma (SHA-256):`,
  },

  memo: {
    label: "Tjänsteskrivelse",
    documentTitle: (title: string): string => `Tjänsteskrivelse: ${title}`,
    runningHead: (municipality: string): string => `${municipality} · Tjänsteskrivelse`,
    facts: { date: "Datum", reference: "Diarienummer", recipient: "Mottagare" },
    missing: {
      officer: "[Handläggare saknas]",
      date: "[Datum saknas]",
      reference: "[Diarienummer saknas]",
      recipient: "[Mottagare saknas]",
      summary: "[Texten Ärendet i korthet saknas]",
      considerations: "[Förvaltningens övervägande saknas]",
      section: (heading: string): string => `[Avsnittet ${heading} saknas]`,
      focusArea: (name: string): string => `[Text om ${name} saknas]`,
      sendTo: "[Uppgift om vilka beslutet skickas till saknas]",
      signatures: "[Underskrifter saknas]",
    },
    decision: "Förslag till beslut",
    proposes: (path: readonly string[], style: "proposal" | "decision"): string => {
      const [first = "", ...others] = path;
      const deciding = others.at(-1);
      const preparing = others.slice(0, -1).map((body) => `${inSentence(body)} föreslå`);
      const lead = [
        `${capitalised(first)} föreslår`,
        ...preparing,
        ...(deciding === undefined ? [] : [inSentence(deciding)]),
      ];
      return `${lead.join(" ")} ${style === "proposal" ? "besluta att" : "följande beslut:"}`;
    },
    generatedPoint: (
      body: string,
      deciding: string,
      period: string,
      snapshot: string,
      style: "proposal" | "decision",
    ): string =>
      `${style === "proposal" ? "Godkänna" : `${capitalised(deciding)} godkänner`} uppföljningen av ` +
      `${genitive(inSentence(body))} mål för ${period} enligt uppföljningsrapporten, ögonblicksbild ${snapshot}.`,
    summary: "Ärendet i korthet",
    considerations: "Förvaltningens övervägande",
    gradeTable: "Antal mål per bedömning",
    sum: "Summa mål",
    legend: "Legendförteckning",
    vision: (municipality: string): string => `${genitive(municipality)} vision`,
    focusArea: (name: string): string => `Fokusområde ${name}`,
    attachments: "Beslutsunderlag",
    thisMemo: "Tjänsteskrivelse",
    planDocument: (body: string, year: number): string => `${genitive(body)} verksamhetsplan ${year}`,
    dated: (title: string, details: readonly string[]): string => [title, ...details].join(", "),
    dateMissing: "[datum saknas]",
    snapshot: (id: string): string => `ögonblicksbild ${id}`,
    sendTo: "Skickas till",
    signatures: "Underskrifter",
  },
};

/** With a value it is the level to reach; the baseline is where it starts. */
function direction(verb: string, level: number | undefined, baseline: number | null, unit: string | null): string {
  const from = baseline === null ? "" : ` från ${withUnit(baseline, unit)}`;
  const to = level === undefined ? "" : ` till ${withUnit(level, unit)}`;
  return `${verb}${from}${to}`;
}
