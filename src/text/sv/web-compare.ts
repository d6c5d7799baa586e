import { capitalised, numberWord, periodName, plural } from "./grammar.ts";

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
  lead: (goals: number, parts: number) =>
    goals + parts === 0
      ? "Inget har ändrats mellan perioderna."
      : `${capitalised(numberWord(goals))} mål och ${plural(parts, "en aktivitet eller ett mått", `${numberWord(parts)} aktiviteter och mått`)} har ändrats.`,
  tooFew: "Det finns inte två perioder att jämföra än. När en runda till är godkänd kan du jämföra dem här.",
  draft: (period: Period) => `${capitalised(periodName(period))} är inte godkänd än. Det som står kan ändras.`,
  notReadable: (period: Period) =>
    `${capitalised(periodName(period))} är inte godkänd än. Du kan jämföra den när den är det.`,
  chooseTwo: "Välj två olika perioder.",
  hiddenRemoved: "borttaget: ",
  hiddenAdded: "tillagt: ",
  unchanged: "Oförändrat",
  nothing: "Inget svar",
  isNew: (period: Period) => `Ny i ${periodName(period)}`,
  isGone: (period: Period) => `Finns bara i ${periodName(period)}`,
  what: "Vad",
  kinds: { goal: "Mål", activity: "Aktivitet", measure: "Mått" },
  fields: {
    title: "Lydelse",
    grade: "Bedömning",
    status: "Status",
    outcome: "Utfall",
    target: "Målvärde",
    stop: "Klar",
    causes: "Orsaker",
    comment: "Kommentar",
  },
};
