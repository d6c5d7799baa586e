import { type DataCheck, dataFinding, named } from "./data-check.ts";
import { measuredParts } from "./measured-parts.ts";
import { isCounted } from "./parts.ts";

/** A "varav" that is larger than what it is a part of. Parts may overlap, so they are not summed. */
export const partExceedsTotal: DataCheck = (plan, period) =>
  measuredParts(plan, period)
    .filter(({ kind, total }) => kind === "within" && isCounted(total.measure) && total.value >= 0)
    .flatMap(({ total, parts }) =>
      parts
        .filter((part) => part.value > total.value && (part.measure.unit ?? total.measure.unit) === total.measure.unit)
        .map((part) =>
          dataFinding(
            { code: "part-exceeds-total", part: named(part.measure), value: part.value, total: total.value },
            "error",
            part.where,
            [total.where],
          ),
        ),
    );
