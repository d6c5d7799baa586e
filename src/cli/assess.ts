import type { AssessedGoal, Assessment } from "#domain/assessment/assessment.ts";
import { assess } from "#domain/assessment/assess.ts";
import { CANNOT_BE_JUDGED, type Plan } from "#domain/plan.ts";
import { indexOf } from "#domain/plan-index.ts";
import { reasonText } from "#text/reason-text.ts";
import { type Arguments, type CommandShape, readPeriod, requiredPositional, requiredText } from "./arguments.ts";
import { loadPlan, requireCalendarPeriod } from "./input.ts";
import { printJson, type Session } from "./session.ts";

export const shape: CommandShape = { positionals: ["plan"], flags: { period: "text" } };

export async function run(args: Arguments, session: Session): Promise<number> {
  const path = requiredPositional(args, shape, 0);
  const period = readPeriod(requiredText(args, "period"));
  const { plan } = await loadPlan(session, path);
  requireCalendarPeriod(session, plan, period);
  const assessment = assess(plan, period);
  if (session.json) printJson(session, asContract(assessment, session));
  else session.print(asText(plan, assessment, session).join("\n"));
  return 0;
}

/** The contract's JSON: keys and order as it fixes them. */
function asContract(assessment: Assessment, session: Session): object {
  return {
    period: assessment.period,
    model: assessment.model,
    goals: assessment.goals.map(({ id, basis, proposed, reachable, reasons, decided, agrees }) => ({
      id,
      basis,
      proposed,
      reachable,
      reasons: reasons.map((reason) => ({
        code: reason.code,
        subject: reason.subject,
        text: reasonText(reason, session.texts),
      })),
      decided,
      agrees,
    })),
  };
}

function asText(plan: Plan, assessment: Assessment, session: Session): readonly string[] {
  const words = session.texts.cli.assess;
  const head = [
    words.heading(plan.municipality.name, plan.body, assessment.period),
    words.model(plan.model.title),
    ...(assessment.goals.length === 0 ? ["", words.noGoals] : []),
  ];
  return [...head, ...assessment.goals.flatMap((goal) => goalLines(plan, goal, session))];
}

function goalLines(plan: Plan, goal: AssessedGoal, session: Session): readonly string[] {
  const words = session.texts.cli.assess;
  const label = (key: string): string => gradeLabel(plan, key);
  const verdict = goal.agrees === null ? "" : ` (${goal.agrees ? words.agrees : words.differs})`;
  const rows: readonly (readonly [string, string])[] = [
    [words.basis, words.bases[goal.basis]],
    [words.proposed, goal.proposed === null ? words.noProposal : label(goal.proposed)],
    [words.reachable, goal.reachable.map(label).join(", ") || words.nothingReachable],
    [words.decided, goal.decided === null ? words.notDecided : label(goal.decided) + verdict],
  ];
  const width = Math.max(...rows.map(([name]) => name.length), words.why.length) + 2;
  const reasons = goal.reasons.map(
    (reason, index) => `  ${(index === 0 ? words.why : "").padEnd(width)}${reasonText(reason, session.texts)}`,
  );
  return [
    "",
    words.goal(goal.id, indexOf(plan).goals.get(goal.id)?.title ?? ""),
    ...rows.map(([name, value]) => `  ${name.padEnd(width)}${value}`),
    ...reasons,
  ];
}

function gradeLabel(plan: Plan, key: string): string {
  if (key === CANNOT_BE_JUDGED) return plan.model.cannotBeJudged.label;
  return plan.model.grades.find((grade) => grade.key === key)?.label ?? key;
}
