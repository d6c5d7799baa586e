import { WHOLE_NUMBER } from "./numbers.ts";

/** How much a claim says, as patterns in front of what is counted. */
export const EVERY = "(?:alla|samtliga|varje|båda)";
export const NONE = "(?:inga|ingen|inget)";
export const MOST =
  "(?:majoriteten av|merparten av|de flesta(?: av)?|flertalet(?: av)?|huvuddelen av|mer än hälften av|över hälften av)";
export const HALF = "(?:hälften av)";
export const SOME = `(?:(?<some>${WHOLE_NUMBER}) av(?: (?:de|våra|kommunens|totalt|sammanlagt))?(?: (?<total>${WHOLE_NUMBER}))?)`;
/** "Av fem aktiviteter är fyra": the whole before its part. */
export const WHOLE_FIRST = (noun: string, verbs: string): string =>
  `(?<!\\p{L})av (?:(?:de|våra|planens|kommunstyrelsens|nämndens|styrelsens|årets|totalt) ){0,2}(?<total>${WHOLE_NUMBER}) ${noun} (?:${verbs}) (?<some>${WHOLE_NUMBER}) `;
/** "Planen har tolv aktiviteter". */
export const OF_THE_PLAN = (noun: string): string =>
  `(?<!\\p{L})(?:verksamhetsplanen|planen) (?:har|innehåller|omfattar|består av) (?:totalt |sammanlagt )?(?<whole>${WHOLE_NUMBER}) ${noun}(?!\\p{L})`;
/** Said of the whole, not of one activity: "Det finns inga avvikelser". Of money it is another matter. */
export const NO_DEVIATIONS =
  /(?<!\p{L})(?:det finns|har|redovisas|rapporteras|finns) inga avvikelser(?!\p{L})|(?<!\p{L})inga avvikelser (?:finns|har|att rapportera|redovisas|rapporteras|föreligger)(?!\p{L})/iu;
export const OF_MONEY = /budget|ekonomi|kostnad|prognos|resultat|kronor|investering/iu;
/** Rough figures are not held to the unit. */
export const ROUGHLY = /(?<!\p{L})(?:cirka|ca|ungefär|omkring|drygt|knappt|nästan|närmare|runt)\.? $/iu;

export const ACTIVITIES = "(?<activities>aktivitet(?:er|erna)?|åtgärd(?:er|erna)?)";
export const GOALS = "(?<goals>mål|målen)";
/** Words that may stand between: "alla kommunstyrelsens planerade mål". */
export const BETWEEN =
  "(?:(?:de|våra|nämndens|styrelsens|kommunstyrelsens|kommunens|årets|antagna|planerade|tillhörande|beslutade|uppsatta|\\d{4} års) ){0,3}";
/** Words that may stand after: "aktiviteterna i planen". */
export const AFTER =
  "(?: (?:i|för|under|inom) (?:(?:den|det|\\p{L}{1,20}s) )?(?:verksamhetsplanen|planen|målet|året|perioden|tertialet|området|målområdet|\\d{4}))?";

export type ActivityState =
  "finished" | "finished-as-planned" | "as-planned" | "started" | "ongoing" | "not-started" | "deviating";

/** What is said of activities. The first that fits counts. */
export const ACTIVITY_STATES: readonly { readonly state: ActivityState; readonly pattern: string }[] = [
  {
    state: "finished-as-planned",
    pattern:
      "(?:(?:har|är) )?(?:nu |därmed |också )?(?:genomförts|genomförda|avslutats|avslutade|slutförts|slutförda|färdigställts|klara|färdiga) (?:helt )?(?:enligt|i enlighet med) plan(?:en|erna)?",
  },
  {
    state: "finished",
    pattern:
      "(?:(?:har|är) )?(?:nu |därmed |också )?(?:genomförts|genomförda|avslutats|avslutade|slutförts|slutförda|färdigställts|klara|färdiga|klarmarkerade)",
  },
  {
    state: "as-planned",
    pattern:
      "(?:(?:har |är )?(?:följer|löper|pågår|följt|löpt|pågått|fortgår|fortskrider|går|på|genomförs)(?: på)? )(?:helt )?(?:enligt plan(?:en)?|som planerat|planen)",
  },
  {
    state: "deviating",
    pattern: "(?:är |har )?(?:försenade|försenats|avvikelse|avvikelser|avviker)(?: från plan(?:en)?)?",
  },
  { state: "not-started", pattern: "(?:är |har )?(?:ännu )?(?:inte|ej) (?:påbörjade|påbörjats|startat|startats)" },
  {
    state: "started",
    pattern: "(?:(?:är|har) )?(?:påbörjade|påbörjats|startat|startats|igångsatta|satts igång|kommit i gång)",
  },
  { state: "ongoing", pattern: "(?:är )?(?:pågår|pågående|fortgår)" },
];

/** What is said of goals, before the grade's own words. */
export const GRADED = "(?:är|har|bedöms|bedömts|bedömdes|anses)(?: (?:som|vara|att vara|nu|därmed|till))*";
export const REACHED = "(?:uppfyllts|uppnåtts|nåtts|uppfylls|uppnås|nås|uppnådda|uppnått|uppnådd)";

/** Signs that a rule, a wish, a plan or a question is stated, and nothing is claimed. */
export const NOT_CLAIMED =
  /(?<!\p{L})(?:om|när|ifall|ska|skall|skulle|bör|kommer|måste|kan|kunna|krävs|förutsätter|förutsatt|innebär|syftet|syftar|ambition(?:en)?|målsättning(?:en)?|för att|tills|innan|inför|senast|väntas|beräknas|förväntas|planeras|planerade att|prognos(?:en)?|strävar|vill|regel(?:n)?|kriteri\p{L}*|inte alla|ej alla|inte samtliga|trots att|även om|oavsett)(?!\p{L})|\?$|^Har (?:alla|samtliga)/iu;
/** Another time or another body's figures. */
export const OTHER_SCOPE =
  /(?<!\p{L})(?:föregående|förra|tidigare|jämfört|var|blev|fjol|fullmäktiges|andra kommuner|enheter|skolor|förskolor|kommuner(?:na)?|bolag(?:et|ets|en|ens)?|nationella|riket)(?!\p{L})/iu;
