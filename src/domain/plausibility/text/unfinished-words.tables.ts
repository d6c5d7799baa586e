/** Words that no Swedish sentence ends with, full stop or not. */
export const NEVER_LAST: ReadonlySet<string> = new Set(
  "och samt eller att eftersom såsom varav vilka ifall huruvida dessutom såväl".split(" "),
);

/** Words that no sentence ends with even when its full stop is left out, as it often is in comments. */
export const SELDOM_LAST: ReadonlySet<string> = new Set(
  "och samt eller att eftersom såsom varav som men när genom inom mellan hos under utan enligt en ett vår våra sin sina sitt".split(
    " ",
  ),
);

/** Prepositions that end a sentence only where something earlier in it belongs to them: "något som vi arbetar med". */
export const MAY_BE_STRANDED: ReadonlySet<string> = new Set("av för från med på till i om vid mot".split(" "));
export const BELONGS_TO_STRANDED =
  /(?<!\p{L})(?:som|vad|något|någon|det|detta|den|de|att|hur|allt|mycket|vilken|vilket|vilka|där|dit|så)(?!\p{L})/iu;

export const PREPOSITIONS = "i|på|av|för|till|med|under|från|om|vid|hos|inom|genom|mot|utan|enligt";

/** Particles that belong to the verb before them: "följts upp". */
export const PARTICLES = "upp|in|ut|fram|ned|ner|av|igenom|ihop|till";
