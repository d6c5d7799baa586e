import assert from "node:assert/strict";
import { test } from "node:test";
import { readLogo } from "./logo.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const svg = (inside: string, attributes = 'viewBox="0 0 20 20"'): Uint8Array =>
  bytesOf(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`);
const SQUARE = '<rect width="20" height="20" fill="#0f4152"/>';

const sizeOf = (png: Uint8Array): readonly [number, number] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

function drawn(bytes: Uint8Array): Uint8Array {
  const read = readLogo(bytes);
  if (!read.ok) assert.fail(JSON.stringify(read.refusals));
  return read.value.bytes;
}

const codeOf = (bytes: Uint8Array): string => {
  const read = readLogo(bytes);
  const [refusal] = read.ok ? [] : read.refusals;
  return refusal === undefined ? "taken" : "part" in refusal ? `${refusal.code} ${refusal.part}` : refusal.code;
};

test("a drawing becomes a PNG of 120 pixels' height, a wide one 960 pixels wide", () => {
  assert.deepEqual(sizeOf(drawn(svg(SQUARE))), [120, 120]);
  assert.deepEqual(sizeOf(drawn(svg(SQUARE, 'viewBox="0 0 2000 20"'))), [960, 10]);
});

test("a PNG is drawn anew: what was hidden after its picture is gone", () => {
  const hidden = bytesOf("<script>alert(1)</script>");
  const png = drawn(svg(SQUARE));
  const again = drawn(new Uint8Array([...png, ...hidden]));
  assert.deepEqual(sizeOf(again), [120, 120]);
  assert.doesNotMatch(Buffer.from(again).toString("latin1"), /script/);
});

const DASHES = "logo-has-part stroke-dasharray";

const refused: readonly (readonly [what: string, bytes: Uint8Array, code: string])[] = [
  ["a script", svg(`${SQUARE}<script>alert(1)</script>`), "logo-has-part script"],
  ["a handler", svg(`<rect onload="alert(1)" width="9" height="9"/>`), "logo-has-part onload"],
  ["a picture from elsewhere", svg('<image href="https://ond.se/x.png"/>'), "logo-has-part image"],
  ["a fill from elsewhere", svg('<rect width="9" height="9" fill="url(https://ond.se#a)"/>'), "logo-has-part fill"],
  ["a style from elsewhere", svg("<style>@import 'https://ond.se/x.css';</style>"), "logo-has-part url"],
  ["parts that repeat each other", svg('<g id="a"/><use href="#a"/>'), "logo-has-part use"],
  ["words that need a font", svg("<text>Granboda</text>"), "logo-has-part text"],
  ["foreign markup", svg("<foreignObject><p>x</p></foreignObject>"), "logo-has-part foreignObject"],
  [
    "entities",
    bytesOf(`<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"/>`),
    "logo-has-part !DOCTYPE",
  ],
  [
    "a style from elsewhere, wrapped",
    svg(`<style><![CDATA[ rect { fill: url(https://ond.se#a) } ]]></style>${SQUARE}`),
    "logo-has-part url",
  ],
  ["dashes that take minutes to draw", svg('<path d="M0 0H9" stroke-dasharray="0.0001"/>'), DASHES],
  ["dashes in a style", svg('<path d="M0 0H9" style="stroke-dasharray: 0.0001"/>'), DASHES],
  ["dashes in a style sheet", svg("<style>path { stroke-dasharray: 0.0001 }</style>"), DASHES],
  ["a line without end", svg(`<path d="M0 0${" L1 9 L9 1".repeat(12_000)}"/>`), "logo-too-complicated"],
  ["a style sheet without end", svg(`<style>${"g g g{fill:red}".repeat(1_000)}</style>`), "logo-too-complicated"],
  ["thousands of parts", svg('<path d="M0 0h1"/>'.repeat(5_001)), "logo-too-complicated"],
  ["half a drawing", bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><g>'), "logo-broken"],
  ["a drawing of nothing", svg(""), "logo-broken"],
  ["a word file", bytesOf("PK\u0003\u0004"), "logo-unknown-kind"],
  ["nothing", new Uint8Array(), "logo-unknown-kind"],
  ["half a PNG", drawn(svg(SQUARE)).slice(0, 60), "logo-broken"],
  ["a PNG that unfolds to a room full of pixels", hugePng(), "logo-too-many-pixels"],
  ["too many bytes", new Uint8Array(500_001), "logo-too-large"],
];
for (const [what, bytes, code] of refused) {
  test(`${what} is refused`, () => {
    assert.equal(codeOf(bytes), code);
  });
}

function hugePng(): Uint8Array {
  const png = drawn(svg(SQUARE)).slice();
  new DataView(png.buffer).setUint32(16, 200_000);
  return png;
}

test("what a drawing program leaves beside the drawing does no harm", () => {
  const notes = '<sodipodi:namedview xmlns:sodipodi="http://sodipodi" id="x"/><metadata/>';
  assert.equal(codeOf(svg(`${notes}${SQUARE}`)), "taken");
});
