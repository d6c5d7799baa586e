import { capitalised, numberWord, periodName, plural } from "./grammar.ts";
import { dateInWords, dayInWords } from "./days.ts";

const things = (count: number): string => plural(count, "en sak", `${numberWord(count)} saker`);

/** Att göra: what I owe. */
export const webTodo = {
  title: "Att göra",
  /** The lead in parts: words to stress stand between. */
  lead: {
    youHave: "Du har ",
    left: (count: number) => `${things(count)} kvar`,
    forPeriod: (period: Parameters<typeof periodName>[0]) => ` för ${periodName(period)}. Sista dag är `,
    due: (date: string) => dayInWords(date),
    inDays: (days: number) =>
      days < 0
        ? ", som har varit."
        : days === 0
          ? ", i dag."
          : days === 1
            ? ", i morgon."
            : `, om ${numberWord(days)} dagar.`,
  },
  done: (periods: string) => `Du är klar. Allt för ${periods} är klarmarkerat.`,
  nothing: "Du har inget att lämna just nu. Du får ett mejl när en runda öppnar.",
  progress: (done: number, all: number) => `${done} av ${all} klara`,
  startHere: "Börja här",
  left: "Kvar att lämna",
  waiting: "Väntar på andra",
  approved: "Klart",
  kinds: { activity: "Aktivitet", measure: "Mått", goal: "Mål" },
  verbs: { activity: "Rapportera", measure: "Ange utfall", goal: "Bedöm" },
  mend: "Ändra och klarmarkera",
  goOn: "Fortsätt",
  see: "Visa",
  late: (date: string) => `Försenat sedan ${dateInWords(date)}`,
  dueOn: (date: string) => `Senast ${dayInWords(date)}`,
  draft: "Utkast",
  submitted: "Klarmarkerat, väntar på granskning",
  isApproved: "Godkänt",
  returned: "Återsänt för komplettering",
  periodLabel: (period: Parameters<typeof periodName>[0]) => capitalised(periodName(period)),
};
