import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { renderToString } from "preact-render-to-string";
import { textsIn } from "#text/texts.ts";
import { alteredWords, type Piece } from "./altered-words.ts";
import { Collision } from "./collision.tsx";
import { Added, besides, Removed } from "./diff.tsx";
import { Versions } from "./versions.tsx";

const TEXTS = textsIn("sv");

/** Texts that people write: words of few kinds, so that much is shared, and every sort of blank and sign. */
const PARTS = [
  "kommit",
  "Åsa",
  "a\u030asa",
  "6,9",
  "67\u00a0044",
  "2026-12-18",
  "år",
  " ",
  "  ",
  "\n\n",
  "\t",
  "\u00a0",
];
const SIGNS = [".", ",", "–", "”", "&", "<b>", "\u200b", "🇸🇪", "👩‍👧", "👍🏽", "e\u0301", "\ud83d"];
const written = fc.array(fc.constantFrom(...PARTS, ...SIGNS), { maxLength: 40 }).map((parts) => parts.join(""));
const anything = fc.string({ unit: "binary", maxLength: 60 });
const pair = fc.oneof(
  fc.tuple(written, written),
  fc.tuple(anything, anything),
  // A text and what becomes of it when something is put in.
  fc.tuple(written, written, written).map(([start, middle, end]) => [start + end, start + middle + end] as const),
);

const side = (pieces: readonly Piece[], other: Piece["is"]): string =>
  pieces.flatMap(({ is, words }) => (is === other ? [] : [words])).join("");

test("what is kept and gone is the text before to the letter, what is kept and come the text after", () => {
  let compared = 0;
  fc.assert(
    fc.property(pair, ([before, after]) => {
      const pieces = alteredWords(before, after);
      if (pieces === null) return;
      compared += 1;
      assert.equal(side(pieces, "come"), before);
      assert.equal(side(pieces, "gone"), after);
    }),
    { numRuns: 1_000 },
  );
  assert.ok(compared > 50, `${compared} pairs were compared word by word`);
});

test("pieces are never empty, never two alike in a row, and equal texts are one piece", () => {
  fc.assert(
    fc.property(pair, ([before, after]) => {
      const pieces = alteredWords(before, after) ?? [];
      for (const [at, { is, words }] of pieces.entries()) {
        assert.notEqual(words, "");
        assert.notEqual(pieces[at + 1]?.is, is);
      }
      if (before !== "") assert.deepEqual(alteredWords(before, before), [{ is: "kept", words: before }]);
    }),
  );
});

/** What a reader sees of markup, without what is said to listeners only. */
const seen = (html: string): string =>
  html
    .replaceAll(/<span class="ds-sr-only">[^<]*<\/span>/g, "")
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll(/&(lt|gt|amp|quot);/g, (_, name: string) => ({ lt: "<", gt: ">", amp: "&", quot: '"' })[name] ?? "");

const within = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? "";

test("all three pages show both texts to the letter", () => {
  fc.assert(
    fc.property(pair, ([before, after]) => {
      const sides = besides(
        before,
        after,
        (words) => <Removed words={words} say="borttaget: " />,
        (words) => <Added words={words} say="tillagt: " />,
      );
      assert.equal(seen(renderToString(<>{sides.before}</>)), before);
      assert.equal(seen(renderToString(<>{sides.after}</>)), after);

      const collided = { author: null, savedAt: null, theirs: before, yours: after, texts: TEXTS };
      const quotes = [...renderToString(<Collision {...collided} />).matchAll(/<\/b>(.*?)<\/blockquote>/gs)];
      assert.deepEqual(
        quotes.map(([, html = ""]) => seen(html)),
        [before, after],
      );

      if (before === "" || before === after) return;
      const changes = [{ label: "Kommentar", before, after }];
      const version = { at: new Date(0), by: null, did: "Skrev", note: null, changes };
      const html = within(renderToString(<Versions versions={[version]} texts={TEXTS} />), /<dd[^>]*>(.*)<\/dd>/s);
      assert.equal(seen(html.replaceAll(/<ins>.*?<\/ins>/gs, "")), before);
      assert.equal(seen(html.replaceAll(/<del>.*?<\/del>/gs, "")), after);
    }),
    { numRuns: 300 },
  );
});

const shown = (before: string, after: string): string =>
  (alteredWords(before, after) ?? [])
    .map(({ is, words }) => (is === "kept" ? words : `${is === "gone" ? "-" : "+"}[${words}]`))
    .join("");

const CASES: readonly (readonly [before: string, after: string, shown: string])[] = [
  ["Alla har kommit igår.", "Alla har kommit.", "Alla har kommit-[ igår]."],
  ["Alla har kommit.", "Alla har kommit igår.", "Alla har kommit+[ igår]."],
  ["Två av tre är klara.", "Tre av tre är klara.", "-[Två]+[Tre] av tre är klara."],
  ["Sjukfrånvaron är 6,9 %.", "Sjukfrånvaron är 7,1 %.", "Sjukfrånvaron är -[6,9]+[7,1] %."],
  [
    "Det kostar 67\u00a0044 kronor.",
    "Det kostar 71\u00a0044 kronor.",
    "Det kostar -[67\u00a0044]+[71\u00a0044] kronor.",
  ],
  ["Klart 2026-12-18 i Åsa.", "Klart 2026-12-31 i Åsa.", "Klart -[2026-12-18]+[2026-12-31] i Åsa."],
  [
    "Först det ena. Sedan det andra.",
    "Först det ena.\n\nSedan det andra.",
    "Först det ena.-[ ]+[\n\n]Sedan det andra.",
  ],
  ["Vänteläge\n\nBara rubriken.", "Pågående\n\nBara rubriken.", "-[Vänteläge]+[Pågående]\n\nBara rubriken."],
  ["72\n\nEn text.", "73\n\nDin text.", "-[72]+[73]\n\n-[En]+[Din] text."],
  ["Arbetet pågår.", "Arbetet pågår i hela kommunen.", "Arbetet pågår+[ i hela kommunen]."],
  // The blanks between are not all that is left of three words.
  [
    "Vi vet att en två tre räcker.",
    "Vi vet att fyra fem sex räcker.",
    "Vi vet att -[en två tre]+[fyra fem sex] räcker.",
  ],
  ["Läsgaranti för alla 👩‍👧.", "Läsgaranti för alla 👩‍👦.", "Läsgaranti för alla -[👩‍👧]+[👩‍👦]."],
];

test("words, figures and dates are struck out whole, and no blank is left before a full stop", () => {
  for (const [before, after, expected] of CASES) assert.equal(shown(before, after), expected);
});

test("a text that is written anew is not taken to pieces, nor are two that are very long and have nothing in common", () => {
  assert.equal(alteredWords("Upphandlingen drog ut på tiden.", "Två handledare har börjat i augusti."), null);
  const long = (word: string): string => Array.from({ length: 5_000 }, (_, at) => `${word}${at}`).join(" ");
  assert.equal(alteredWords(long("a"), long("b")), null);
});
