import type { webCompare as swedish } from "#text/sv/web-compare.ts";
import { capitalised, listed, numberWord, periodName, plural } from "./grammar.ts";

export const webCompare: typeof swedish = {
  title: "Compare",
  titleOf: (before, after) => `${capitalised(periodName(before))} and ${periodName(after)}`,
  from: "From",
  to: "To",
  body: "Body",
  compare: "Compare",
  view: "Show",
  onlyChanges: "Only what has changed",
  everything: "Everything",
  lead: (goals, parts, fresh, gone) =>
    goals + parts + fresh + gone === 0
      ? "Nothing has changed between the periods."
      : [
          ...(goals + parts === 0
            ? []
            : [
                `${capitalised(
                  listed([
                    ...(goals === 0 ? [] : [plural(goals, "one goal", `${numberWord(goals)} goals`)]),
                    ...(parts === 0
                      ? []
                      : [plural(parts, "one activity or measure", `${numberWord(parts)} activities and measures`)]),
                  ]),
                )} ${goals + parts === 1 ? "has" : "have"} changed.`,
              ]),
          ...(fresh === 0 ? [] : [plural(fresh, "One is new.", `${capitalised(numberWord(fresh))} are new.`)]),
          ...(gone === 0
            ? []
            : [plural(gone, "One is no longer there.", `${capitalised(numberWord(gone))} are no longer there.`)]),
        ].join(" "),
  changesIn: (count) =>
    count === 0
      ? "Nothing has changed"
      : plural(count, "One thing has changed", `${capitalised(numberWord(count))} things have changed`),
  tooFew: "There are not yet two periods to compare. When one more round has been approved you can compare them here.",
  drafts: (periods) =>
    `${capitalised(listed(periods.map(periodName)))} ${periods.length > 1 ? "are" : "is"} not approved yet. The contents may change.`,
  notReadable: (period) => `${capitalised(periodName(period))} is not approved yet. You can compare it when it is.`,
  chooseTwo: "Choose two different periods.",
  hiddenRemoved: "removed: ",
  hiddenAdded: "added: ",
  verdicts: "Changed grades and statuses",
  awaited: (names) => `Not answered yet: ${listed(names)}.`,
  awaitedInAll: (count, period) =>
    `${capitalised(plural(count, "one item has", `${numberWord(count)} items have`))} not been answered yet in ${periodName(period)}.`,
  notYet: "No answer yet",
  unchanged: "Unchanged",
  nothing: {
    title: "No answer",
    grade: "Not assessed",
    status: "No answer",
    outcome: "No data",
    target: "No target",
    stop: "No date",
    causes: "No cause",
    comment: "No comment",
  },
  isNew: (period) => `New in ${periodName(period)}`,
  isGone: (period) => `Only in ${periodName(period)}`,
  what: "What",
  goalOrActivity: "Goal or activity",
  kinds: { goal: "Goal", activity: "Activity", measure: "Measure" },
  fields: {
    title: "Wording",
    grade: "Grade",
    status: "Status",
    outcome: "Outcome",
    target: "Target",
    stop: "End date",
    causes: "Causes",
    comment: "Comment",
  },
};
