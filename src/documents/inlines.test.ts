import assert from "node:assert/strict";
import { test } from "node:test";
import { flow, together, written } from "./inlines.ts";

const seen = (text: string): string => together(text).replaceAll("\u00a0", "·");

test("figures, dates and references never break over lines, and ordinary words still may", () => {
  const kept = [
    ["för tertial 3 2024 gäller", "för tertial·3·2024 gäller"],
    ["1 140 besök, 67 044 kr", "1·140 besök, 67·044·kr"],
    ["7,4 % och 12 procent", "7,4·% och 12·procent"],
    ["§ 201, KS 2025/0031", "§·201, KS·2025/0031"],
    ["mål 8 den 31 mars 2025", "mål·8 den 31·mars·2025"],
    ["Av 20 mått når 9 målvärdet", "Av 20 mått når 9 målvärdet"],
    ["mellan 13 och 20 år", "mellan 13 och 20 år"],
  ] as const;
  for (const [text, expected] of kept) assert.equal(seen(text), expected);
});

test("a date stands by itself and is kept whole", () => {
  assert.deepEqual(flow("Klar 2024-10-31."), ["Klar ", { kind: "kept", text: "2024-10-31" }, "."]);
});

test("an empty line makes a paragraph and a line break stays a line break", () => {
  assert.deepEqual(written("Först.\n\nSedan\r\ndetta.\n \n"), [
    { kind: "paragraph", role: "body", content: ["Först."] },
    { kind: "paragraph", role: "body", content: ["Sedan", { kind: "line-break" }, "detta."] },
  ]);
});

test("lines that all begin with a dash are a list, one dash alone is not", () => {
  assert.deepEqual(written("- Ett\n– Två"), [{ kind: "list", look: "bullets", items: [["Ett"], ["Två"]] }]);
  assert.deepEqual(written("- Ett"), [{ kind: "paragraph", role: "body", content: ["- Ett"] }]);
});

test("a text of nothing but space is nothing", () => {
  assert.deepEqual(written(" \n\n "), []);
});
