import { capitalised, figures, periodName, plural } from "./grammar.ts";

type Period = Parameters<typeof periodName>[0];
type Kind = "plan" | "goal" | "measure" | "activity" | "answer";

const NAMES: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  goal: ["mål", "mål"],
  activity: ["aktivitet", "aktiviteter"],
  measure: ["mått", "mått"],
  answer: ["svar", "svar"],
  plan: ["plan", "planer"],
};

const counted = (kind: Kind, count: number): string => `${figures(count)} ${plural(count, ...NAMES[kind])}`;

/** Sök. */
export const webSearch = {
  title: "Sök",
  titleFor: (words: string) => `Sök efter ”${words}”`,
  lead: "Sök i planer, mål, aktiviteter, mått och det som har rapporterats om dem.",
  words: "Sök efter",
  hint: "Skriv ett eller flera ord, eller början eller slutet av dem. Sätt citattecken runt ord som ska stå i följd och minus före ord som inte ska vara med.",
  body: "Organ",
  everyBody: "Alla organ",
  when: "När",
  always: "Alla år",
  year: (year: number) => `Hela ${year}`,
  period: (period: Period) => capitalised(periodName(period)),
  submit: "Sök",
  nothingFor: (words: string) => `Inget handlar om ”${words}”`,
  nothingNext:
    "Prova ett annat ord, färre ord, eller minst fyra bokstäver av ords början eller slut. Utkast syns bara för dem som arbetar med dem.",
  nothingFiltered: "Sök bland allt i stället",
  found: (count: number, words: string) =>
    plural(count, `En träff på ”${words}”`, `${figures(count)} träffar på ”${words}”`),
  foundMost: (words: string) => `Många träffar på ”${words}”. Här är de som passar bäst.`,
  kinds: "Typ av träff",
  everything: (count: number) => `Allt ${figures(count)}`,
  kind: {
    goal: "Mål",
    activity: "Aktiviteter",
    measure: "Mått",
    answer: "Svar i uppföljningar",
    plan: "Planer",
  } satisfies Record<Kind, string>,
  seeAll: (kind: Kind, count: number) => `Visa alla ${counted(kind, count)}`,
  answerOn: { goal: "Bedömning av mål", measure: "Utfall", activity: "Aktivitetsrapport" },
  inGoal: "Mål:",
  pages: "Sidor",
  page: (page: number, pages: number) => `Sida ${page} av ${pages}`,
  earlier: "Föregående sida",
  later: "Nästa sida",
};
