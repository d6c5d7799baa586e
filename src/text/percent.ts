/** More digits than a reader needs; only a ratio a hair from a whole per cent gets so far. */
const MOST_DIGITS = 6;

/** Ratios are reckoned: 0.29 × 100 is 28.999999999999996. */
const ROUNDING_ERROR = 1e-9;

/**
 * A ratio (0–1) in per cent with a decimal point: one decimal, more when that would round it to a whole per cent that
 * it is not. 0.9338 is `93.4`, 1 is `100`, but 0.9097 is `90.97` and 0.99996 is `99.996`: a ratio just under a limit
 * must not read as the limit.
 */
export function percentDigits(ratio: number): string {
  const percent = ratio * 100;
  const whole = Math.round(percent);
  const isWhole = ratio === 1 || (whole !== 100 && Math.abs(percent - whole) < ROUNDING_ERROR);
  if (isWhole) return String(whole);
  for (let digits = 1; digits <= MOST_DIGITS; digits += 1) {
    const text = percent.toFixed(digits);
    if (!Number.isInteger(Number(text))) return text;
  }
  return (whole + Math.sign(percent - whole) * 10 ** -MOST_DIGITS).toFixed(MOST_DIGITS);
}
