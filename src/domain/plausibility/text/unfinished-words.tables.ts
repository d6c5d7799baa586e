/** Words that no Swedish sentence ends with, full stop or not. */
export const NEVER_LAST: ReadonlySet<string> = new Set(
  "och samt eller att eftersom såsom varav vilka ifall huruvida dessutom såväl".split(" "),
);

/** Words that a sentence can end with only when a full stop says that it ends there. */
export const SELDOM_LAST: ReadonlySet<string> = new Set(
  "och samt eller att eftersom såsom varav av för från till med på i om vid hos inom under genom mellan utan en ett den det de som är har ska skall kommer kan bör inte vår våra sin sina sitt deras dess denna detta dessa men när där då".split(
    " ",
  ),
);

export const PREPOSITIONS = "i|på|av|för|till|med|under|från|om|vid|hos|inom|genom|mot|utan|enligt";

/** Particles that belong to the verb before them: "följts upp". */
export const PARTICLES = "upp|in|ut|fram|ned|ner|av|igenom|ihop|till";
