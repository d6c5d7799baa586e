import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { accentScale } from "./accent-scale.ts";
import { accentFaults, channelsOf, contrast, distance, mix } from "./theme.ts";

const AROUND = {
  white: "#ffffff",
  tint: "#f6f5f1",
  verdicts: ["#08605a", "#2a6fc0", "#ab7d00", "#ad4300", "#7a0f38", "#4a2f73", "#737b84"],
};

const aColour = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`);

const near = (actual: number, expected: number): void => assert.ok(Math.abs(actual - expected) < 0.05, `${actual}`);

test("contrast is WCAG's: 21 between black and white, 1 with itself, 4.54 for #767676 on white", () => {
  near(contrast("#000000", "#ffffff"), 21);
  near(contrast("#123456", "#123456"), 1);
  near(contrast("#767676", "#ffffff"), 4.54);
});

test("distance is CIELAB's: 100 between black and white, and #ff0000 lies 170.6 from #00ff00", () => {
  near(distance("#000000", "#ffffff"), 100);
  near(distance("#ff0000", "#00ff00"), 170.6);
});

test("the product's own accent is fit", () => {
  assert.deepEqual(accentFaults("#0f4152", AROUND), []);
});

const unfit: readonly (readonly [accent: string, codes: readonly string[]])[] = [
  ["blue", ["not-a-colour"]],
  ["#fff", ["not-a-colour"]],
  ["#0f4152; } body { display: none", ["not-a-colour"]],
  ["#7a7a00", ["accent-too-pale"]],
  ["#08605a", ["accent-like-verdict"]],
  ["#ffee00", ["accent-too-pale", "accent-too-pale"]],
];
for (const [accent, codes] of unfit) {
  test(`${accent} is unfit: ${codes.join(", ")}`, () => {
    assert.deepEqual(
      accentFaults(accent, AROUND).map(({ code }) => code),
      codes,
    );
  });
}

test("a fault says how far off the colour is and from what", () => {
  assert.deepEqual(accentFaults("#08605a", AROUND), [{ code: "accent-like-verdict", verdict: "#08605a", distance: 0 }]);
});

test("contrast and distance do not ask which colour comes first", () => {
  fc.assert(
    fc.property(aColour, aColour, (one, other) => {
      assert.equal(contrast(one, other), contrast(other, one));
      near(distance(one, other), distance(other, one));
    }),
  );
});

test("every tone that carries text can be read when the accent can", () => {
  fc.assert(
    fc.property(aColour, (accent) => {
      fc.pre(accentFaults(accent, { ...AROUND, verdicts: [] }).length === 0);
      const scale = accentScale(accent);
      for (const tone of ["text-subtle", "text-default", "base-default", "base-hover", "base-active"]) {
        assert.ok(contrast(scale[tone] ?? "", "#ffffff") >= 4.5, `${tone} of ${accent}`);
      }
    }),
  );
});

test("the scale of the product's accent is the one that the style sheet came with", () => {
  const scale = accentScale("#0f4152");
  const near = (name: string, expected: string): void => assert.ok(distance(scale[name] ?? "", expected) < 2, name);
  near("background-tinted", "#f1f4f5");
  near("surface-hover", "#d2dcdf");
  near("border-default", "#5c7e89");
  near("text-subtle", "#3a6371");
  near("text-default", "#0b2f3c");
  near("base-active", "#3f6774");
});

test("mixing goes from all of the one to all of the other, and every mix is a colour", () => {
  assert.equal(mix("#102030", "#ffffff", 0), "#102030");
  assert.equal(mix("#102030", "#ffffff", 1), "#ffffff");
  fc.assert(
    fc.property(aColour, aColour, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, share) =>
      assert.notEqual(channelsOf(mix(one, other, share)), null),
    ),
  );
});
