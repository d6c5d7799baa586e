import type { ActivityStatus } from "#domain/governance-model.ts";
import type { Period } from "#domain/period.ts";
import { indexOf } from "#domain/plan-index.ts";
import type { Plan } from "#domain/plan.ts";
import { statusIn } from "#domain/status.ts";
import type { Check, Passage, PassageRole } from "#domain/plausibility/check.ts";
import type { Finding } from "#domain/plausibility/finding.ts";
import type { ActivityState } from "./claim-words.tables.ts";
import { type Claim, claimIn, type Quantity } from "./claims.ts";
import { findingIn, sentencesOf } from "./sentences.ts";

/** `known` of `total` have a status or grade in the period; `count` of them are what the claim says. */
type Counted = { readonly count: number; readonly known: number; readonly total: number };

/** A goal's comment speaks of that goal's activities; the case and prose speak of the whole plan; a status comment of neither. */
const SPEAKS_OF: Readonly<Record<PassageRole, "plan" | "goal" | "nothing">> = {
  "status-comment": "nothing",
  "outcome-comment": "nothing",
  "goal-comment": "goal",
  "body-comment": "nothing",
  "case-title": "nothing",
  "case-summary": "plan",
  "case-analysis": "plan",
  "case-considerations": "plan",
  "case-section": "plan",
  "case-focus-area": "nothing",
  "case-decision-point": "plan",
  prose: "plan",
};

/** "Alla aktiviteter har genomförts", "tre av fem mål är uppfyllda": claims that the period's own counts contradict. */
export const claimsAgainstCounts: Check = ({ plan, model, period, passages }) => {
  if (plan === null) return [];
  const statuses = statusesOf(plan, period);
  const sections = goalSections(plan, passages);
  return passages.flatMap((passage): readonly Finding[] => {
    const scope = SPEAKS_OF[passage.role];
    if (scope === "nothing") return [];
    return sentencesOf(passage).flatMap((sentence) => {
      const claim = claimIn(sentence.plain, model);
      if (claim === null || (scope === "goal" && claim.of === "goals")) return [];
      const counted =
        claim.of === "activities"
          ? countActivities(plan, statuses, claim.state, goalOf(passage, scope))
          : countGoals(plan, period, claim.grade);
      if (!contradicts(claim.quantity, counted)) return [];
      const section = sections.get(passage);
      if (section !== undefined && claim.of === "activities") {
        if (!contradicts(claim.quantity, countActivities(plan, statuses, claim.state, section))) return [];
      }
      const { count, total } = counted;
      return [
        findingIn(passage, sentence, "error", {
          code: "claim-against-counts",
          of: claim.of,
          claimed: claimed(claim),
          count,
          total,
        }),
      ];
    });
  });
};

/** In a paper that goes through the goals, what stands under a goal's wording can speak of that goal alone. */
function goalSections(plan: Plan, passages: readonly Passage[]): ReadonlyMap<Passage, string> {
  const goals = new Map(plan.goals.map((goal) => [goal.title.trim().toLowerCase(), goal.id]));
  const sections = new Map<Passage, string>();
  let paper: string | undefined;
  let current: string | undefined;
  for (const passage of passages) {
    if (passage.paper === undefined) continue;
    if (passage.paper !== paper) current = undefined;
    paper = passage.paper;
    const text = passage.text.trim().toLowerCase();
    current = goals.get(text) ?? goals.get(text.replace(/^(?:mål\s)?[\d.]+[.:]?\s+/u, "")) ?? current;
    if (current !== undefined) sections.set(passage, current);
  }
  return sections;
}

const claimed = (claim: Claim): string => claim.words.trim();

const goalOf = (passage: Passage, scope: "plan" | "goal"): string | null =>
  scope === "goal" ? (passage.subject ?? null) : null;

function statusesOf(plan: Plan, period: Period): ReadonlyMap<string, ActivityStatus> {
  const statuses = new Map<string, ActivityStatus>();
  for (const activity of plan.activities) {
    const standing = statusIn(plan, activity.id, period);
    if (standing !== null) statuses.set(activity.id, standing.status);
  }
  return statuses;
}

function countActivities(
  plan: Plan,
  statuses: ReadonlyMap<string, ActivityStatus>,
  state: ActivityState,
  goal: string | null,
): Counted {
  const activities = goal === null ? plan.activities : indexOf(plan).activitiesOf(goal);
  const known = activities.flatMap((activity) => statuses.get(activity.id) ?? []);
  return { count: known.filter((status) => isIn(status, state)).length, known: known.length, total: activities.length };
}

function isIn(status: ActivityStatus, state: ActivityState): boolean {
  const { phase, deviates } = status;
  if (state === "finished") return phase === "finished";
  if (state === "finished-as-planned") return phase === "finished" && !deviates;
  if (state === "as-planned") return (phase === "finished" || phase === "ongoing") && !deviates;
  if (state === "started") return phase !== "not-started";
  return state === "deviating" ? deviates : phase === state;
}

function countGoals(plan: Plan, period: Period, grade: string): Counted {
  const { assessmentsOf } = indexOf(plan);
  const graded = plan.goals.flatMap((goal) => assessmentsOf(goal.id).filter((item) => item.period === period.key));
  const count = graded.filter((assessment) => assessment.grade === grade).length;
  return { count, known: graded.length, total: plan.goals.length };
}

/** True when no reading of what is still unknown can make the claim hold. Nothing counted contradicts nothing. */
function contradicts(quantity: Quantity, { count, known, total }: Counted): boolean {
  if (quantity.kind === "whole") return total > 0 && quantity.count !== total;
  if (known === 0) return false;
  const most = count + (total - known);
  if (quantity.kind === "every") return most < total;
  if (quantity.kind === "none") return count > 0;
  if (quantity.kind === "most") return most * 2 <= total;
  if (quantity.kind === "some") {
    if (quantity.total !== null && quantity.total !== total) return !quantity.rough;
    return isFarFrom(quantity.count, count, most, quantity.rough ? total * 0.1 : 0);
  }
  return isFarFrom(total / 2, count, most, total * (quantity.rough ? 0.15 : 0.05));
}

const isFarFrom = (value: number, least: number, most: number, slack: number): boolean =>
  value < least - slack || value > most + slack;
