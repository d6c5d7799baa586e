import { type DataCheck, dataFinding, named } from "./data-check.ts";
import { measuredParts } from "./measured-parts.ts";
import { isCounted } from "./parts.ts";

/** A share or mean of everybody that lies outside those of women and men: a weighed mean cannot. */
export const totalOutsideParts: DataCheck = (plan, period) =>
  measuredParts(plan, period).flatMap(({ kind, total, parts }) => {
    const values = parts.map((part) => part.value);
    const low = Math.min(...values);
    const high = Math.max(...values);
    const isInside = low <= total.value && total.value <= high;
    if (kind !== "whole" || isCounted(total.measure) || isInside) return [];
    return [
      dataFinding(
        { code: "total-outside-parts", total: named(total.measure), value: total.value, low, high },
        "warning",
        total.where,
        parts.map((part) => part.where),
      ),
    ];
  });
