const escaped = (text: string): string => text.trim().replaceAll(/[\\%_]/g, "\\$&");

/** For `ilike`: the text somewhere, to the letter. */
export const containing = (text: string): string => `%${escaped(text)}%`;
