/**
 * Beginnings of words that say something of one person's health or absence: "sjukskriven", "utbränd". Lower case.
 * Plural forms are left out on purpose: "antalet sjukskrivna" is of nobody in particular.
 */
export const PERSONAL_HEALTH = [
  "sjukskriven",
  "sjukskrivit",
  "sjukskrev",
  "långtidssjukskriven",
  "deltidssjukskriven",
  "heltidssjukskriven",
  "sjukledig",
  "sjukanmäl",
  "insjukna",
  "utbränd",
  "utmattad",
  "utmattningss",
  "deprimerad",
  "opererades",
  "föräldraledig",
  "mammaledig",
  "pappaledig",
  "tjänstledig",
  "gravid",
] as const;

/** Beginnings of words that are as often about the whole organisation as about one person. Lower case. */
export const GENERAL_HEALTH = [
  "sjukskrivning",
  "långtidssjukskrivning",
  "sjukfrånvaro",
  "korttidsfrånvaro",
  "långtidsfrånvaro",
  "rehabilitering",
  "arbetsrehabilitering",
  "föräldraledighet",
  "tjänstledighet",
  "diagnos",
  "depression",
  "utbrändhet",
  "utmattning",
  "cancer",
  "graviditet",
] as const;

/** Beginnings of words that say that people of a group are away or ill. Lower case. */
export const GROUP_ABSENCE = [
  "sjukskriven",
  "sjukskrivna",
  "sjukskrivit",
  "sjukskrivning",
  "långtidssjuk",
  "sjukledig",
  "sjukfrånvaro",
  "föräldraledig",
  "utbränd",
] as const;
