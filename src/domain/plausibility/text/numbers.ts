import { NUMBER_WORDS } from "./number-words.tables.ts";

/** Pattern for a whole number in digits ("1 250") or words; one capturing group less than none. */
export const WHOLE_NUMBER = `\\d{1,3}(?:[ \\u00a0]\\d{3})+|\\d+|${Object.keys(NUMBER_WORDS)
  .toSorted((a, b) => b.length - a.length)
  .join("|")}`;

/** The value of what `WHOLE_NUMBER` matched; null for anything else. */
export function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const digits = text.replace(/[ \u00a0]/gu, "");
  return /^\d+$/u.test(digits) ? Number(digits) : (NUMBER_WORDS[text.toLowerCase()] ?? null);
}
