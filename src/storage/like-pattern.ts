const escaped = (text: string): string => text.trim().replaceAll(/[\\%_]/g, "\\$&");

/** For `ilike`: the text somewhere, to the letter. */
export const containing = (text: string): string => `%${escaped(text)}%`;

/** For `like`: the text at the beginning, to the letter. */
export const beginningWith = (text: string): string => `${escaped(text)}%`;
