import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

/** Words that have another word here (docs/glossary.md), or that nobody who grew up with English would write. */
const OTHERS = [
  [/\be-mail/i, "email"],
  [/\berrat(?:um|a)\b/i, "correction"],
  [/\bstop date|new stop\b/i, "end date"],
  [/\bjudged?\b/i, "assess"],
  [/\bfor completion\b/i, "for changes"],
  [/\b(?:some|no|every)body\b/i, "someone, no one, everyone"],
  [/\blook(?:ed)? (?:it )?over\b/i, "check"],
  [/\bhinders?\b/i, "prevent"],
  [/\bshut out\b/i, "deactivated"],
  [/\bchoose among\b/i, "choose from"],
  [/\bgoing against plan\b|\bon plan\b/i, "according to plan"],
  [/\blog-in\b/i, "login, log in"],
  [/\w'\w/, "’ for an apostrophe"],
  [/”[^”“]*”/, "“ ” for quotation marks"],
] as const;

/** What the texts say; keys, codes and comments are the code's, not the reader's. */
function* sentences(): Generator<readonly [string, string]> {
  const names = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  for (const name of names) {
    const source = readFileSync(join(import.meta.dirname, name), "utf8").replaceAll(
      /\/\*\*?[\s\S]*?\*\/|^import .*$/gm,
      "",
    );
    for (const [, plain, template] of source.matchAll(/"((?:[^"\\\n]|\\.)*)"(?!\s*:)(?!\])|`((?:[^`\\]|\\.)*)`/g)) {
      const text = plain ?? template ?? "";
      if (text.includes(" ")) yield [name, text.replaceAll(/\$\{[^{}]*\}/g, "…")];
    }
  }
}

test("the English texts use one word for one thing, and British typography", () => {
  const wrong = [...sentences()].flatMap(([name, text]) =>
    OTHERS.filter(([pattern]) => pattern.test(text)).map(([, word]) => `${name}: “${text}”: ${word}`),
  );
  assert.deepEqual(wrong, []);
});
