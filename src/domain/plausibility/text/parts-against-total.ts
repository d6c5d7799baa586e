import type { Check } from "#domain/plausibility/check.ts";
import { numberOf, WHOLE_NUMBER } from "./numbers.ts";
import { eachSentence, findingIn } from "./sentences.ts";

const NUMBER = `(?<![\\p{L}\\d,.:§/-])(?:${WHOLE_NUMBER})(?![\\p{L}\\d/:-]|[.,]\\d)`;
const TOTAL = new RegExp(`(${NUMBER})(?= \\p{L})`, "giu");
const VARAV = /,? (?:varav|därav|fördelat på|fördelade på|av dessa|av vilka)(?: (?:är|har|var|blev))? /iu;
const PART = new RegExp(`^(?:${NUMBER})`, "iu");
const EACH = new RegExp(NUMBER, "giu");
/** Amounts, shares, ages and rough figures: parts of these need not be all the parts, or are no counts. */
const NO_COUNT =
  /%|procent|kronor|(?<!\p{L})(?:kr|tkr|mkr|mnkr|tusen|miljon\p{L}*|miljard\p{L}*|kvm|kvadratmeter|hektar|meter|km|ton|timm\p{L}*|dagar|veckor|månader|år|åring\p{L}*|årig\p{L}*|årskurs|kl|§|bland annat|bl\.a\.|exempelvis|t\.ex\.|till exempel|minst|drygt|knappt|cirka|ca|omkring|ungefär|nästan|över|främst|merparten|flera|resten|övriga|resterande|någon|några|också|även|dels)(?!\p{L})/iu;

/** "15 aktiviteter, varav 11 är avslutade och 5 pågår": whole counts whose parts do not add up to what they are parts of. */
export const partsAgainstTotal: Check = ({ passages }) =>
  eachSentence(passages, (sentence, passage) => {
    const sum = sumIn(sentence.plain);
    if (sum === null) return null;
    return findingIn(passage, sentence, sum.parts > sum.total ? "error" : "warning", {
      code: "parts-do-not-add-up",
      ...sum,
    });
  });

function sumIn(text: string): { readonly total: number; readonly parts: number } | null {
  const cut = VARAV.exec(text);
  if (cut === null) return null;
  const before = text.slice(Math.max(0, cut.index - 80), cut.index);
  const after = text.slice(cut.index + cut[0].length).split(/[.;:(]/u, 1)[0] ?? "";
  const total = totalIn(before);
  if (total === null || !PART.test(after) || NO_COUNT.test(after) || VARAV.test(after)) return null;
  const parts = partsIn(after);
  if (parts === null) return null;
  const sum = parts.reduce((one, two) => one + two, 0);
  if (parts.length === 1) return sum > total ? { total, parts: sum } : null;
  return sum === total ? null : { total, parts: sum };
}

/** The last number before "varav" that counts something. */
function totalIn(before: string): number | null {
  const matches = [...before.matchAll(TOTAL)];
  const last = matches.at(-1);
  if (last === undefined || NO_COUNT.test(before.slice(last.index))) return null;
  const value = numberOf(last[1]);
  return value === null || value < 2 || (value >= 1990 && value <= 2100) ? null : value;
}

/** The parts, when the list is plainly "11 … och 5 …": every number begins its own member. */
function partsIn(after: string): readonly number[] | null {
  const members = after.split(/, (?:och |samt )?| och | samt /u);
  const parts: number[] = [];
  for (const member of members) {
    const numbers = [...member.matchAll(EACH)].map((match) => numberOf(match[0]));
    if (numbers.length === 0) continue;
    const [value] = numbers;
    if (numbers.length !== 1 || value === null || value === undefined || !PART.test(member)) return null;
    parts.push(value);
  }
  return parts.length > 0 && parts.length < 8 ? parts : null;
}
