import type { Language } from "#text/language.ts";
import { type Texts, textsIn } from "#text/texts.ts";

/** What a command works with: where its answer goes and in which language it speaks. */
export type Session = {
  readonly language: Language;
  readonly texts: Texts;
  readonly json: boolean;
  /** The answer, to standard output. */
  readonly print: (text: string) => void;
  /** Messages and progress, to standard error. */
  readonly tell: (text: string) => void;
};

export function openSession(language: Language, json: boolean): Session {
  return {
    language,
    texts: textsIn(language),
    json,
    print: (text) => void process.stdout.write(`${text}\n`),
    tell: (text) => void process.stderr.write(`${text}\n`),
  };
}

export function printJson(session: Session, value: unknown): void {
  session.print(JSON.stringify(value, null, 2));
}
