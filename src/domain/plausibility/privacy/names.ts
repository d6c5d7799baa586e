import {
  GIVEN_NAMES,
  NOT_NAME_ENDINGS,
  NOT_NAMES,
  OFFICE_WORDS,
  PLACE_PREPOSITIONS,
  TITLE_ENDINGS,
} from "./name-words.tables.ts";

/** A person's name as the sentence has it. `from` and `to` are word numbers, `to` exclusive. */
export type PersonName = {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** `full`: a known first name with a surname; `first`: one alone; `guess`: two capitalised words in a row. */
  readonly kind: "full" | "first" | "guess";
};

/**
 * Names of people among a sentence's words: a known first name, alone or with the capitalised words after it, or two
 * capitalised words in a row inside the sentence. Never a word that belongs to a place or a body, and not a first name
 * alone after "i" or "på", where it is a place (Nora, Åsa).
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
  if (isCapitalised(second)) {
    if (isNoName(second) || (!isGiven && at === 0)) return null;
    const to = isCapitalised(words[at + 2] ?? "") ? at + 3 : at + 2;
    return { text: words.slice(at, to).join(" "), from: at, to, kind: isGiven ? "full" : "guess" };
  }
  if (!isGiven || PLACE_PREPOSITIONS.has(words[at - 1] ?? "")) return null;
  return { text: first, from: at, to: at + 1, kind: "first" };
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
