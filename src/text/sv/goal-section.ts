import { capitalised, figures, listed, NO_BREAK_SPACE, numberWord, plural, statusAfterNumber } from "./grammar.ts";
import { type MeasureCounts, measureSentences, targetWords } from "./measures.ts";

/** Ids of the activities that put a grade out of reach. */
type Blocking = {
  readonly deviating: readonly string[];
  readonly unfinished: readonly string[];
  readonly later: readonly string[];
};
/** `label` null: no status. */
type StatusIds = { readonly label: string | null; readonly count: number; readonly ids: readonly string[] };

/** As many as a reader takes in; the rest are counted. */
const MOST_IDS = 8;

function someIds(ids: readonly string[]): string {
  const rest = ids.length - MOST_IDS;
  return listed(rest > 1 ? [...ids.slice(0, MOST_IDS), `${figures(rest)} till`] : ids);
}

/** A goal's own section. */
export const goal = {
  noComment: "Kommentar till bedömningen saknas.",
  withoutComment: "Ingen kommentar.",
  responsible: (name: string): string => `Ansvarig: ${name}`,
  focusAreas: (names: readonly string[]): string => listed(names),
  parents: (ids: readonly string[]): string =>
    `${plural(ids.length, "Överordnat mål", "Överordnade mål")}: ${listed(ids)}`,
  basis: "Så gjordes bedömningen",
  rule: "Regel",
  evidence: "Underlag",
  proposal: "Förslag",
  agreement: "Beslutad bedömning",
  clause: (text: string): string => `”${text}”`,
  place: (place: string): string => ` (${place})`,
  proposed: (grade: string): string => `Regeln ger ${grade}.`,
  noProposal: "Regeln ger inget förslag; bedömningen motiveras i kommentaren.",
  allReachable: "Alla bedömningar kan fortfarande nås under året.",
  reachable: (grades: readonly string[]): string => `Kan fortfarande nås under året: ${listed(grades)}.`,
  /** `grade` as in a sentence; each list holds the activities that stand in the way. */
  unreachable: (grade: string, { deviating, unfinished, later }: Blocking): string => {
    const because = [
      deviating.length > 0
        ? `${someIds(deviating)} är ${plural(deviating.length, "avslutad", "avslutade")} med avvikelse`
        : "",
      unfinished.length > 0
        ? `${someIds(unfinished)} inte är ${plural(unfinished.length, "avslutad", "avslutade")} vid årets slut`
        : "",
      later.length > 0 ? `${someIds(later)} ska pågå efter årets slut` : "",
    ].filter((part) => part !== "");
    return `${capitalised(grade)} kan inte nås under året eftersom ${listed(because)}.`;
  },
  agrees: "Den beslutade bedömningen stämmer med regeln.",
  /** The first says most; it can stand alone. */
  measuresEvidence: (counts: MeasureCounts): readonly string[] => [
    ...measureSentences(counts),
    ...(counts.missing > 0 ? ["Utfall som saknas räknas inte som noll."] : []),
  ],
  activitiesEvidence: (total: number, parts: readonly StatusIds[]): string => {
    const [only] = parts;
    const told = parts.map(({ label, count, ids }) => {
      const state = label === null ? "utan status" : statusAfterNumber(label, count);
      return `${figures(count)}${NO_BREAK_SPACE}${state}${ids.length === 0 ? "" : ` (${someIds(ids)})`}`;
    });
    if (parts.length > 1) return `Av ${figures(total)} aktiviteter är ${listed(told)}.`;
    if (only === undefined) return "";
    const state = only.label === null ? "utan status" : statusAfterNumber(only.label, total);
    if (total === 1) return `Målets enda aktivitet är ${state}.`;
    return `${total === 2 ? "Båda aktiviteterna" : `Alla ${numberWord(total)} aktiviteter`} är ${state}.`;
  },
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
  target: targetWords,
  trend: { better: "bättre", worse: "sämre", unchanged: "oförändrat" },
  met: { yes: "ja", no: "nej", missing: "saknas", notComparable: "ej jämförbart" },
  timeline: "Årets tidslinje",
  activities: "Aktiviteter",
  activityColumns: { number: "Nr", activity: "Aktivitet", time: "Tid", status: "Status", comment: "Kommentar" },
  newStop: (date: string): string => `Nytt stopp ${date}.`,
  finishedOn: (date: string): string => `Klar ${date}.`,
  cause: (labels: readonly string[]): string => `Orsak: ${labels.join(", ").toLocaleLowerCase("sv")}.`,
  carried: "Rapporterad i en tidigare period.",
  noActivities: "Målet har inga aktiviteter.",
  bodies: "Organens bedömningar",
  bodyColumns: { body: "Organ", grade: "Bedömning", comment: "Kommentar" },
};
