import type { Target } from "#domain/plan.ts";
import type { charts as swedish } from "#text/sv/charts.ts";

const NUMBERS = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 20 });

function quantity(value: number, unit?: string): string {
  const number = NUMBERS.format(value).replace("-", "−");
  return unit === undefined ? number : `${number}\u00a0${unit}`;
}

function targetWords(target: Target, baseline: number | undefined, unit: string | undefined): string {
  switch (target.type) {
    case "atLeast":
      return `at least ${quantity(target.value, unit)}`;
    case "atMost":
      return `at most ${quantity(target.value, unit)}`;
    case "exactly":
      return quantity(target.value, unit);
    case "between":
      return `between ${quantity(target.min)} and ${quantity(target.max, unit)}`;
    case "increase":
      return baseline === undefined ? "shall increase" : `shall increase from ${quantity(baseline, unit)}`;
    case "decrease":
      return baseline === undefined ? "shall decrease" : `shall decrease from ${quantity(baseline, unit)}`;
  }
}

export const charts: typeof swedish = {
  statusBar(counts) {
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    if (total === 0) return "No activities.";
    const parts = counts.map(({ label, count }) => `${count} ${label.toLowerCase()}`);
    return `${total} ${total === 1 ? "activity" : "activities"}: ${parts.join(", ")}.`;
  },

  sparkline(facts) {
    const outcomes = facts.points.map(
      ({ label, value }) => `${value === null ? "missing" : quantity(value, facts.unit)} (${label})`,
    );
    const told = outcomes.length === 0 ? "no outcome" : `outcome ${outcomes.join(", ")}`;
    return `${facts.title}: ${told}. Target: ${targetWords(facts.target, facts.baseline, facts.unit)}.`;
  },

  months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],

  timeline(year, rows, part, parts) {
    const which = parts > 1 ? `, part ${part} of ${parts}` : "";
    return rows.length === 0 ? `Timeline ${year}: no activities.` : `Timeline ${year}${which}. ${rows.join(" ")}`;
  },

  timelineRow(facts) {
    const status = facts.status === null ? "no status" : facts.status.toLowerCase();
    const moved = facts.newStop === null ? "" : `, new stop date ${facts.newStop}`;
    return `${facts.number} ${facts.title}: planned ${facts.start}–${facts.stop}, ${status}${moved}.`;
  },
};
