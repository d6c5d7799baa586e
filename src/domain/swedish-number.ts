const BLANK = "[ \\u00A0\\u2009\\u202F]";
const GROUPED = new RegExp(`^\\d{1,3}(?:${BLANK}\\d{3})+(?:,\\d+)?$`);
const DOTTED = /^\d{1,3}(?:\.\d{3})+,\d+$/;
/** A thousand to some, one to others: nobody but the writer knows. */
const AMBIGUOUS = /^[1-9]\d{0,2}\.\d{3}$/;
const PLAIN = /^(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][+-]?\d+)?$/;

/**
 * A number as people write it: `6,9`, `67 044`, `6,9 %` (which is 6.9: the unit stands beside it), `−3`, `1.234,5`.
 * Null when it is none, and when it may be two: `1.000`.
 */
export function parseSwedishNumber(text: string): number | null {
  // Nobody writes longer ones, and the patterns below would be slow on a cell full of blanks.
  if (text.length > 60) return null;
  const match = /^([+\-−–]?)\s*(.*?)\s*%?$/su.exec(text.trim());
  const digits = match?.[2] ?? "";
  if (AMBIGUOUS.test(digits)) return null;
  const isNegative = /[-−–]/.test(match?.[1] ?? "");
  const plain = GROUPED.test(digits)
    ? digits.replaceAll(new RegExp(BLANK, "g"), "")
    : DOTTED.test(digits)
      ? digits.replaceAll(".", "")
      : digits;
  if (!PLAIN.test(plain)) return null;
  const value = Number(plain.replace(",", "."));
  if (!Number.isFinite(value)) return null;
  return isNegative && value !== 0 ? -value : value;
}
