import assert from "node:assert/strict";
import { test } from "node:test";
import { keptTogether } from "./no-break.ts";

const seen = (text: string): string => keptTogether(text).replaceAll("\u00a0", "·");

test("figures, dates and references never break over lines, and ordinary words still may", () => {
  const kept = [
    ["för tertial 3 2024 gäller", "för tertial·3·2024 gäller"],
    ["1 140 besök, 67 044 kr", "1·140 besök, 67·044·kr"],
    ["7,4 % och 12 procent", "7,4·% och 12·procent"],
    ["§ 201, KS 2025/0031", "§·201, KS·2025/0031"],
    ["mål 8 den 31 mars 2025", "mål·8 den 31·mars·2025"],
    ["Av 20 mått når 9 målvärdet", "Av 20 mått når 9 målvärdet"],
    ["mellan 13 och 20 år", "mellan 13 och 20 år"],
    ["läsåren 2022/23 och 2023/24", "läsåren 2022/23 och 2023/24"],
  ] as const;
  for (const [text, expected] of kept) assert.equal(seen(text), expected);
});
