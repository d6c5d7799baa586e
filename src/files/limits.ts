/** The bounds within which a file is read; past them it is refused, whatever it holds. Sizes are in bytes. */
export const LIMITS = {
  /** A plan file, and a workbook as it lies on disk. */
  fileBytes: 64 * 1024 * 1024,
  /** Objects and lists within each other. A plan needs 4, a governance model's rules a few more. */
  jsonDepth: 64,
  /** Faults listed one by one; the rest are counted. */
  faults: 1000,
} as const;
