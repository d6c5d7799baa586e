/** Numbers of people in so small a group that its sick leave points out a person, as words. Lower case. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  ["noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio"].map((word, count) => [word, count]),
);

/** Words for those who work somewhere; the last part of a compound. Lower case. */
export const STAFF_WORDS = [
  "medarbetare",
  "medarbetarna",
  "medarbetaren",
  "anställd",
  "anställda",
  "handläggare",
  "handläggarna",
  "handläggaren",
  "sekreterare",
  "sekreterarna",
  "sköterska",
  "sköterskor",
  "sköterskorna",
  "lärare",
  "lärarna",
  "pedagog",
  "pedagoger",
  "tekniker",
  "chef",
  "chefer",
  "cheferna",
  "rektorer",
  "kollega",
  "kollegor",
  "ingenjörer",
  "inspektörer",
  "samordnare",
  "strateger",
  "utredare",
  "tjänstepersoner",
  "tjänstemän",
] as const;

/** Words for the group itself: with one of these, sick leave in general is the group's. Beginnings, lower case. */
export const UNIT_WORDS = ["enhet", "grupp", "avdelning", "arbetslag", "arbetsgrupp", "team", "funktion"] as const;

/** Words that make the few people those whom the whole group consists of. Lower case. */
export const WHOLE_GROUP_WORDS: ReadonlySet<string> = new Set(["våra", "de", "dess", "alla", "bara", "endast", "med"]);

/** Words that show that the sentence is about anyone and not about someone: "när en medarbetare blir sjukskriven". */
export const ANYONE_WORDS: ReadonlySet<string> = new Set(
  "när om då innan ifall vid ska kan bör får måste behöver varje".split(" "),
);

/** Words that show that the sentence is about a course, a talk or a share and not about who is away. Beginnings. */
export const NOT_ABSENCE = ["utbild", "kurs", "föreläs", "enkät", "andel", "procent", "rekryter", "intervju"] as const;
