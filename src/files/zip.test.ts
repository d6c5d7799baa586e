import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { unzip } from "./zip.ts";

const all = (): boolean => true;

function codeOf(bytes: Uint8Array): string {
  const read = unzip(bytes, all);
  return read.ok ? "read" : (read.refusals[0]?.code ?? "");
}

test("only the wanted parts are unpacked, packed or stored", () => {
  const bytes = zipSync({ "a.xml": strToU8("a".repeat(1000)), "b.xml": [strToU8("b"), { level: 0 }], c: strToU8("c") });
  const read = unzip(bytes, (name) => name.endsWith(".xml"));
  assert.ok(read.ok);
  assert.deepEqual([...read.value.keys()], ["a.xml", "b.xml"]);
  assert.equal(new TextDecoder().decode(read.value.get("a.xml")), "a".repeat(1000));
  assert.equal(new TextDecoder().decode(read.value.get("b.xml")), "b");
});

test("a bomb is refused before it has swollen", () => {
  const bomb = zipSync({ "a.xml": new Uint8Array(300 * 1024 * 1024) }, { level: 9 });
  const before = process.memoryUsage().rss;
  assert.equal(codeOf(bomb), "zip-swells");
  assert.ok(process.memoryUsage().rss - before < 350e6);
});

test("many middling parts together pass the limit just as one does", () => {
  const part = new Uint8Array(3.9 * 1024 * 1024);
  const names = Array.from({ length: 60 }, (_, index) => [`${index}.xml`, part]);
  assert.equal(codeOf(zipSync(Object.fromEntries(names) as Record<string, Uint8Array>)), "zip-swells");
});

test("an archive in an archive is a part like any other", () => {
  const inner = zipSync({ "a.xml": new Uint8Array(100 * 1024 * 1024) });
  assert.equal(codeOf(zipSync({ "inner.zip": inner })), "read");
});

test("too many entries are refused", () => {
  const names = Array.from({ length: 5001 }, (_, index) => [`${index}`, new Uint8Array()]);
  assert.equal(codeOf(zipSync(Object.fromEntries(names) as Record<string, Uint8Array>)), "zip-too-many-entries");
});

test("a password is told of", () => {
  const bytes = zipSync({ a: strToU8("a") });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  assert.equal(codeOf(bytes), "zip-encrypted");
});

test("a comment after the archive does not hide it", () => {
  const bytes = zipSync({ a: strToU8("a") });
  const longer = new Uint8Array(bytes.length + 100);
  longer.set(bytes);
  new DataView(longer.buffer).setUint16(bytes.length - 2, 100, true);
  assert.equal(codeOf(longer), "read");
});

test("whatever is cut off or changed in an archive, the answer is a part or a refusal", () => {
  const whole = zipSync({ "a.xml": strToU8("a".repeat(3000)), "b.xml": strToU8("b") });
  for (let length = 0; length < whole.length; length++) assert.notEqual(codeOf(whole.slice(0, length)), "read");
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }), (changes) => {
      const changed = whole.slice();
      for (const [at, value] of changes) changed[at] = value;
      codeOf(changed);
    }),
    { numRuns: 2000 },
  );
});
