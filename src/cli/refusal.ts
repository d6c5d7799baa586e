import type { Texts } from "#text/texts.ts";

export type WrongUseCode = keyof Texts["cli"]["wrongUse"];
export type ArgumentName = keyof Texts["cli"]["arguments"];

/** The command was called in a way it does not understand: exit 2. `word` is the word that was off. */
export class WrongUse extends Error {
  readonly code: WrongUseCode;
  readonly word: string;

  constructor(code: WrongUseCode, word: string) {
    super(`${code}: ${word}`);
    this.code = code;
    this.word = word;
  }
}

/** One fault as the contract prints it. */
export type PrintedFault = { readonly where: string; readonly code: string; readonly message: string };

/** What was given to the command is wrong: exit 1. Every fault that was found, in one list. */
export class InputRefused extends Error {
  readonly faults: readonly PrintedFault[];
  /** The file that the places are in; null when each names its own. */
  readonly file: string | null;

  constructor(faults: readonly PrintedFault[], file: string | null = null) {
    super(faults.map((fault) => fault.code).join(", "));
    this.faults = faults;
    this.file = file;
  }
}
