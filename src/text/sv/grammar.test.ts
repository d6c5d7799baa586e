import assert from "node:assert/strict";
import { test } from "node:test";
import {
  commonNumberWord,
  daysInWords,
  figures,
  genitive,
  gradeInSentence,
  inSentence,
  listed,
  numberWord,
  periodName,
  periodShort,
  periodWithinYear,
  statusAfterNumber,
  withUnit,
} from "./grammar.ts";

/** No-break spaces written as a middle dot, so that they can be seen. */
const seen = (text: string): string => text.replaceAll("\u00a0", "·");

function expectEach<Input>(say: (input: Input) => string, cases: readonly (readonly [Input, string])[]): void {
  for (const [input, expected] of cases) assert.equal(seen(say(input)), expected);
}

test("numbers are words up to twelve and figures after that", () => {
  expectEach(numberWord, [
    [1, "ett"],
    [12, "tolv"],
    [13, "13"],
    [1140, "1·140"],
  ]);
  assert.equal(commonNumberWord(1), "en");
});

test("figures have a decimal comma, no-break thousands and a true minus, and are never rounded", () => {
  expectEach(figures, [
    [67044, "67·044"],
    [999, "999"],
    [1234567.25, "1·234·567,25"],
    [-0.5, "−0,5"],
    [0, "0"],
    [1e21, "1·000·000·000·000·000·000·000"],
    [0.0000001, "0,0000001"],
  ]);
  assert.equal(seen(withUnit(6.9, "%")), "6,9·%");
  assert.equal(withUnit(76, null), "76");
});

test("a body is written with a small letter inside a sentence, a name is not", () => {
  expectEach(inSentence, [
    ["Kommunstyrelsen", "kommunstyrelsen"],
    ["Kommunfullmäktige", "kommunfullmäktige"],
    ["Koncern- och finansutskottet", "koncern- och finansutskottet"],
    ["Tekniska nämnden", "tekniska nämnden"],
    ["Kommunledningsförvaltningen", "kommunledningsförvaltningen"],
    ["Motala kommunfullmäktige", "Motala kommunfullmäktige"],
    ["Helsingborgs stad", "Helsingborgs stad"],
    ["Ånge Energi AB", "Ånge Energi AB"],
    ["HR-kontoret", "HR-kontoret"],
  ]);
});

test("the genitive follows the name's last sound", () => {
  expectEach(genitive, [
    ["kommunstyrelsen", "kommunstyrelsens"],
    ["kommunfullmäktige", "kommunfullmäktiges"],
    ["Helsingborgs stad", "Helsingborgs stads"],
    ["Borås", "Borås"],
    ["Ånge Energi AB", "Ånge Energi AB:s"],
  ]);
});

test("lists have och before the last", () => {
  expectEach(listed, [
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a och b"],
    [["a", "b", "c"], "a, b och c"],
  ]);
});

test("every kind of period has its names", () => {
  const names = (["T", "Q", "H", "M", "Y"] as const).map((kind) => {
    const period = { kind, year: 2024, number: 1 };
    return [periodName(period), periodWithinYear(period), periodShort(period)].map(seen);
  });
  assert.deepEqual(names, [
    ["tertial·1·2024", "tertial·1", "T1"],
    ["kvartal·1·2024", "kvartal·1", "K1"],
    ["halvår·1·2024", "halvår·1", "H1"],
    ["januari·2024", "januari", "jan"],
    ["år·2024", "2024", "2024"],
  ]);
  assert.equal(seen(daysInWords("2024-09-01", "2024-12-31")), "1·september–31·december·2024");
});

const gradeNamed = (label: string, words: readonly string[]): string => gradeInSentence({ label, words });

test("a grade is neuter after höjt till, and quoted when the model does not bend it", () => {
  assert.equal(
    gradeNamed("Ej uppfylld", ["ej uppfylld", "ej uppfyllt", "ej uppfyllda", "inte uppfyllt"]),
    "ej uppfyllt",
  );
  assert.equal(gradeNamed("Röd", ["röd", "rött", "röda"]), "rött");
  assert.equal(gradeNamed("Uppfylls helt", ["uppfylls helt", "helt uppfyllt", "uppfyllt", "uppfyllda"]), "uppfyllt");
  assert.equal(gradeNamed("Nivå 3", ["nivå 3"]), "”Nivå 3”");
});

test("a status bends after a number", () => {
  assert.equal(statusAfterNumber("Avslutad enligt plan", 1), "avslutad enligt plan");
  assert.equal(statusAfterNumber("Avslutad enligt plan", 4), "avslutade enligt plan");
  assert.equal(statusAfterNumber("Pågående med avvikelse", 2), "pågående med avvikelse");
  assert.equal(statusAfterNumber("Vänteläge", 2), "i vänteläge");
  assert.equal(statusAfterNumber("Ej påbörjad", 3), "ej påbörjade");
});
