/** Inflected forms that say that something was given up. Lower case, whole words. */
export const GIVEN_UP =
  "avbruten|avbrutet|avbrutna|avbrutits|avbröts|avbryts|inställd|inställt|inställda|ställts in|ställdes in|ställs in|nedlagd|nedlagt|nedlagda|lagts ned|lagts ner|lades ned|lades ner|läggs ned|läggs ner|skrotats|skrotades|strukits|utgått|utgår";

/** Inflected forms that say that something was put off or stands still. */
export const PUT_OFF =
  "skjuts upp|skjutits upp|sköts upp|uppskjuten|uppskjutet|uppskjutna|skjuts fram|skjutits fram|sköts fram|framskjuten|framskjutet|framskjutna|flyttas fram|flyttats fram|flyttades fram|framflyttad|framflyttat|framflyttade|senarelagd|senarelagt|senarelagda|senareläggs|senarelagts|senarelades|försenad|försenat|försenade|försenats|försenas|fördröjd|fördröjt|fördröjda|fördröjts|fördröjs|är vilande|ligger vilande|vilat|pausad|pausat|pausade|pausats|pausas|lagts på is|ligger på is|står still|stått still|avstannat|blivit liggande|kunde inte genomföras|har inte kunnat genomföras|inte blivit av|blev inte av|inte kunnat påbörjas|inte hunnit";

/** Signs that nothing was given up or put off after all. */
export const YET_ON_PLAN =
  /(?<!\p{L})(?:inte|ej|aldrig|varken|utan|ingen|inga|inget|risk(?:en)?|risker|riskerar|om|ifall|trots|tidigare|fjol|förra|kunde ha|undvika|undvikit|undvikits|inhämta\p{L}*|hämtats in|tagits igen|tagit igen|kommit ikapp|ikapp|åter|återupptagits|återupptogs|återupptagen|löst|lösts|i fas|ändå|däremot inte)(?!\p{L})/iu;
/** Negations that are part of the words themselves do not take them back. */
export const OWN_NEGATION =
  /kunde inte genomföras|har inte kunnat genomföras|inte blivit av|blev inte av|inte kunnat påbörjas|inte hunnit/iu;

/** What a plan consists of, when prose speaks of what was given up. */
export const PLANNED_THING =
  /(?<!\p{L})(?:aktivitet(?:en|er|erna)?|åtgärd(?:en|er|erna)?|(?:\p{L}{0,30}insats(?:en|er|erna)?)|projekt(?:et|en)?|måluppfyllelse(?:n)?)(?!\p{L})/iu;
