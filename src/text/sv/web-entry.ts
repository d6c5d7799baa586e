import { capitalised, figures, listed, numberWord, periodName } from "./grammar.ts";

type Period = Parameters<typeof periodName>[0];

/** What the three answers of a round (activity, measure, goal) say alike. */
export const webEntry = {
  count: { words: "{n} av högst {most} tecken", figures },
  savedBy: (who: string | null, at: string) => `Sparades ${at}${who === null ? "" : ` av ${who}`}`,
  insteadOf: (names: string | null) =>
    names === null ? "Ingen ansvarar för svaret." : `Du svarar i stället för ${listed(names.split(", "))}.`,
  submit: "Klarmarkera och gå till nästa",
  save: "Spara utkast",
  draftSaved: "Utkastet är sparat.",
  /** Before the title of what was handed in. */
  handedIn: "Klarmarkerat:",
  withFindings: (count: number) =>
    `${count === 1 ? "Ett påpekande" : `${capitalised(numberWord(count))} påpekanden`} följer med till den som granskar. Öppna svaret om du vill ändra.`,
  states: {
    "to-do": "Inte svarat än",
    draft: "Utkast",
    submitted: "Klarmarkerat",
    returned: "Återsänt för komplettering",
    approved: "Godkänt",
  },
  stale: (period: Period) => `Svaret är från ${periodName(period)}. Inget nyare finns.`,
  quote: (text: string) => `”${text}”`,
  lookAt: "Titta på det här innan du klarmarkerar",
  canSubmitAnyway: (hinders: boolean): string =>
    hinders
      ? "Du kan klarmarkera ändå. Punkterna följer då med till den som granskar. Det som hindrar behöver redas ut innan rundan godkänns."
      : "Du kan klarmarkera ändå. Punkterna följer då med till den som granskar.",
  /** After a period in a history. */
  isOpen: ", kan ändras än",
  periodLabel: (period: Period) => capitalised(periodName(period)),
  keptDraft: "Här finns text som du skrev i den här webbläsaren men som inte är sparad.",
  useKept: "Ta fram texten",
  dropKept: "Släng den",
  notSaved: {
    title: "Det du skrev är inte sparat",
    text: "Kopiera det du skrev om du vill ha det kvar.",
  },
  collision: {
    title: "Någon annan hann ändra",
    somebody: "Någon",
    text: (who: string, time: string) => `${who} ändrade ${time}. Du skrev samtidigt.`,
    ownTitle: "Du har ändrat i ett annat fönster",
    own: (time: string) => `Du sparade en annan text ${time}.`,
    choose: "Välj en text eller skriv ihop dem, och spara igen.",
    closed: "Svaret är redan klarmarkerat. Kopiera det du skrev om det ska med: det är inte sparat.",
    theirs: "Det som är sparat",
    yours: "Det du skrev",
    takeTheirs: "Ta den sparade texten",
  },
};
