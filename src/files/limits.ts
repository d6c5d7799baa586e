/** What is read of one workbook: bytes when it is unpacked, and cells with something in them. */
export type WorkbookBounds = { readonly bytes: number; readonly cells: number };

/** The bounds within which a file is read; past them it is refused, whatever it holds. Sizes are in bytes. */
export const LIMITS = {
  /** A plan file, and a workbook as it lies on disk. */
  fileBytes: 64 * 1024 * 1024,
  /** Objects and lists within each other. A plan needs 4, a governance model's rules a few more. */
  jsonDepth: 64,
  /** Faults listed one by one; the rest are counted. */
  faults: 1000,
  /** All parts that are read of a zip archive, unpacked. */
  zipBytes: 128 * 1024 * 1024,
  /** How many times its packed size a part may unpack to, once past `zipRatioFrom`. Ordinary sheets reach 10–40. */
  zipRatio: 200,
  zipRatioFrom: 4 * 1024 * 1024,
  zipEntries: 5000,
  /** Of one sheet, counting those with something in them. */
  sheetRows: 250_000,
  /** Of a whole workbook, counting those with something in them. */
  workbookCells: 2_000_000,
  /** Excel has 16,384; what stands further right than this belongs to no plan and is passed over. */
  sheetColumns: 256,
  xmlTags: 10_000_000,
  xmlDepth: 64,
  xmlAttributes: 256,
} as const;

/** On the command line, where nobody else waits. */
export const READ_ALONE: WorkbookBounds = { bytes: LIMITS.zipBytes, cells: LIMITS.workbookCells };
/**
 * In the server, which answers nobody while it reads: about a second at most. A plan of 1,200 activities with every tertial
 * of three years has a third as many cells.
 */
export const READ_AMONG_OTHERS: WorkbookBounds = { bytes: 32 * 1024 * 1024, cells: 300_000 };
