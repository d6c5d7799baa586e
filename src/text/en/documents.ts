import type { documents as swedish } from "#text/sv/documents.ts";
import { memo } from "./decision-memo.ts";
import { errata } from "./errata.ts";
import { attention, report } from "./follow-up-report.ts";
import { goal } from "./goal-section.ts";
import {
  capitalised,
  daysInWords,
  figures,
  gradeInSentence,
  inSentence,
  periodName,
  periodShort,
  periodWithinYear,
  withUnit,
} from "./grammar.ts";
import { legend, method } from "./method.ts";
import { keptTogether } from "./no-break.ts";
import { verdict } from "./verdict.ts";

/** Every sentence of the follow-up report and the decision memo. */
export const documents: typeof swedish = {
  capitalised,
  figures,
  withUnit,
  daysInWords,
  periodName,
  periodShort,
  periodWithinYear,
  gradeInSentence,
  keptTogether,
  verdict,

  keyword: "goal follow-up",
  goalHeading: (id, title) => `Goal ${id}. ${title}`,
  goalNumber: (id) => `goal\u00a0${id}`,
  notGraded: "Not assessed yet",
  noStatus: "No status",
  missingValue: "missing",
  adopted: ({ by, date, paragraph, reference }) => {
    const who = by === null ? "" : ` by ${inSentence(by)}`;
    return [`adopted${who}${date === null ? "" : ` ${date}`}`, paragraph, reference]
      .filter((part) => part !== null)
      .join(", ");
  },
  snapshot: (id) => `Snapshot ${id}`,

  errata,
  report,
  attention,
  goal,
  legend,
  method,
  memo,
};
