import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { after, test } from "node:test";
import { snapshotOf } from "#documents/facts/snapshot.ts";
import { canonicalJson } from "#domain/canonical-json.ts";
import { FORMATS, printPaper } from "#documents/print-paper.ts";
import { exampleFacts } from "#test/documents.ts";
import { openPress, type Press, type PressSettings, type PrintOrder } from "./press.ts";

const granboda = await exampleFacts("granboda-2024-t3", "2024-T3");
const vansbro = await exampleFacts("vansbro-2021-attraktiv-och-trygg", "2021");

const orderOf = (facts: typeof granboda, parts: Partial<PrintOrder> = {}): PrintOrder => ({
  facts: canonicalJson(facts),
  sha256: snapshotOf(facts).sha256,
  kind: "report",
  format: "pdf",
  frozen: false,
  by: "1/1",
  ...parts,
});

function aPress(settings: Partial<PressSettings> = {}): Press {
  const press = openPress(settings);
  after(press.stop);
  return press;
}

async function bytesOf(press: Press, order: PrintOrder): Promise<Uint8Array> {
  const printed = await press.print(order);
  if (printed.code !== "printed") throw new Error(printed.code, { cause: printed });
  return printed.paper.bytes;
}

/** More than a printer with little memory can hold, in a text that is small itself. */
const tooMuch = orderOf(granboda, { facts: `[${"{},".repeat(3_000_000)}{}]`, sha256: "too much" });

test("a paper from the press has the same bytes as one that is printed here, in every form", async () => {
  const press = aPress();
  for (const kind of ["report", "memo"] as const) {
    for (const format of FORMATS) {
      const there = await bytesOf(press, orderOf(vansbro, { kind, format }));
      const here = await printPaper(JSON.parse(canonicalJson(vansbro)) as typeof vansbro, kind, format);
      assert.ok(Buffer.from(here).equals(there), `${kind}.${format}`);
    }
  }
});

test("the program goes on while a paper is printed", async () => {
  const press = aPress({ printers: 1 });
  const state = { isPrinted: false };
  const printing = bytesOf(press, orderOf(granboda)).then(() => {
    state.isPrinted = true;
  });
  let turns = 0;
  for (; !state.isPrinted; turns += 1) await wait(1);
  await printing;
  // Printed here, the program would come to nothing else than the few times when a file is read.
  assert.ok(turns > 50, String(turns));
});

test("a print that ends its process is told as failed, and the next one is printed", async () => {
  const press = aPress({ printers: 1, megabytes: 64 });
  const [failed, next] = await Promise.all([press.print(tooMuch), press.print(orderOf(vansbro, { format: "json" }))]);
  assert.ok(failed.code === "failed" && failed.error instanceof Error, failed.code);
  assert.equal(failed.error.name, "PrinterEnded");
  assert.equal(next.code, "printed");
});

test("what cannot be printed is told as failed, with the printer's own error", async () => {
  const failed = await aPress({ printers: 1 }).print(orderOf(granboda, { facts: "{}" }));
  assert.ok(failed.code === "failed" && failed.error instanceof TypeError, failed.code);
});

test("a print that takes too long is given up, and the next in the queue gets its turn", async () => {
  const press = aPress({ printers: 1, milliseconds: 1 });
  const orders = [orderOf(granboda), orderOf(granboda, { format: "docx" })];
  for (const given of await Promise.all(orders.map(press.print))) {
    assert.ok(given.code === "failed" && given.error instanceof Error, given.code);
    assert.equal(given.error.name, "PrintTookTooLong");
  }
});

test("nobody fills the queue alone, nor do all together fill more than it holds", async () => {
  const press = aPress({ printers: 1, most: 3, mostOfOne: 2 });
  const ask = (by: string, format: PrintOrder["format"]) => press.print(orderOf(vansbro, { by, format }));
  const [first, second, third, fourth, fifth] = await Promise.all([
    ask("1/1", "json"),
    ask("1/1", "html"),
    ask("1/1", "xlsx"),
    ask("1/2", "xlsx"),
    ask("1/3", "docx"),
  ]);
  assert.deepEqual(
    [first, second, third, fourth, fifth].map((printed) => printed.code),
    ["printed", "printed", "busy", "printed", "busy"],
  );
  assert.equal((await ask("1/3", "docx")).code, "printed");
});

test("the same paper asked for by many is printed once; it is kept only when its facts are frozen", async () => {
  const press = aPress({ printers: 1, most: 1 });
  const json = orderOf(vansbro, { format: "json" });
  const [one, other] = await Promise.all([press.print(json), press.print({ ...json, by: "1/2" })]);
  assert.ok(one.code === "printed" && one === other);
  assert.equal(press.find(json), null);
  const frozen = await press.print({ ...json, frozen: true });
  assert.ok(frozen.code === "printed" && press.find(json) === frozen.paper);
  assert.equal(press.find({ ...json, kind: "memo" }), null);
});

test("a press that stops prints nothing more and leaves nobody waiting", async () => {
  const press = openPress({ printers: 1 });
  const underWay = [press.print(orderOf(granboda)), press.print(orderOf(vansbro))];
  await press.stop();
  assert.deepEqual(await Promise.all(underWay), [{ code: "busy" }, { code: "busy" }]);
  assert.deepEqual(await press.print(orderOf(vansbro)), { code: "busy" });
});
