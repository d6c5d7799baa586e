import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { makePeriod } from "#domain/period.ts";
import type { Target } from "#domain/plan.ts";
import type { Chart } from "#documents/document.ts";
import { sparkline } from "./sparkline.tsx";
import { statusBar, type StatusCount } from "./status-bar.tsx";
import { clipText, textWidth } from "./text-width.ts";
import { timeline, type TimelineActivity } from "./timeline.tsx";

const counted = (phase: StatusCount["phase"], deviates: boolean, count: number, label: string): StatusCount => ({
  phase,
  deviates,
  count,
  label,
});
const FIVE = [
  counted("not-started", false, 1, "Ej påbörjad"),
  counted("finished", true, 1, "Avslutad med avvikelse"),
  counted("finished", false, 3, "Avslutad enligt plan"),
];
const BAR = { width: 25, height: 3.4 };
const SPARK = { width: 32, height: 9 };
const YEAR = makePeriod(2024, "T", 3);

const activity = (change: Partial<TimelineActivity>): TimelineActivity => ({
  number: "5.1",
  title: "Detaljplan Södra Ängen",
  start: "2024-02-01",
  stop: "2024-09-30",
  newStop: null,
  status: { phase: "ongoing", deviates: false, label: "Pågående enligt plan" },
  ...change,
});

const trend = (target: Target, values: readonly (number | null)[]) => ({
  title: "Sjukfrånvaro",
  unit: "%",
  target,
  points: values.map((value, place) => ({ label: String(2020 + place), value })),
});

function assertWhole(chart: Chart): void {
  assert.doesNotMatch(chart.svg, /NaN|Infinity|undefined|(width|height)="-|style=|class=|\sid=|="-?\d+\.\d{3}/);
  assert.match(chart.svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 [\d.]+ [\d.]+"/);
  assert.ok(chart.alt.length > 10 && chart.alt.endsWith("."), chart.alt);
}

const numbersIn = (counts: readonly StatusCount[]) =>
  [...statusBar(counts, BAR).svg.matchAll(/>(\d+)<\/text>/g)].map((match) => match[1]);

const zoneOf = (target: Target) =>
  /<rect x="0" y="([\d.]+)" width="[\d.]+" height="([\d.]+)"/.exec(sparkline(trend(target, [4, 6]), SPARK).svg);

test("the status bar says its counts in words, finished by plan first, whatever order they come in", () => {
  const bar = statusBar(FIVE, BAR);
  assert.equal(bar.alt, "5 aktiviteter. Avslutad enligt plan: 3. Avslutad med avvikelse: 1. Ej påbörjad: 1.");
  assert.deepEqual(statusBar(FIVE.toReversed(), BAR), bar);
  assertWhole(bar);
});

test("a number stands in every segment that has room for it and in no other", () => {
  assert.deepEqual(numbersIn(FIVE), ["3", "1", "1"]);
  assert.deepEqual(numbersIn([counted("finished", false, 400, "Klar"), counted("ongoing", true, 1, "Sen")]), ["400"]);
});

test("a single activity among a thousand is still seen", () => {
  const bar = statusBar([counted("finished", false, 999, "Klar"), counted("waiting", false, 1, "Väntar")], BAR);
  const widths = [...bar.svg.matchAll(/<rect [^>]* width="([\d.]+)"/g)].map((match) => Number(match[1]));
  assert.ok(Math.min(...widths) >= 2, String(widths));
});

test("a bar of no activities is a dotted line, not a broken drawing", () => {
  const bar = statusBar([counted("finished", false, 0, "Klar")], BAR);
  assert.equal(bar.alt, "Inga aktiviteter.");
  assertWhole(bar);
});

test("the bar fills its width exactly", () => {
  const phases = fc.constantFrom("finished", "ongoing", "waiting", "not-started", "unreported" as const);
  const count = fc.record({ phase: phases, deviates: fc.boolean(), count: fc.nat(2000), label: fc.constant("Läge") });
  fc.assert(
    fc.property(fc.array(count as fc.Arbitrary<StatusCount>, { maxLength: 12 }), (counts) => {
      const bar = statusBar(counts, BAR);
      assertWhole(bar);
      const ends = [...bar.svg.matchAll(/<rect x="([\d.]+)" y="0.4" width="([\d.]+)"/g)];
      const end = Math.max(0, ...ends.map((match) => Number(match[1]) + Number(match[2])));
      if (counts.some((each) => each.count > 0)) assert.ok(Math.abs(end - 70.47) < 0.05, String(end));
    }),
  );
});

test("the sparkline tints the side where the target is met", () => {
  assert.equal(zoneOf({ type: "atLeast", value: 5 })?.[1], "0");
  assert.notEqual(zoneOf({ type: "atMost", value: 5 })?.[1], "0");
  assert.equal(zoneOf({ type: "decrease" }), null);
  assert.deepEqual(zoneOf({ type: "increase", value: 5 }), zoneOf({ type: "atLeast", value: 5 }));
});

test("the sparkline says every outcome and the target in words", () => {
  assert.equal(
    sparkline(trend({ type: "atMost", value: 5 }, [7.9, null, -1200]), SPARK).alt,
    "Sjukfrånvaro: utfall 7,9\u00a0% (2020), saknas (2021), −1\u00a0200\u00a0% (2022). Målvärde: högst 5\u00a0%.",
  );
});

test("a missing value breaks the line, and a missing last value is a dashed ring", () => {
  const { svg } = sparkline(trend({ type: "atLeast", value: 5 }, [1, 2, null, 4, 5, null]), SPARK);
  assert.equal((/<path d="(M[^"]*)" fill="none" stroke="#20251f"/.exec(svg)?.[1] ?? "").split("M").length - 1, 2);
  assert.equal((svg.match(/r="2\.7"/g) ?? []).length, 1);
  assert.match(svg, /stroke-dasharray="1\.6 1\.2"/);
});

test("any row of outcomes can be drawn: none, one, equal, negative, huge, all missing", () => {
  const value = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }));
  const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 });
  const target: fc.Arbitrary<Target> = fc.oneof(
    fc.record({ type: fc.constantFrom("atLeast" as const, "atMost" as const, "exactly" as const), value: number }),
    fc.record({ type: fc.constant("between" as const), min: number, max: number }),
    fc.record({ type: fc.constantFrom("increase" as const, "decrease" as const) }),
  );
  fc.assert(
    fc.property(target, fc.array(value, { maxLength: 15 }), (wanted, values) =>
      assertWhole(sparkline(trend(wanted, values), SPARK)),
    ),
  );
});

test("the timeline says dates and status in words, with a new stop date", () => {
  const [chart, ...others] = timeline([activity({ newStop: "2025-06-30" })], YEAR, 170);
  assert.equal(others.length, 0);
  assert.equal(
    chart?.alt,
    "Tidslinje 2024. 5.1 Detaljplan Södra Ängen: planerad 2024-02-01–2024-09-30, pågående enligt plan, nytt stoppdatum 2025-06-30.",
  );
  assert.match(chart?.svg ?? "", />2025-06-30<\/text>/);
});

test("more than twelve activities become several even pictures, none no picture", () => {
  const rows = Array.from({ length: 25 }, (_, place) => activity({ number: `5.${place + 1}` }));
  const pictures = timeline(rows, YEAR, 170);
  assert.deepEqual(
    pictures.map(({ alt }) => (alt.match(/planerad/g) ?? []).length),
    [9, 9, 7],
  );
  assert.deepEqual(timeline([], YEAR, 170), []);
});

test("no date throws the drawing out of its frame", () => {
  const date = fc
    .tuple(fc.integer({ min: 2021, max: 2027 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, day]) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
  const states = fc.constantFrom("finished", "ongoing", "waiting", "not-started" as const);
  fc.assert(
    fc.property(date, date, fc.option(date), fc.option(states), (a, b, newStop, phase) => {
      const status = phase === null ? null : { phase: phase as "ongoing", deviates: newStop !== null, label: "Läge" };
      const [start, stop] = a < b ? [a, b] : [b, a];
      const [chart] = timeline([activity({ start, stop, newStop, status })], makePeriod(2024, "T", 2), 170);
      assert.ok(chart !== undefined);
      assertWhole(chart);
      for (const box of chart.svg.matchAll(/<rect x="([-\d.]+)" y="[\d.]+" width="([-\d.]+)"/g)) {
        assert.ok(Number(box[1]) >= 168 && Number(box[2]) > 0 && Number(box[1]) + Number(box[2]) <= 436, box[0]);
      }
    }),
  );
});

test("a title too long for its room loses whole words and gains an ellipsis", () => {
  const clipped = clipText("Markanvisning kvarteret Smedjan och torget", 8.2, 120);
  assert.match(clipped, /^Markanvisning kvarteret…$/);
  assert.ok(textWidth(clipped, 8.2) <= 120);
  assert.equal(clipText("Kort", 8.2, 120), "Kort");
});
