const collator = new Intl.Collator("sv", { numeric: true });

/** Orders ids as a reader does: 2 before 10, 1.9 before 1.10. Different ids never compare as equal. */
export function compareIds(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
