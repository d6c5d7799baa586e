import type { GovernanceModel } from "#domain/governance-model.ts";
import type { Check } from "#domain/plausibility/check.ts";
import { eachSentence, findingIn } from "./sentences.ts";

/** What makes a grade another grade. Any other word before the grade's own ("därför", "fortfarande") leaves it as it is. */
const MODIFIER =
  "nästan|så gott som|till (?:stor|största|viss|liten|övervägande) del|i (?:huvudsak|stort sett|stort|princip|hög grad|viss mån)|huvudsakligen|väsentligen|mestadels|knappt|delvis|inte fullt ut|ej fullt ut";
/** "Målet bedöms som nästan uppfyllt", "Bedömning: till stor del uppfylld". */
const GRADED = new RegExp(
  "(?<!\\p{L})(?:mål(?:et|en)?[^.;:!?]{0,40}? (?:bedöms|bedömts|bedömdes|är bedömt|är bedömda)|bedömning(?:en)?(?: är(?: att målet är)?|:)|betyg(?:et)?(?: är|:)|måluppfyllelse:)" +
    `(?: \\p{L}{1,20}){0,4}? (?<grade>(?:${MODIFIER}) (?:uppfylld|uppfyllt|uppfyllda|uppnådd|uppnått|uppnådda|nådd|nått|nådda))(?!\\p{L})`,
  "iu",
);
const STATUS = /(?:^|(?<!\p{L}))status(?:en)?(?: är|:)\s*(?<status>\p{L}[\p{L} ]{1,40}?)(?=[.,;(]|$)/iu;

/** A grade or status, written as one, that the model does not have. Prose without a plan is silent: its model is a guess. */
export const unknownVerdict: Check = ({ plan, model, passages }) => {
  if (plan === null) return [];
  const grades = wordsOf(model);
  const statuses = new Set(model.statuses.map((status) => plain(status.label)));
  return eachSentence(passages, (sentence, passage) => {
    const grade = GRADED.exec(sentence.plain)?.groups?.["grade"];
    if (grade !== undefined && !grades.has(plain(grade))) {
      return findingIn(passage, sentence, "warning", { code: "grade-not-in-model", grade: grade.toLowerCase() });
    }
    const status = STATUS.exec(sentence.plain)?.groups?.["status"];
    if (status === undefined || !LOOKS_LIKE_STATUS.test(status) || statuses.has(plain(status))) return null;
    return findingIn(passage, sentence, "warning", { code: "status-not-in-model", status: status.toLowerCase() });
  });
};

const LOOKS_LIKE_STATUS =
  /^(?:\p{L}+ ){0,2}(?:försenad|försenat|klar|klart|genomförd|genomfört|avbruten|avbrutet|inställd|pausad|vilande|påbörjad|påbörjat|pågår|pågående|avslutad|avslutat|färdig|startad|uppskjuten|senarelagd|avförd|nedlagd|stoppad)(?: \p{L}+){0,2}$/iu;

function wordsOf(model: GovernanceModel): ReadonlySet<string> {
  const words = model.grades.flatMap((grade) => [grade.label, ...grade.words]);
  return new Set(words.map(plain));
}

/** One spelling for what means the same: "inte uppnått", "ej uppnådd" and "ej uppfylld". */
function plain(text: string): string {
  return text
    .toLowerCase()
    .trim()
    .replace(/^inte /u, "ej ")
    .replace(/(?:fylld|fyllt|fyllda|nådd|nått|nådda)$/u, "fylld")
    .replace(/^(?:upp)?fylld$/u, "uppfylld")
    .replace(/ fylld$/u, " uppfylld");
}
