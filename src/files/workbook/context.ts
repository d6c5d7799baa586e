import type { NumberFormat } from "./number-format.ts";

/** What every sheet of a workbook shares. */
export type WorkbookContext = {
  readonly formats: readonly NumberFormat[];
  readonly strings: readonly string[];
  readonly countsFrom1904: boolean;
  /** Cells that may still be read; one sheet takes from what another left. */
  readonly budget: { readonly cells: number; left: number };
};
