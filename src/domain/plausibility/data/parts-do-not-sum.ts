import { type DataCheck, dataFinding, named } from "./data-check.ts";
import { type MeasuredParts, measuredParts } from "./measured-parts.ts";
import { MONEY_UNITS } from "./parts.tables.ts";
import { isCounted } from "./parts.ts";

/**
 * Parts that do not make up their total. Where the titles cannot tell whether more parts exist, a sum below the total
 * is only noted.
 */
export const partsDoNotSum: DataCheck = (plan, period) =>
  measuredParts(plan, period).flatMap((group) => {
    const { kind, total, parts } = group;
    const sum = sumOf(parts.map((part) => part.value));
    if (kind === "within" || !isCounted(total.measure) || Math.abs(sum - total.value) <= tolerance(group)) return [];
    return [
      dataFinding(
        {
          code: "parts-do-not-sum",
          total: named(total.measure),
          value: total.value,
          parts: parts.map((part) => named(part.measure)),
          sum,
        },
        kind === "listed" && sum < total.value ? "note" : "warning",
        total.where,
        parts.map((part) => part.where),
      ),
    ];
  });

/** Rounds away what binary fractions add: 0.1 + 0.2 is 0.3 here. */
function sumOf(values: readonly number[]): number {
  return Number(values.reduce((sum, value) => sum + value, 0).toPrecision(12));
}

/** Half a unit in the last place for each rounded figure; whole numbers that are counted are not rounded. */
function tolerance({ total, parts }: MeasuredParts): number {
  const figures = [total, ...parts].map((part) => part.value);
  const decimals = Math.max(...figures.map((value) => String(value).split(".")[1]?.length ?? 0));
  const isRounded = decimals > 0 || MONEY_UNITS.has((total.measure.unit ?? "").toLocaleLowerCase("sv"));
  return isRounded ? figures.length * 0.5 * 10 ** -decimals + Number.EPSILON : 0;
}
