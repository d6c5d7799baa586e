import assert from "node:assert/strict";
import { test } from "node:test";
import { flow, written } from "./inlines.ts";

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
