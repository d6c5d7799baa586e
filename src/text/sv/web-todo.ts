import { capitalised, listed, numberWord, periodName, plural } from "./grammar.ts";
import { dateInWords, dayAndMonth, dayAndShortMonth, dayInWords } from "./days.ts";

type Period = Parameters<typeof periodName>[0];

const things = (count: number): string => plural(count, "en sak", `${numberWord(count)} saker`);
const answers = (count: number): string => `${numberWord(count)} svar`;

/** Att göra: what I owe. */
export const webTodo = {
  title: "Att göra",
  /** The lead in parts: words to stress stand between. */
  lead: {
    youHave: "Du har ",
    left: (count: number) => `${things(count)} kvar`,
    forPeriod: (period: Period, isOver: boolean) => ` för ${periodName(period)}. Sista dag ${isOver ? "var" : "är"} `,
    inRounds: (count: number, isOver: boolean) =>
      ` i ${numberWord(count)} rundor. ${isOver ? "Den senaste sista dagen var" : "Nästa ska in senast"} `,
    due: (date: string) => dayInWords(date),
    inDays: (days: number) =>
      days < 0 ? "." : days === 0 ? ", i dag." : days === 1 ? ", i morgon." : `, om ${numberWord(days)} dagar.`,
    ofWhichLate: (count: number) => ` ${capitalised(things(count))} är ${plural(count, "försenad", "försenade")}.`,
    toReview: (count: number) => `${answers(count)} att granska`,
  },
  /** `isAll`: there is nothing to review either. */
  done: (periods: readonly string[], isAll: boolean) =>
    isAll
      ? `Du är klar. Allt för ${listed(periods)} är klarmarkerat.`
      : `Allt du själv ska lämna för ${listed(periods)} är klarmarkerat.`,
  nothing: "Du har inget att lämna just nu. Du får ett mejl när du har det.",
  opening: {
    title: "Att öppna",
    round: (period: Period, body: string) => `Rundan för ${periodName(period)}, ${body}`,
    planned: (date: string) => `Planerad att öppna ${dateInWords(date)}. Ingen kan rapportera innan den är öppen.`,
    link: "Till rundan",
  },
  review: {
    title: "Att granska",
    answers: (count: number, period: Period) => `${capitalised(answers(count))} för ${periodName(period)}`,
    text: "Läs det som är klarmarkerat och godkänn, eller skicka tillbaka.",
    link: "Granska",
  },
  instead: {
    heading: "Gå vidare",
    admin: {
      title: "Sköt kommunens inställningar",
      text: "Organisation, personer, styrmodell och utseende.",
      link: "Gå till Administration",
    },
    reports: {
      title: "Läs rapporterna",
      text: "Hämta rapporter och tjänsteskrivelser, och se vad som är godkänt.",
      link: "Gå till Rapport",
    },
    followUp: {
      title: "Följ hur det går",
      text: "Se vad som är inne, vad som saknas och vad som behöver redas ut.",
      link: "Gå till Uppföljning",
    },
    goals: {
      title: "Läs hur det går",
      text: "Se målen, hur de bedöms och vad som ligger bakom.",
      link: "Gå till Mål",
    },
  },
  progress: (done: number, all: number) => `${done} av ${all} klara`,
  startHere: "Börja här",
  left: "Kvar att lämna",
  waiting: "Väntar på andra",
  handedIn: "Klart",
  earlier: (count: number) => `Visa ${numberWord(count)} till`,
  kinds: { activity: "Aktivitet", measure: "Mått", goal: "Mål att bedöma" },
  verbs: { activity: "Rapportera", measure: "Ange utfall", goal: "Bedöm" },
  mend: "Ändra och klarmarkera",
  goOn: "Fortsätt",
  late: (date: string) => `Försenat sedan ${dateInWords(date)}`,
  dueOn: (date: string) => `Senast ${dayInWords(date)}`,
  draft: "Utkast",
  period: (period: Period) => capitalised(periodName(period)),
  nothingNewer: "Inget nyare svar finns",
  before: (period: Period) => `I ${periodName(period)}:`,
  submitted: (date: string | null) => `Klarmarkerat${date === null ? "" : ` ${dayAndMonth(date)}`}, granskas`,
  isApproved: (date: string | null) => `Godkänt${date === null ? "" : ` ${dayAndMonth(date)}`}`,
  returnedBy: (by: string | null, date: string) => `Återsänt ${dayAndMonth(date)}${by === null ? "" : ` av ${by}`}`,
  waitsFor: (done: number, all: number) =>
    all === 1
      ? "Målets enda svar är inte klarmarkerat än. Bedöm målet när det är det."
      : `${done === 0 ? "Inget" : capitalised(numberWord(done))} av ${answers(all)} är ${plural(Math.max(done, 1), "klarmarkerat", "klarmarkerade")}. Bedöm målet när alla är det.`,
  margin: {
    label: "Om rundan",
    round: (period: Period) => `Rundan för ${periodName(period)}`,
    opened: "Rundan öppnade",
    lastDay: "Sista dag att klarmarkera",
    moved: (from: string) => `Sista dagen är flyttad från ${dateInWords(from)}:`,
    today: "i dag",
    day: (date: string) => capitalised(dayInWords(date)),
    shortDay: dayAndShortMonth,
    after: "därefter",
    review: "Det som är klarmarkerat granskas",
    approval: "Rundan godkänns och låses",
    away: (first: string, last: string | null) => `Du är borta ${fromTo(first, last)}`,
    yourStandIn: (name: string | null) =>
      `${name ?? "Någon annan"} är din ersättare då, ser det du har kvar och kan lämna det.`,
    standingIn: (name: string | null, first: string, last: string | null) =>
      `Du är ersättare för ${name ?? "någon"} ${fromTo(first, last)}`,
    whatYouSee: "Det som är kvar att lämna står i din lista. Det som redan är klart gör det inte.",
  },
};

function fromTo(first: string, last: string | null): string {
  if (last === null) return `från ${dayAndMonth(first)}`;
  const isSameMonth = first.slice(0, 7) === last.slice(0, 7);
  return `${isSameMonth ? Number(first.slice(8)) : dayAndMonth(first)}–${dayAndMonth(last)}`;
}
