/** What JSON writes for a zero byte and for half of a surrogate pair, after an even number of backslashes. */
const UNSTORABLE = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/;

/**
 * True when PostgreSQL can keep every text in the value: it has no zero byte and no half of a surrogate pair, which a
 * JSON file or a workbook can spell out.
 */
export function isStorable(value: unknown): boolean {
  return !UNSTORABLE.test(JSON.stringify(value));
}
