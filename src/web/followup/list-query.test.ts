import assert from "node:assert/strict";
import { test } from "node:test";
import { readListQuery } from "./list-query.ts";

test("a view is read by its word; a word that no view has shows what is left", () => {
  const viewOf = (visa: string | undefined) => readListQuery((name) => (name === "visa" ? visa : undefined)).view;
  assert.equal(viewOf("granskas"), "submitted");
  for (const odd of [undefined, "", "finns inte", "__proto__", "constructor", "toString"]) {
    assert.equal(viewOf(odd), "left", odd);
  }
});
