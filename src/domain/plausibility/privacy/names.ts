import {
  GIVEN_NAMES,
  NOT_NAME_ENDINGS,
  NOT_NAMES,
  OFFICE_WORDS,
  SURNAME_ENDINGS,
  TITLE_ENDINGS,
} from "./name-words.tables.ts";

/** A person's name as the sentence has it. `from` and `to` are word numbers, `to` exclusive. */
export type PersonName = {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** How sure it is: a known first name or a surname's ending, or only two capitalised words in a row. */
  readonly isKnown: boolean;
};

/**
 * Names of people among a sentence's words. Two capitalised words in a row are one when the first is a known first
 * name, or when the second ends as surnames do; otherwise they are taken for one only inside the sentence, and never
 * when a word belongs to a place or a body. A known first name alone is a name too.
 */
export function namesIn(words: readonly string[]): readonly PersonName[] {
  const names: PersonName[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const name = nameAt(words, at);
    if (name === null) continue;
    names.push(name);
    at = name.to - 1;
  }
  return names;
}

function nameAt(words: readonly string[], at: number): PersonName | null {
  const first = words[at] ?? "";
  const second = words[at + 1] ?? "";
  // The sentence's own first word is capitalised whatever it is: "Handläggaren Maria Öberg".
  const follows = at > 1 && isCapitalised(words[at - 1] ?? "");
  if (!isCapitalised(first) || isNoName(first) || follows) return null;
  const isGiven = GIVEN_NAMES.has(plain(first)) || GIVEN_NAMES.has(plain(first).split("-")[0] ?? "");
  if (isCapitalised(second) && !isNoName(second)) {
    const to = isCapitalised(words[at + 2] ?? "") ? at + 3 : at + 2;
    const hasSurname = SURNAME_ENDINGS.some((ending) => plain(second).endsWith(ending));
    if (isGiven || at > 0) return { text: words.slice(at, to).join(" "), from: at, to, isKnown: isGiven || hasSurname };
  }
  return isGiven && !isCapitalised(second) ? { text: first, from: at, to: at + 1, isKnown: true } : null;
}

/** True when the sentence names the person as one who holds an office: "HR-chef Maria Öberg redovisar …". */
export function isInOffice(words: readonly string[], name: PersonName): boolean {
  const nearby = words.slice(Math.max(0, name.from - 3), name.to + 4).map((word) => word.toLocaleLowerCase("sv"));
  return (
    nearby.some((word) => TITLE_ENDINGS.some((ending) => word.endsWith(ending))) ||
    words.some((word) => OFFICE_WORDS.has(word.toLocaleLowerCase("sv")))
  );
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(word);
}

function isNoName(word: string): boolean {
  const lower = word.toLocaleLowerCase("sv");
  return NOT_NAMES.has(lower) || NOT_NAME_ENDINGS.some((ending) => lower.endsWith(ending));
}

/** Lower case without the genitive's s: "Annas" is Anna, but Jonas and Mats are themselves. */
function plain(word: string): string {
  const lower = word.toLocaleLowerCase("sv");
  return !GIVEN_NAMES.has(lower) && lower.endsWith("s") ? lower.slice(0, -1) : lower;
}
