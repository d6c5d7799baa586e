import type { Check } from "#domain/plausibility/check.ts";
import { eachSentence, findingIn } from "#domain/plausibility/text/sentences.ts";
import { GROUP_ABSENCE } from "./health-words.tables.ts";
import {
  ANYONE_WORDS,
  NOT_ABSENCE,
  SMALL_NUMBERS,
  STAFF_WORDS,
  UNIT_WORDS,
  WHOLE_GROUP_WORDS,
} from "./small-groups.tables.ts";
import { startsWithAny, wordsIn } from "./words.ts";

/** At most ten: the limit that proposition 2002/03:6 drew for when sick leave can be traced to a person. */
const SMALL = 10;

/**
 * So few people together with sick leave that each of them can be pointed out: "en av våra två handläggare är
 * sjukskriven", "enheten med fyra anställda har hög sjukfrånvaro". "Tre av tio medarbetare" is a share and is left
 * alone, as are sentences about courses and talks.
 */
export const healthInSmallGroup: Check = ({ passages }) =>
  eachSentence(passages, (sentence, passage) => {
    const words = wordsIn(sentence.text);
    const lower = words.map((word) => word.toLocaleLowerCase("sv"));
    const absence = lower.findIndex((word) => startsWithAny(word, GROUP_ABSENCE));
    if (absence < 0 || lower.some((word) => startsWithAny(word, NOT_ABSENCE))) return null;
    const group = smallGroup(lower);
    if (group === null || (group.count === 1 && lower.some((word) => ANYONE_WORDS.has(word)))) return null;
    const isOfPersons = !/^(?:sjukfrånvaro|sjukskrivning)/u.test(lower[absence] ?? "");
    if (!isOfPersons && !group.isWhole && !lower.some((word) => startsWithAny(word, UNIT_WORDS))) return null;
    return findingIn(passage, sentence, "warning", {
      code: "health-in-small-group",
      group: words.slice(group.from, group.to).join(" "),
      word: words[absence] ?? "",
    });
  });

type Group = { readonly from: number; readonly to: number; readonly count: number; readonly isWhole: boolean };

/** The first small number of staff among the words, with at most one word between: "fyra nya handläggare". */
function smallGroup(lower: readonly string[]): Group | null {
  for (const from of lower.keys()) {
    const count = countAt(lower, from);
    const staff = [1, 2].find((step) => STAFF_WORDS.some((each) => lower[from + step]?.endsWith(each)));
    if (!(count >= 1 && count <= SMALL) || staff === undefined || isShare(lower, from, count)) continue;
    return { from, to: from + staff + 1, count, isWhole: WHOLE_GROUP_WORDS.has(lower[from - 1] ?? "") };
  }
  return null;
}

function isFigure(word: string | undefined): boolean {
  return /^\d+$/u.test(word ?? "");
}

/** The number at a word; NaN for none, and for the parts of "1 140". */
function countAt(lower: readonly string[], at: number): number {
  const word = lower[at] ?? "";
  if (!isFigure(word)) return SMALL_NUMBERS.get(word) ?? Number.NaN;
  return isFigure(lower[at - 1]) || isFigure(lower[at + 1]) ? Number.NaN : Number(word);
}

/** "tre av tio medarbetare": a proportion, not a group. */
function isShare(lower: readonly string[], at: number, count: number): boolean {
  return count === SMALL && lower[at - 1] === "av";
}
