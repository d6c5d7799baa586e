import { COMMON_WORDS } from "./password-words.tables.ts";

export type PasswordFault = "password-too-short" | "password-too-long" | "password-easy-to-guess";

/** Length is what protects; no rule about kinds of letters (NIST SP 800-63B, 5.1.1.2). */
const FEWEST = 12;
const MOST = 200;
const FEWEST_DIFFERENT = 5;
/** What is left when a known word goes must still be long enough to stand alone. */
const FEWEST_BESIDE = 6;

/**
 * What makes a password unfit; empty for a fit one. `about` is what an attacker tries first: the person's name and
 * mailbox, the municipality's and the product's name. Words of three letters or fewer are passed over. The words that
 * most passwords are made of are known for everybody.
 */
export function passwordFaults(password: string, about: readonly string[]): readonly PasswordFault[] {
  const letters = [...password];
  if (letters.length < FEWEST) return ["password-too-short"];
  if (letters.length > MOST) return ["password-too-long"];
  const lower = password.toLowerCase();
  const own = about.flatMap((text) => text.toLowerCase().split(/[\s@.\-_]+/)).filter((word) => word.length > 3);
  const isKnown = [...own, ...COMMON_WORDS].some(
    (word) => lower.includes(word) && weightOf(lower.replaceAll(word, "")) < FEWEST_BESIDE,
  );
  return isKnown || new Set(lower).size < FEWEST_DIFFERENT ? ["password-easy-to-guess"] : [];
}

/** Letters count whole; of figures every other, as they mostly are a year or a row; other signs not at all. */
function weightOf(rest: string): number {
  return rest.replaceAll(/\P{L}/gu, "").length + rest.replaceAll(/\D/g, "").length / 2;
}
