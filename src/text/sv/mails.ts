import { dateInWords, dayAndMonth, dayInWords } from "./days.ts";
import { capitalised, listed, numberWord, periodName, plural } from "./grammar.ts";

type Period = Parameters<typeof periodName>[0];

/** What a digest's subject and first sentence are made of; `due` is the first last day that is still to come. */
type Standing = {
  readonly count: number;
  readonly late: number;
  readonly returned: number;
  readonly others: number;
  readonly periods: readonly Period[];
  readonly due: string | null;
  readonly isMoved: boolean;
};

const answers = (count: number): string => `${numberWord(count)} svar`;
const the = (periods: readonly Period[]): string => listed(periods.map(periodName));
const areLate = (count: number): string => plural(count, "försenat", "försenade");
const areReturned = (count: number): string => plural(count, "återsänt", "återsända");

const allAreLate = (count: number): string => plural(count, "Det är försenat.", "Alla är försenade.");

const by = (due: Standing["due"]): string => (due === null ? "" : `, senast ${dayAndMonth(due)}`);

/** `Fyra svar kvar till tertial 3 2024, senast 17 januari`. */
const left = ({ count, periods, due }: Standing): string =>
  `${capitalised(answers(count))} kvar till ${the(periods)}${by(due)}`;

type LastDay = { readonly day: string; readonly isNext: boolean; readonly isMoved: boolean };

function lastDay({ day, isNext, isMoved }: LastDay): string {
  if (isNext) return `${isMoved ? "Sista dagen är flyttad. " : ""}Nästa ska in senast ${day}.`;
  return `Sista dagen är ${isMoved ? "flyttad till " : ""}${day}.`;
}

/** Mails. Titles and days only: what people have written stays in the application. Days by name: who knows when it is read. */
export const mails = {
  subject: {
    opened: ({ count, periods, due }: Standing) =>
      `Uppföljningen av ${the(periods)} är öppen: ${answers(count)}${by(due)}`,
    more: ({ count, periods, due }: Standing) =>
      `Du har fått fler svar att lämna till ${the(periods)}: ${answers(count)}${by(due)}`,
    moved: ({ count, periods, due }: Standing) =>
      `Ny sista dag för ${the(periods)}${due === null ? "" : `: ${dayAndMonth(due)}`}, ${answers(count)} kvar`,
    "30-days": left,
    "7-days": left,
    "1-day": ({ count, periods, due }: Standing) =>
      `Sista dagen är ${due === null ? "" : dayInWords(due)}: ${answers(count)} kvar till ${the(periods)}`,
    late: ({ late, periods }: Standing) => `${capitalised(answers(late))} till ${the(periods)} är ${areLate(late)}`,
    returned: ({ returned, periods }: Standing) =>
      `${capitalised(answers(returned))} till ${the(periods)} är ${areReturned(returned)} för komplettering`,
    "others-late": ({ others, periods }: Standing) =>
      `${capitalised(answers(others))} till ${the(periods)} är mer än en vecka ${areLate(others)}`,
    asked: ({ count, periods, due }: Standing) => `Påminnelse: ${answers(count)} kvar till ${the(periods)}${by(due)}`,
  },
  lead: {
    own: ({ count, periods }: Standing) => `Du har ${answers(count)} att lämna till ${the(periods)}.`,
    rest: ({ count, late, returned, periods, due, isMoved }: Standing) =>
      [
        ...(returned === 0
          ? []
          : [`${capitalised(numberWord(returned))} är ${areReturned(returned)} för komplettering.`]),
        ...(late === 0
          ? []
          : [late === count ? allAreLate(count) : `${capitalised(numberWord(late))} är ${areLate(late)}.`]),
        ...(due === null ? [] : [lastDay({ day: dayInWords(due), isNext: late > 0 || periods.length > 1, isMoved })]),
      ].join(" "),
    others: ({ others, periods }: Standing) =>
      `${capitalised(answers(others))} till ${the(periods)} hos andra är mer än en vecka ${areLate(others)}.`,
  },
  openToDo: "Öppna Att göra",
  openFollowUp: "Öppna Uppföljning",
  headings: {
    returned: "Återsänt för komplettering",
    late: "Försenat",
    left: "Kvar att lämna",
    others: "Mer än en vecka försenat hos andra",
  },
  kinds: { activity: "Aktivitet", measure: "Mått", goal: "Mål" },
  returned: "granskaren har skrivit vad som saknas",
  late: (date: string) => `försenat sedan ${dateInWords(date)}`,
  dueOn: (date: string) => `senast ${dayInWords(date)}`,
  of: (people: readonly string[]) => (people.length === 0 ? "ingen ansvarig" : listed(people)),
  more: (count: number) => `Och ${answers(count)} till.`,
  foot: {
    duty: "Du får mejlet för att du ansvarar för svaren. Högst ett sådant kommer per dag.",
    chief: (municipality: string) => `Du får mejlet för att du granskar eller samordnar i ${municipality}.`,
    decline: "Du kan avstå från mejl om annat än det du själv ska lämna.",
    declineLink: "Avstå från sådana mejl",
  },
  account: {
    subject: (municipality: string) => `Du loggar in på ett nytt sätt i Tertial, ${municipality}`,
    changed: {
      password: "Du har ett nytt lösenord i Tertial.",
      "password-removed": "Ditt lösenord i Tertial är borttaget. Du loggar in med en länk i mejl.",
      "codes-on": "Du loggar nu in med en engångskod också.",
      "codes-off": "Du loggar nu in utan engångskod.",
      "codes-removed": "En administratör har slagit av dina engångskoder. Du loggar nu in utan dem.",
      address:
        "En administratör har bytt din e-postadress i Tertial. Länkar att logga in med kommer inte längre hit, utan till den nya adressen.",
    },
    action: "Se ditt konto",
    notYou:
      "Var det inte du? Logga in med en ny länk, välj Logga ut överallt på sidan Ditt konto och hör av dig till den som administrerar Tertial hos er.",
    notRight: "Stämmer det inte? Hör av dig till den som administrerar Tertial hos er.",
    why: "Det här mejlet kommer alltid när någon ändrar hur du loggar in.",
  },
  logIn: {
    subject: (municipality: string) => `Länk för att logga in i Tertial, ${municipality}`,
    lead: "Här är länken som du bad om.",
    action: "Logga in i Tertial",
    once: "Länken gäller i 20 minuter och kan användas en gång.",
    notYou: "Har du inte bett om den behöver du inte göra något. Ingen annan kan logga in med den.",
  },
};
