import { capitalised, listed, numberWord, periodName, plural } from "./grammar.ts";

type Period = Parameters<typeof periodName>[0];

/** Jämför: two periods side by side. */
export const webCompare = {
  title: "Jämför",
  titleOf: (before: Period, after: Period) => `${capitalised(periodName(before))} och ${periodName(after)}`,
  from: "Från",
  to: "Till",
  body: "Organ",
  compare: "Jämför",
  view: "Visa",
  onlyChanges: "Bara det som har ändrats",
  everything: "Allt",
  lead: (goals: number, parts: number, fresh: number, gone: number) =>
    goals + parts + fresh + gone === 0
      ? "Inget har ändrats mellan perioderna."
      : [
          ...(goals + parts === 0
            ? []
            : [
                `${capitalised(
                  listed([
                    ...(goals === 0 ? [] : [`${numberWord(goals)} mål`]),
                    ...(parts === 0
                      ? []
                      : [plural(parts, "en aktivitet eller ett mått", `${numberWord(parts)} aktiviteter och mått`)]),
                  ]),
                )} har ändrats.`,
              ]),
          ...(fresh === 0 ? [] : [plural(fresh, "En sak är ny.", `${capitalised(numberWord(fresh))} är nya.`)]),
          ...(gone === 0
            ? []
            : [plural(gone, "En sak finns inte längre.", `${capitalised(numberWord(gone))} finns inte längre.`)]),
        ].join(" "),
  changesIn: (count: number) =>
    count === 0
      ? "Inget har ändrats"
      : plural(count, "En sak har ändrats", `${capitalised(numberWord(count))} saker har ändrats`),
  tooFew: "Det finns inte två perioder att jämföra än. När en runda till är godkänd kan du jämföra dem här.",
  drafts: (periods: readonly Period[]) =>
    `${capitalised(listed(periods.map(periodName)))} är inte godkänd${periods.length > 1 ? "a" : ""} än. Det som står kan ändras.`,
  notReadable: (period: Period) =>
    `${capitalised(periodName(period))} är inte godkänd än. Du kan jämföra den när den är det.`,
  chooseTwo: "Välj två olika perioder.",
  hiddenRemoved: "borttaget: ",
  hiddenAdded: "tillagt: ",
  verdicts: "Ändrade bedömningar och statusar",
  awaited: (names: readonly string[]) => `Inte besvarat än: ${listed(names)}.`,
  awaitedInAll: (count: number, period: Period) =>
    `${capitalised(plural(count, "en sak", `${numberWord(count)} saker`))} är inte besvarad${count === 1 ? "" : "e"} än i ${periodName(period)}.`,
  notYet: "Inget svar än",
  unchanged: "Oförändrat",
  nothing: {
    title: "Inget svar",
    grade: "Inte bedömt",
    status: "Inget svar",
    outcome: "Uppgift saknas",
    target: "Inget målvärde",
    stop: "Inget datum",
    causes: "Ingen orsak",
    comment: "Ingen kommentar",
  },
  isNew: (period: Period) => `Nytt i ${periodName(period)}`,
  isGone: (period: Period) => `Finns bara i ${periodName(period)}`,
  what: "Vad",
  goalOrActivity: "Mål eller aktivitet",
  kinds: { goal: "Mål", activity: "Aktivitet", measure: "Mått" },
  fields: {
    title: "Lydelse",
    grade: "Bedömning",
    status: "Status",
    outcome: "Utfall",
    target: "Målvärde",
    stop: "Stoppdatum",
    causes: "Orsaker",
    comment: "Kommentar",
  },
};
