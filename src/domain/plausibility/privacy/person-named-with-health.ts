import type { Check } from "#domain/plausibility/check.ts";
import { eachSentence, findingIn } from "#domain/plausibility/text/sentences.ts";
import { GENERAL_HEALTH, PERSONAL_HEALTH } from "./health-words.tables.ts";
import { isInOffice, namesIn, type PersonName } from "./names.ts";
import { startsWithAny, wordsIn } from "./words.ts";

/**
 * A person is named together with words of health or absence in one sentence: data concerning health (GDPR article 9)
 * that a paper, once it is public, spreads. A word that may as well be about the organisation ("sjukfrånvaro") is left
 * alone when the person only reports or answers for it; "Maria Öbergs sjukfrånvaro" is not.
 */
export const personNamedWithHealth: Check = ({ passages }) =>
  eachSentence(passages, (sentence, passage) => {
    const words = wordsIn(sentence.text);
    const personal = words.find(isPersonal);
    const word = personal ?? words.find(isGeneral);
    if (word === undefined) return null;
    const name = namesIn(words).find((each) => personal !== undefined || isOwnHealth(words, each));
    if (name === undefined) return null;
    return findingIn(passage, sentence, "warning", { code: "person-named-with-health", name: name.text, word });
  });

function isGeneral(word: string): boolean {
  return startsWithAny(word, GENERAL_HEALTH);
}

/** "föräldraledig" is someone, "föräldraledighet" may be anyone's. */
function isPersonal(word: string): boolean {
  return startsWithAny(word, PERSONAL_HEALTH) && !isGeneral(word);
}

/** A word that may be about anyone is about the named one only when the sentence binds the two together. */
function isOwnHealth(words: readonly string[], name: PersonName): boolean {
  if (name.kind === "guess") return false;
  return isOwner(words, name) || (name.kind === "full" && !isInOffice(words, name));
}

/** "Maria Öbergs långa sjukfrånvaro", "sjukfrånvaro hos handläggaren Maria Öberg". */
function isOwner(words: readonly string[], name: PersonName): boolean {
  const after = words.slice(name.to, name.to + 2);
  const before = words.slice(Math.max(0, name.from - 3), name.from);
  return (name.text.endsWith("s") && after.some(isGeneral)) || (before.includes("hos") && before.some(isGeneral));
}
