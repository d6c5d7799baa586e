import type { GovernanceModel } from "#domain/governance-model.ts";
import type { Check } from "#domain/plausibility/check.ts";
import { eachSentence, findingIn } from "./sentences.ts";

/** "Målet bedöms som nästan uppfyllt", "Bedömning: till stor del uppfylld". The modifier and the word are what is judged. */
const GRADED =
  /(?<!\p{L})(?:mål(?:et|en)?[^.;:!?]{0,40}? (?:bedöms|bedömts|bedömdes)(?: (?:som|vara|till|nu|därmed|att))*|bedömning(?:en)?(?: är(?: att målet är)?|:)|betyg(?:et)?(?: är|:)|måluppfyllelse:) (?<grade>(?:\p{L}{1,20} ){0,4}?(?:upp)?(?:fylld|fyllt|fyllda|nådd|nått|nådda))(?!\p{L})/iu;
const STATUS = /(?:^|(?<!\p{L}))status(?:en)?(?: är|:)\s*(?<status>\p{L}[\p{L} ]{1,40}?)(?=[.,;(]|$)/iu;
const COMMON_VERDICTS = /^(?:helt|fullt ut|fullt|väl|nu|därmed|även|fortsatt|fortfarande|också|i sin helhet) /iu;

/** A grade or status, written as one, that the model does not have. Prose without a plan is silent: its model is a guess. */
export const unknownVerdict: Check = ({ plan, model, passages }) => {
  if (plan === null) return [];
  const grades = wordsOf(model);
  const statuses = new Set(model.statuses.map((status) => plain(status.label)));
  return eachSentence(passages, (sentence, passage) => {
    const grade = GRADED.exec(sentence.text)?.groups?.["grade"];
    if (grade !== undefined && !grades.has(plain(grade))) {
      return findingIn(passage, sentence, "warning", { code: "grade-not-in-model", grade: grade.toLowerCase() });
    }
    const status = STATUS.exec(sentence.text)?.groups?.["status"];
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
    .replace(/(?<!\p{L})(?:vara|som|att) /gu, "")
    .replace(COMMON_VERDICTS, "")
    .replace(/^inte /u, "ej ")
    .replace(/(?:fylld|fyllt|fyllda|nådd|nått|nådda)$/u, "fylld")
    .replace(/^(?:upp)?fylld$/u, "uppfylld")
    .replace(/ fylld$/u, " uppfylld");
}
