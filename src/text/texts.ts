import { texts as english } from "./en.ts";
import type { Language } from "./language.ts";
import { texts as swedish } from "./sv.ts";

export type Texts = typeof swedish;

/** Every sentence the program says, in one language. English must have each that Swedish has: the compiler refuses a missing one. */
export function textsIn(language: Language): Texts {
  return language === "en" ? english : swedish;
}
