import { capitalised, inSentence, listed, numberWord, periodName, plural } from "./grammar.ts";

type Period = Parameters<typeof periodName>[0];

/** A goal in a round: how it is, what the rule says, and the grade that people give it. */
export const webGoal = {
  responsible: "Målansvarig",
  adopted: "Beslutat",
  serves: "Bidrar till",
  served: (number: string, title: string) => `${number} ${title}`,

  lead: {
    allIn: (all: number) =>
      all === 1 ? "Målets enda svar är klarmarkerat" : `Alla ${numberWord(all)} svar är klarmarkerade`,
    left: (left: number, all: number) =>
      all === 1
        ? "Målets enda svar är inte klarmarkerat än"
        : left === all
          ? `Inget av ${numberWord(all)} svar är klarmarkerat än`
          : `${capitalised(numberWord(left))} av ${numberWord(all)} svar är inte ${plural(left, "klarmarkerat", "klarmarkerade")} än`,
    named: (numbers: readonly string[]) => `: ${listed(numbers)}`,
    toAssess: "Till bedömningen",
    notGiven: (period: Period) => `Målet är inte bedömt än för ${periodName(period)}.`,
    toGiven: "Läs varför",
    toReview: "Granska bedömningen",
  },
  now: "Läget nu",
  proposal: "Regelns förslag",
  /** `isOver`: the round is approved, and what could be reached is history. */
  reachable: (year: number, isOver: boolean) => (isOver ? `Kunde ännu nås ${year}` : `Kan ännu nås ${year}`),
  allReachable: (isOver: boolean) => `Alla bedömningar ${isOver ? "kunde" : "kan"} nås.`,
  finished: (done: number, total: number): string => {
    if (total === 1) return `Målets enda aktivitet är ${done === 1 ? "avslutad" : "inte avslutad"}`;
    if (done === 0) return `Ingen av ${numberWord(total)} aktiviteter är avslutad`;
    if (done === total)
      return `${total === 2 ? "Båda aktiviteterna" : `Alla ${numberWord(total)} aktiviteter`} är avslutade`;
    return `${done} av ${total} aktiviteter är ${plural(done, "avslutad", "avslutade")}`;
  },
  bodiesGraded: (count: number) => `${capitalised(numberWord(count))} organ har bedömt målet`,
  nothingUnder: "Inget underlag",
  not: (grade: string) => `Inte ${grade.toLocaleLowerCase("sv")}`,
  notYet: (grade: string) => `Inte ${grade.toLocaleLowerCase("sv")} än`,
  noProposal: "Inget förslag",
  clausePlace: (place: string) => `${place}: `,
  youDecide: "Vilken bedömning målet ska få avgör du.",
  seeEvidence: "Se underlaget",
  outOfReach: "går inte att nå",
  lost: (grades: readonly string[]) => `${listed(grades)} går inte längre att nå med det som är rapporterat.`,

  evidence: "Underlag",
  activities: "Aktiviteternas svar",
  activity: "Aktivitet",
  status: "Status",
  measures: "Måttens utfall",
  measure: "Mått",
  outcome: "Utfall",
  target: (words: string) => `Mål: ${words}`,
  refersTo: (period: Period) => `Avser ${periodName(period)}`,
  met3: {
    yes: "Når målvärdet",
    no: "Når inte målvärdet",
    missing: "Uppgift saknas",
    notComparable: "Går inte att jämföra",
  },
  bodies: "Organens bedömningar",
  body: "Organ",
  grade: "Bedömning",
  howCounted: "Så har regeln räknat",

  question: (period: Period) => `Hur bedömer du målet för ${periodName(period)}?`,
  questionHint: (body: string) => `Regeln föreslår, du bedömer och ${inSentence(body)} beslutar.`,
  goesAgainst: "Går emot regeln: du behöver motivera varför.",
  isProposed: "Regelns förslag.",
  departs: "Varför går bedömningen emot regeln?",
  departsHint: "Skriv vad regeln inte ser. Motiveringen följer med till den som granskar.",
  comment: "Hur har du gjort bedömningen?",
  commentHint: "Skriv så att den som inte känner verksamheten förstår. Hänvisa till aktiviteterna och måtten.",
  previous: (period: Period) => `Bedömningen för ${periodName(period)}`,
  noPrevious: "Det här är första gången målet bedöms.",
  given: (period: Period) => `Bedömning för ${periodName(period)}`,
  departed: "Varför bedömningen går emot regeln",
  history: "Så har målet bedömts",
  next: "Vad händer sedan?",
  nextText: (body: string) =>
    `När bedömningen är klarmarkerad granskas den. Den låses när rundan godkänns. Sedan beslutar ${inSentence(body)} om rapporten.`,
  faults: {
    "grade-missing": "Välj en bedömning.",
    "grade-unknown": "Välj en av bedömningarna i listan.",
    "comment-missing": "Skriv hur du har gjort bedömningen. Två meningar räcker ofta.",
    "cannot-be-judged-unexplained": "Skriv varför målet inte kan bedömas.",
    "departure-unexplained": "Skriv varför bedömningen går emot regeln.",
    "comment-too-long": "Korta kommentaren till högst 4 000 tecken.",
    "reason-too-long": "Korta motiveringen till högst 4 000 tecken.",
  },

  list: {
    title: "Mål",
    choosePeriod: "Period",
    chooseBody: "Organ",
    earlier: "Tidigare perioder",
    pending: (count: number) =>
      count === 1
        ? "Ett mål väntar på att godkännas."
        : `${capitalised(numberWord(count))} mål väntar på att godkännas.`,
    notApproved: "Inte godkänt än",
    /** A grade that somebody has chosen but not handed in. */
    draft: (label: string) => `Utkast: ${label.toLocaleLowerCase("sv")}`,
    underWay: "Rundan pågår. Bedömningarna kan ändras tills den är godkänd.",
    hidden: "Rundan är inte godkänd än. Bedömningarna visas när den är det.",
    parts: (activities: number, measures: number): readonly string[] => [
      ...(activities > 0 ? [`${activities} ${plural(activities, "aktivitet", "aktiviteter")}`] : []),
      ...(measures > 0 ? [`${measures} mått`] : []),
    ],
    noParts: "Varken aktiviteter eller mått",
    withoutArea: "Utan målområde",
    emptyTitle: "Här finns inga mål än",
    emptyText: "De kommer hit när nämnden har antagit sin plan och den första rundan har öppnat.",
    toPlan: "Till planen",
  },
};
