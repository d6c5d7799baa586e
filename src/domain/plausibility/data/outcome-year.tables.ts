/** Words by which a comment says what year an outcome is of, before the year: "utfallet avser 2023". Lower case. */
export const REFERS_TO = [
  "avser",
  "gäller",
  "är från",
  "är för",
  "kommer från",
  "hämtade från",
  "mättes",
  "från mätningen",
];

/** Words that show that the sentence is about the outcome and not about something beside it. Beginnings, lower case. */
export const OUTCOME_WORDS = ["utfall", "värde", "siffra", "siffror", "uppgift", "resultat", "statistik", "mätning"];

/** Words that show that the year is named as a comparison or a limit. Beginnings, lower case. */
export const COMPARES = ["jämför", "än ", "sedan ", "förra", "föregående", "tidigare", "målvärde", "målnivå", "basår"];
