import type { Target } from "#domain/plan.ts";
import { withUnit } from "./grammar.ts";
import { targetWords } from "./measures.ts";

export const charts = {
  statusBar(counts: readonly { readonly label: string; readonly count: number }[]): string {
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    if (total === 0) return "Inga aktiviteter.";
    const parts = counts.map(({ label, count }) => `${label}: ${count}.`);
    return [`${total} ${total === 1 ? "aktivitet" : "aktiviteter"}.`, ...parts].join(" ");
  },

  sparkline(facts: {
    readonly title: string;
    readonly unit?: string;
    readonly target: Target;
    readonly baseline?: number;
    readonly points: readonly { readonly label: string; readonly value: number | null }[];
  }): string {
    const outcomes = facts.points.map(
      ({ label, value }) => `${value === null ? "saknas" : withUnit(value, facts.unit ?? null)} (${label})`,
    );
    const told = outcomes.length === 0 ? "utfall saknas" : `utfall ${outcomes.join(", ")}`;
    return `${facts.title}: ${told}. Målvärde: ${targetWords(facts.target, facts.baseline ?? null, facts.unit ?? null)}.`;
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
