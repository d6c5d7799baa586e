/** Where a block stands. */
export type Place = {
  /** Millimetres from edge to edge. */
  readonly width: number;
  /** In a column beside another, where prose is not drawn in. */
  readonly inColumn: boolean;
  /** Stays on the page of what comes after it. */
  readonly keep: boolean;
  /** Begins a new page. */
  readonly newPage: boolean;
};
