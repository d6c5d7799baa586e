import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import { Unbroken } from "./unbroken.tsx";

const shown = (text: string): string => renderToString(<Unbroken text={text} />);

test("a date stays on one line, with the time of day that belongs to it", () => {
  assert.equal(
    shown("Stopp 2026-12-31, sparat 2027-01-11\u00a009.14 av Karin."),
    'Stopp <span class="nowrap">2026-12-31</span>, sparat <span class="nowrap">2027-01-11\u00a009.14</span> av Karin.',
  );
});

test("text without a date is left as it is", () => {
  assert.equal(shown("Stopp 31 december, ärende 20-365-1."), "Stopp 31 december, ärende 20-365-1.");
});
