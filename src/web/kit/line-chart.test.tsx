import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import { LineChart, type LineChartProps } from "./line-chart.tsx";

const point = (period: string, value: number | null) => ({
  key: period,
  period,
  shortPeriod: period,
  value,
  label: value === null ? "" : String(value),
});

function drawn(parts: Partial<LineChartProps> = {}): { readonly wide: string; readonly narrow: string } {
  const html = renderToString(
    <LineChart
      words="Sjukfrånvaro: 7 (T1), 6 (T2)."
      points={[point("T1", 7), point("T2", 6)]}
      zone={{ from: null, to: 5 }}
      targetWords="Mål: högst 5 %"
      zoneWords="Här är målet nått"
      zeroWords="0 %"
      gapWords="saknas"
      {...parts}
    />,
  );
  const [wide = "", narrow = ""] = html.split('<div class="chart narrow"');
  return { wide, narrow };
}

const heights = (svg: string): readonly number[] =>
  [...svg.matchAll(/<circle cx="[\d.]+" cy="(-?[\d.]+)"/g)].map(([, y]) => Number(y));
const axis = (svg: string): number => Number(/class="axis" d="M0 (-?[\d.]+)H/.exec(svg)?.[1]);
const target = (svg: string): number => Number(/class="target" d="M0 (-?[\d.]+)H/.exec(svg)?.[1]);

test("the axis is zero: twice the value stands twice as high", () => {
  const { wide } = drawn({ points: [point("a", 10), point("b", 5)] });
  const [high = 0, low = 0] = heights(wide);
  assert.ok(Math.abs(axis(wide) - high - 2 * (axis(wide) - low)) < 0.5);
});

test("values below zero hang below the axis", () => {
  const { wide } = drawn({ points: [point("a", 10), point("b", -10)] });
  const [above = 0, below = 0] = heights(wide);
  assert.ok(above < axis(wide) && below > axis(wide));
});

test("a value that misses a ceiling stands over the dashed line, and the tint lies under it", () => {
  const { wide } = drawn();
  assert.ok(heights(wide).every((y) => y < target(wide)));
  const zone = /class="zone" y="([\d.]+)" width="[\d.]+" height="([\d.]+)"/.exec(wide);
  assert.equal(Number(zone?.[1]), target(wide));
  assert.equal(Number(zone?.[1]) + Number(zone?.[2]), axis(wide));
});

test("a floor is tinted from its line and up", () => {
  const { wide } = drawn({ zone: { from: 5, to: null } });
  const zone = /class="zone" y="([\d.]+)" width="[\d.]+" height="([\d.]+)"/.exec(wide);
  assert.equal(Number(zone?.[1]) + Number(zone?.[2]), target(wide));
});

test("an interval has two dashed lines", () => {
  assert.equal(drawn({ zone: { from: 2, to: 5 } }).wide.match(/class="target"/g)?.length, 2);
});

test("a measure without a level to reach has neither line nor tint", () => {
  const { wide } = drawn({ zone: null });
  assert.doesNotMatch(wide, /class="target"|class="zone"|Mål:/);
});

test("a missing value breaks the line and is said, never drawn at zero", () => {
  const { wide } = drawn({ points: [point("a", 7), point("b", null), point("c", 6)] });
  assert.equal(heights(wide).length, 2);
  assert.equal(/class="line" d="([^"]+)"/.exec(wide)?.[1]?.match(/M/g)?.length, 2);
  assert.match(wide, /saknas/);
});

test("all zeros, and one value alone, can be drawn", () => {
  for (const points of [[point("a", 0), point("b", 0)], [point("a", 3)]]) {
    assert.doesNotMatch(drawn({ points, zone: null }).wide, /NaN|Infinity/);
  }
});

test("a phone has its own drawing: the latest five values, the target's words over it", () => {
  const points = Array.from({ length: 9 }, (_, place) => point(`p${place}`, place + 1));
  const { wide, narrow } = drawn({ points });
  assert.equal(heights(wide).length, 9);
  assert.equal(heights(narrow).length, 5);
  assert.match(narrow, />p8</);
  assert.doesNotMatch(narrow, />p3</);
  assert.match(narrow, /Mål: högst 5 %/);
});

test("values too wide for their room are told every other time, the latest always", () => {
  const points = Array.from({ length: 12 }, (_, place) => ({
    ...point(`p${place}`, 1e6 + place),
    label: `1 000 0${place}`,
  }));
  const { wide } = drawn({ points });
  assert.match(wide, />1 000 011</);
  assert.doesNotMatch(wide, />1 000 010</);
});
