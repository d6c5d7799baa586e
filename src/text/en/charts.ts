import { withUnit } from "./grammar.ts";
import { targetWords } from "./measures.ts";
import type { charts as swedish } from "#text/sv/charts.ts";

export const charts: typeof swedish = {
  statusBar(counts) {
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    if (total === 0) return "No activities.";
    const parts = counts.map(({ label, count }) => `${label}: ${count}.`);
    return [`${total} ${total === 1 ? "activity" : "activities"}.`, ...parts].join(" ");
  },

  sparkline(facts) {
    const outcomes = facts.points.map(
      ({ label, value }) => `${value === null ? "missing" : withUnit(value, facts.unit ?? null)} (${label})`,
    );
    const told = outcomes.length === 0 ? "no outcome" : `outcome ${outcomes.join(", ")}`;
    return `${facts.title}: ${told}. Target: ${targetWords(facts.target, facts.baseline ?? null, facts.unit ?? null)}.`;
  },

  months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],

  timeline(year, rows, part, parts) {
    const which = parts > 1 ? `, part ${part} of ${parts}` : "";
    return rows.length === 0 ? `Timeline ${year}: no activities.` : `Timeline ${year}${which}. ${rows.join(" ")}`;
  },

  timelineRow(facts) {
    const status = facts.status === null ? "no status" : facts.status.toLowerCase();
    const moved = facts.newStop === null ? "" : `, new end date ${facts.newStop}`;
    return `${facts.number} ${facts.title}: planned ${facts.start}–${facts.stop}, ${status}${moved}.`;
  },
};
