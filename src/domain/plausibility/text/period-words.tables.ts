/** The words by which Swedish texts name periods, as patterns; lower case. */

export const ORDINALS: Readonly<Record<string, number>> = {
  första: 1,
  "1:a": 1,
  "1a": 1,
  andra: 2,
  "2:a": 2,
  "2a": 2,
  tredje: 3,
  "3:e": 3,
  "3e": 3,
  fjärde: 4,
  "4:e": 4,
  "4e": 4,
};

export const CARDINALS: Readonly<Record<string, number>> = {
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
  ett: 1,
  två: 2,
  tre: 3,
  fyra: 4,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
};

/** Month names and their short forms; the place in the list is the month. */
export const MONTHS: readonly (readonly string[])[] = [
  ["januari", "jan"],
  ["februari", "feb", "febr"],
  ["mars", "mar"],
  ["april", "apr"],
  ["maj"],
  ["juni", "jun"],
  ["juli", "jul"],
  ["augusti", "aug"],
  ["september", "sept", "sep"],
  ["oktober", "okt"],
  ["november", "nov"],
  ["december", "dec"],
];

/** Inflections of the kinds of period. */
export const TERTIAL = "tertial(?:et|ets|s|en|ens|er|erna)?";
export const QUARTER = "kvartal(?:et|ets|s|en|ens|er|erna)?";
export const HALF_YEAR = "halvår(?:et|ets|s|en)?";
