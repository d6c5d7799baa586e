import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import { Sentence } from "./own-words.tsx";

const shown = (text: string): string => renderToString(<Sentence text={text} />);

test("what an English sentence quotes is marked as Swedish", () => {
  assert.equal(
    shown("Activity 1.1 “Läsgaranti” has the status “Vänteläge”."),
    'Activity 1.1 <span lang="sv">“Läsgaranti”</span> has the status <span lang="sv">“Vänteläge”</span>.',
  );
});

test("a Swedish sentence is left as it is", () => {
  assert.equal(shown("Statusen är ”Vänteläge”."), "Statusen är ”Vänteläge”.");
});
