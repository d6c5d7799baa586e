type Part = string | null;

/** A whole answer as one text, for two to be held against each other: a line for each thing chosen, then what is written. */
export function inOneText(chosen: readonly Part[], written: readonly Part[]): string {
  return [chosen.filter(isSaid).join("\n"), ...written].filter(isSaid).join("\n\n");
}

const isSaid = (part: Part): boolean => part !== null && part !== "";
