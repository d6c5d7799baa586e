import type { goal as swedish } from "#text/sv/goal-section.ts";
import { capitalised, figures, listed, numberWord, plural } from "./grammar.ts";
import { measureSentences, targetWords } from "./measures.ts";

/** As many as a reader takes in; the rest are counted. */
const MOST_IDS = 8;

function someIds(ids: readonly string[]): string {
  const rest = ids.length - MOST_IDS;
  return listed(rest > 1 ? [...ids.slice(0, MOST_IDS), `${figures(rest)} more`] : ids);
}

/** A goal's own section. */
export const goal: typeof swedish = {
  noComment: "There is no comment on the assessment.",
  withoutComment: "No comment.",
  responsible: (name) => `Owner: ${name}`,
  focusAreas: listed,
  parents: (ids) => `${plural(ids.length, "Parent goal", "Parent goals")}: ${listed(ids)}`,
  basis: "How the goal was assessed",
  rule: "Rule",
  evidence: "Evidence",
  proposal: "Proposal",
  agreement: "Decided grade",
  clause: (text) => `“${text}”`,
  place: (place) => ` (${place})`,
  proposed: (grade) => `The rule gives ${grade}.`,
  noProposal: "The rule makes no proposal; the comment gives the reasons for the assessment.",
  allReachable: "Every grade can still be reached within the year.",
  reachable: (grades) => `Can still be reached within the year: ${listed(grades)}.`,
  unreachable: (grade, { deviating, unfinished, later }) => {
    const because = [
      deviating.length > 0 ? `${someIds(deviating)} finished with a deviation` : "",
      unfinished.length > 0
        ? `${someIds(unfinished)} ${plural(unfinished.length, "is", "are")} not finished at the end of the year`
        : "",
      later.length > 0
        ? `${someIds(later)} ${plural(later.length, "continues", "continue")} after the end of the year`
        : "",
    ].filter((part) => part !== "");
    return `“${capitalised(grade)}” cannot be reached within the year because ${listed(because)}.`;
  },
  agrees: "The decided grade agrees with the rule.",
  measuresEvidence: (counts) => [
    ...measureSentences(counts),
    ...(counts.missing > 0 ? ["Missing outcomes are not counted as zero."] : []),
  ],
  activitiesEvidence: (total, parts) => {
    const told = parts.map(({ label, count, ids }) => {
      return `${figures(count)} ${label === null ? "no status" : `“${label}”`}${ids.length === 0 ? "" : ` (${someIds(ids)})`}`;
    });
    return `${capitalised(numberWord(total))} ${plural(total, "activity", "activities")}: ${listed(told)}.`;
  },
  noEvidence: "The goal has neither measures nor activities.",
  measures: "Measures",
  measureColumns: {
    measure: "Measure",
    target: "Target",
    outcome: "Outcome",
    refersTo: "Refers to",
    series: "Over time",
    trend: "Trend",
    met: "Met",
  },
  source: (source) => `Source: ${source}`,
  target: targetWords,
  trend: { better: "better", worse: "worse", unchanged: "unchanged" },
  met: { yes: "yes", no: "no", missing: "missing", notComparable: "not comparable" },
  timeline: "Timeline of the year",
  activities: "Activities",
  activityColumns: { number: "No.", activity: "Activity", time: "Time", status: "Status", comment: "Comment" },
  newStop: (date) => `New end ${date}.`,
  finishedOn: (date) => `Finished ${date}.`,
  cause: (labels) => `Cause: ${labels.map((label) => `“${label}”`).join(", ")}.`,
  carried: "Reported in an earlier period.",
  noActivities: "The goal has no activities.",
  bodies: "The bodies’ assessments",
  bodyColumns: { body: "Body", grade: "Grade", comment: "Comment" },
};
