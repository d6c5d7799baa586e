import { type Period, parsePeriod } from "#domain/period.ts";
import type { Case, Plan } from "#domain/plan.ts";
import type { Passage, PassageRole } from "./check.ts";

/**
 * Every text that was written for the period, in the order of the plan file: comments on statuses, outcomes and
 * goals, then the period's case. Blank texts are left out. `previous` is the same subject's latest text of an earlier
 * period that ended before this one began.
 */
export function passagesOf(plan: Plan, period: Period): readonly Passage[] {
  return [
    ...comments("statusReports", plan.statusReports, period, (report) => ({
      role: "status-comment",
      subject: report.activity,
      status: report.status,
    })),
    ...comments("outcomes", plan.outcomes, period, (outcome) => ({
      role: "outcome-comment",
      subject: outcome.measure,
    })),
    ...comments("assessments", plan.assessments, period, (assessment) => ({
      role: "goal-comment",
      subject: assessment.goal,
      status: assessment.grade,
    })),
    ...comments("bodyAssessments", plan.bodyAssessments, period, (assessment) => ({
      role: "body-comment",
      subject: assessment.goal,
      status: assessment.grade,
      body: assessment.body,
    })),
    ...caseTexts(plan, period),
  ];
}

type Written = { readonly period: string; readonly comment?: string };
type Description = Pick<Passage, "role" | "subject" | "status" | "body">;

function comments<Item extends Written>(
  list: string,
  items: readonly Item[],
  period: Period,
  describe: (item: Item) => Description,
): readonly Passage[] {
  const textOf = (at: number): { where: string; text: string } => ({
    where: `${list}[${at}].comment`,
    text: items[at]?.comment ?? "",
  });
  const subjectOf = (item: Item): string => JSON.stringify([describe(item).subject, describe(item).body]);
  const earlier = latestEarlier(items, period, subjectOf);
  return items.flatMap((item, at) => {
    if (item.period !== period.key || isBlank(item.comment)) return [];
    const before = earlier.get(subjectOf(item));
    const passage = { ...textOf(at), ...describe(item) };
    return [before === undefined ? passage : { ...passage, previous: textOf(before) }];
  });
}

/** For each subject the place in the list of its latest written comment from a period that ended before this one. */
function latestEarlier<Item extends Written>(
  items: readonly Item[],
  period: Period,
  subjectOf: (item: Item) => string,
): ReadonlyMap<string, number> {
  const found = new Map<string, { at: number; last: string }>();
  for (const [at, item] of items.entries()) {
    const last = parsePeriod(item.period)?.last;
    if (last === undefined || last >= period.first || isBlank(item.comment)) continue;
    const subject = subjectOf(item);
    const known = found.get(subject);
    if (known === undefined || known.last < last) found.set(subject, { at, last });
  }
  return new Map([...found].map(([subject, { at }]) => [subject, at]));
}

function caseTexts(plan: Plan, period: Period): readonly Passage[] {
  const at = plan.cases.findIndex((item) => item.period === period.key);
  const current = plan.cases[at];
  if (current === undefined) return [];
  const earlier = earlierCase(plan, period);
  const before = new Map(earlier === null ? [] : textsOf(earlier.item).map((passage) => [passage.where, passage]));
  return textsOf(current).map(({ where, ...passage }) => {
    const written = { ...passage, where: `cases[${at}].${where}` };
    const text = before.get(where)?.text;
    if (earlier === null || text === undefined) return written;
    return { ...written, previous: { where: `cases[${earlier.at}].${where}`, text } };
  });
}

type PlacedCase = { readonly at: number; readonly item: Case };

function earlierCase(plan: Plan, period: Period): PlacedCase | null {
  let latest: (PlacedCase & { readonly last: string }) | null = null;
  for (const [at, item] of plan.cases.entries()) {
    const last = parsePeriod(item.period)?.last;
    if (last === undefined || last >= period.first || (latest !== null && latest.last >= last)) continue;
    latest = { at, item, last };
  }
  return latest;
}

/** The case's texts with their places inside the case. */
function textsOf(item: Case): readonly Passage[] {
  const points = item.decisionPoints ?? [];
  const passages: readonly Passage[] = [
    { where: "title", role: "case-title", shape: "heading", text: item.title ?? "" },
    ...points.map((text, at): Passage => ({
      where: `decisionPoints[${at}]`,
      role: "case-decision-point",
      shape: "item",
      text,
    })),
    { where: "summary", role: "case-summary", text: item.summary ?? "" },
    { where: "analysis", role: "case-analysis", text: item.analysis ?? "" },
    { where: "considerations", role: "case-considerations", text: item.considerations ?? "" },
    ...namedTexts("case-section", "sections", item.sections),
    ...namedTexts("case-focus-area", "focusAreas", item.focusAreas),
  ];
  return passages.filter((passage) => !isBlank(passage.text));
}

function namedTexts(
  role: PassageRole,
  field: "sections" | "focusAreas",
  texts: Readonly<Record<string, string>> = {},
): readonly Passage[] {
  return Object.entries(texts).map(([name, text]) => ({ where: `${field}.${name}`, role, text, subject: name }));
}

/** True for a text that is absent or has only white space, also the no-break spaces that Excel and Word leave. */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}
