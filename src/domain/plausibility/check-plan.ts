import { comparePeriods, makePeriod, parsePeriod, type Period, PERIODS_PER_YEAR } from "#domain/period.ts";
import type { Plan } from "#domain/plan.ts";
import type { CheckSubject } from "./check.ts";
import { dataChecks } from "./data/data-checks.ts";
import type { Finding } from "./finding.ts";
import { arranged } from "./finding-order.ts";
import { passagesOf } from "./passages.ts";
import { privacyChecks } from "./privacy/privacy-checks.ts";
import { planTextChecks } from "./text/text-checks.ts";

const CHECKS = [...dataChecks, ...planTextChecks, ...privacyChecks];

/**
 * Everything in the plan's period that does not add up, in the order of the plan file, each once. Nothing is decided
 * here: a finding says what to look at, people judge it.
 */
export function checkPlan(plan: Plan, period: Period): readonly Finding[] {
  const subject: CheckSubject = { plan, model: plan.model, period, passages: passagesOf(plan, period) };
  return arranged(
    CHECKS.flatMap((check) => check(subject)),
    plan,
    subject.passages,
  );
}

/**
 * The latest period that the file has anything about. Of two that end together the model's usual kind wins, then the
 * shorter; a file that has no period gives the last one of the plan's year.
 */
export function latestPeriod(plan: Plan): Period {
  const usual = plan.model.calendar.kinds[0] ?? "Y";
  const lists = [plan.statusReports, plan.outcomes, plan.assessments, plan.bodyAssessments, plan.cases];
  const keys = new Set(lists.flatMap((list) => list.map((item) => item.period)));
  let latest: Period | null = null;
  for (const key of keys) {
    const period = parsePeriod(key);
    if (period !== null && (latest === null || isLater(period, latest, usual))) latest = period;
  }
  return latest ?? makePeriod(plan.year, usual, PERIODS_PER_YEAR[usual]);
}

function isLater(period: Period, than: Period, usual: Period["kind"]): boolean {
  if (period.last !== than.last) return period.last > than.last;
  if ((period.kind === usual) !== (than.kind === usual)) return period.kind === usual;
  return comparePeriods(period, than) < 0;
}
