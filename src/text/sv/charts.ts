import type { Target } from "#domain/plan.ts";
import { withUnit } from "./grammar.ts";

const quantity = (value: number, unit?: string): string => withUnit(value, unit ?? null);

function targetWords(target: Target, baseline: number | undefined, unit: string | undefined): string {
  switch (target.type) {
    case "atLeast":
      return `minst ${quantity(target.value, unit)}`;
    case "atMost":
      return `högst ${quantity(target.value, unit)}`;
    case "exactly":
      return quantity(target.value, unit);
    case "between":
      return `mellan ${quantity(target.min)} och ${quantity(target.max, unit)}`;
    case "increase":
      return baseline === undefined ? "ska öka" : `ska öka från ${quantity(baseline, unit)}`;
    case "decrease":
      return baseline === undefined ? "ska minska" : `ska minska från ${quantity(baseline, unit)}`;
  }
}

export const charts = {
  statusBar(counts: readonly { readonly label: string; readonly count: number }[]): string {
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    if (total === 0) return "Inga aktiviteter.";
    const parts = counts.map(({ label, count }) => `${count} ${label.toLowerCase()}`);
    return `${total} ${total === 1 ? "aktivitet" : "aktiviteter"}: ${parts.join(", ")}.`;
  },

  sparkline(facts: {
    readonly title: string;
    readonly unit?: string;
    readonly target: Target;
    readonly baseline?: number;
    readonly points: readonly { readonly label: string; readonly value: number | null }[];
  }): string {
    const outcomes = facts.points.map(
      ({ label, value }) => `${value === null ? "saknas" : quantity(value, facts.unit)} (${label})`,
    );
    const told = outcomes.length === 0 ? "utfall saknas" : `utfall ${outcomes.join(", ")}`;
    return `${facts.title}: ${told}. Målvärde: ${targetWords(facts.target, facts.baseline, facts.unit)}.`;
  },

  months: ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],

  /** `part` and `parts`: which of several pictures this is, from 1. */
  timeline(year: number, rows: readonly string[], part: number, parts: number): string {
    const which = parts > 1 ? `, del ${part} av ${parts}` : "";
    return rows.length === 0 ? `Tidslinje ${year}: inga aktiviteter.` : `Tidslinje ${year}${which}. ${rows.join(" ")}`;
  },

  timelineRow(facts: {
    readonly number: string;
    readonly title: string;
    readonly start: string;
    readonly stop: string;
    readonly newStop: string | null;
    readonly status: string | null;
  }): string {
    const status = facts.status === null ? "status saknas" : facts.status.toLowerCase();
    const moved = facts.newStop === null ? "" : `, nytt stoppdatum ${facts.newStop}`;
    return `${facts.number} ${facts.title}: planerad ${facts.start}–${facts.stop}, ${status}${moved}.`;
  },
};
