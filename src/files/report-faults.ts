import type { Fault, ReferenceKind, ReportKind } from "#domain/fault.ts";
import type { GovernanceModel } from "#domain/governance-model.ts";
import { parsePeriod } from "#domain/period.ts";
import { CANNOT_BE_JUDGED } from "#domain/plan.ts";
import { type LooseRow, rowsOf, textAt, unknownReferences } from "./loose-rows.ts";

/** What each list of reports is about; `subject` is the field with its id. */
const REPORTS = [
  { list: "statusReports", subject: "activity", also: null, verdict: "status" },
  { list: "outcomes", subject: "measure", also: null, verdict: null },
  { list: "assessments", subject: "goal", also: null, verdict: "grade" },
  { list: "bodyAssessments", subject: "goal", also: "body", verdict: "grade" },
  { list: "cases", subject: null, also: null, verdict: null },
] as const satisfies readonly {
  list: ReportKind;
  subject: ReferenceKind | null;
  also: "body" | null;
  verdict: "status" | "grade" | null;
}[];

type ReportList = (typeof REPORTS)[number];

/** What is wrong in what is reported per period; `ids` are those that the plan's goals, measures and activities have. */
export function reportFaults(
  content: LooseRow,
  model: GovernanceModel | null,
  ids: Readonly<Record<ReferenceKind, ReadonlySet<string>>>,
): readonly Fault[] {
  return REPORTS.flatMap((report) => {
    const rows = rowsOf(content, report.list);
    return [
      ...(report.subject === null ? [] : unknownReferences(rows, report.list, report.subject, ids[report.subject])),
      ...reportedTwice(rows, report),
      ...(model === null ? [] : unknownToModel(rows, report, model)),
    ];
  });
}

function reportedTwice(rows: readonly LooseRow[], report: ReportList): readonly Fault[] {
  const first = new Map<string, number>();
  return rows.flatMap((row, index): readonly Fault[] => {
    const period = textAt(row, "period");
    const subject = report.subject === null ? "" : textAt(row, report.subject);
    const also = report.also === null ? "" : textAt(row, report.also);
    if (period === null || subject === null || also === null) return [];
    const key = JSON.stringify([period, subject, also]);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, index);
      return [];
    }
    const where = `${report.list}[${index}]`;
    return [{ where, code: "reported-twice", kind: report.list, subject, period, first: `${report.list}[${before}]` }];
  });
}

function unknownToModel(rows: readonly LooseRow[], report: ReportList, model: GovernanceModel): readonly Fault[] {
  const { kinds } = model.calendar;
  const scale = report.verdict === "status" ? model.statuses : model.grades;
  const keys = new Set([...scale.map((each) => each.key), ...(report.verdict === "grade" ? [CANNOT_BE_JUDGED] : [])]);
  const known = [
    ...scale.map((each) => each.label),
    ...(report.verdict === "grade" ? [model.cannotBeJudged.label] : []),
  ];
  return rows.flatMap((row, index) => {
    const faults: Fault[] = [];
    const period = textAt(row, "period");
    const kind = period === null ? undefined : parsePeriod(period)?.kind;
    // A measure's outcome may be of any kind of period: a yearly figure stands in a plan followed up by tertials.
    if (period !== null && kind !== undefined && report.list !== "outcomes" && !kinds.includes(kind))
      faults.push({ where: `${report.list}[${index}].period`, code: "period-not-in-calendar", period, kinds });
    const verdict = report.verdict === null ? null : textAt(row, report.verdict);
    if (report.verdict !== null && verdict !== null && !keys.has(verdict)) {
      const where = `${report.list}[${index}].${report.verdict}`;
      faults.push({ where, code: `${report.verdict}-unknown`, text: verdict, known });
    }
    return faults;
  });
}
