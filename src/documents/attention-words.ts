import type { Texts } from "#text/texts.ts";
import type { Attention } from "./facts/report-facts.ts";

type Say = Texts["documents"];

/** What lies behind a goal that needs attention: its measures, the one furthest from its target, its activities. */
export function attentionSentences(item: Attention, say: Say): readonly string[] {
  const [measures, ...others] = say.attention.measures(item.measures);
  return [
    measures,
    furthestMeasure(item, say),
    ...others,
    item.offPlan > 0 ? say.attention.offPlan(item.offPlan, item.activities) : null,
  ].filter((sentence) => typeof sentence === "string");
}

function furthestMeasure({ furthest }: Attention, say: Say): string | null {
  if (furthest === null || furthest.outcome === null) return null;
  const { title, outcome, unit, target, baseline } = furthest;
  return say.attention.furthest(title, say.withUnit(outcome, unit), say.goal.target(target, baseline, unit));
}
