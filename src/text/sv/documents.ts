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
  NO_BREAK_SPACE,
  periodName,
  periodShort,
  periodWithinYear,
  withUnit,
} from "./grammar.ts";
import { legend, method } from "./method.ts";
import { keptTogether } from "./no-break.ts";
import { verdict } from "./verdict.ts";

type Adoption = {
  readonly by: string | null;
  readonly date: string | null;
  readonly paragraph: string | null;
  readonly reference: string | null;
};

/** Every sentence of the follow-up report and the decision memo. */
export const documents = {
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

  keyword: "måluppföljning",
  goalHeading: (id: string, title: string): string => `Mål ${id}. ${title}`,
  goalNumber: (id: string): string => `mål${NO_BREAK_SPACE}${id}`,
  notGraded: "Inte bedömt än",
  noStatus: "Status saknas",
  missingValue: "saknas",
  adopted: ({ by, date, paragraph, reference }: Adoption): string => {
    const who = by === null ? "" : ` av ${inSentence(by)}`;
    return [`antagen${who}${date === null ? "" : ` ${date}`}`, paragraph, reference]
      .filter((part) => part !== null)
      .join(", ");
  },
  snapshot: (id: string): string => `Ögonblicksbild ${id}`,

  errata,
  report,
  attention,
  goal,
  legend,
  method,
  memo,
};
