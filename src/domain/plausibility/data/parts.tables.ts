/** Pairs that together make up the whole. Words of a measure's title, lower case. */
export const WHOLE_PAIRS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ["kvinnor", "kvinna"],
    ["män", "man"],
  ],
  [["flickor"], ["pojkar"]],
  [["tjejer"], ["killar"]],
];

/** Words that say that a measure is the whole. */
export const TOTAL_WORDS: ReadonlySet<string> = new Set(["totalt", "total", "totala", "samtliga", "alla", "summa"]);

/** The word that says that a measure is a part of the one before it. */
export const PART_WORD = "varav";

/** Words that only join a part's name to what is counted. */
export const JOINING_WORDS: ReadonlySet<string> = new Set(["bland", "för", "hos", "av", "varav", "som", "är"]);

/** Beginnings of words of a title or unit that show that values are not added together but weighed. */
export const WEIGHED_BEGINNINGS = [
  "andel",
  "procent",
  "genomsnitt",
  "medel",
  "median",
  "index",
  "kvot",
  "betyg",
  "meritvärde",
  "sjukfrånvaro",
  "nöjd",
] as const;

/** Units whose values are counted or added: only measures with these, or titles that begin with "antal", are summed. */
export const COUNTED_UNITS: ReadonlySet<string> = new Set(
  [
    "antal st stycken personer elever barn platser anställda deltagare besök bostäder ärenden timmar dagar årsarbetare",
    "kr kronor tkr mkr mnkr",
  ].flatMap((line) => line.split(" ")),
);

/** Units of money: rounded figures, whose sums may differ in the last place. */
export const MONEY_UNITS: ReadonlySet<string> = new Set(["kr", "kronor", "tkr", "mkr", "mnkr"]);
