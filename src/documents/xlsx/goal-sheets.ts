import type { GoalFacts, MeasureFacts, ReportFacts } from "#documents/facts/report-facts.ts";
import { shownGrade } from "#documents/model-symbols.ts";
import { reasonText } from "#text/reason-text.ts";
import { textsIn } from "#text/texts.ts";
import type { Cell, Sheet } from "#xlsx/workbook.ts";
import { several, table, type TableColumn, text, words, yesOrNo } from "./tables.ts";

const say = words.columns;
const texts = textsIn("sv");

/** Every goal with its grades over time, how it was judged and whether that agrees with the rule. */
export function goalSheet(facts: ReportFacts): Sheet {
  const grades = facts.periods.map((period): TableColumn => [say.grade(period.key), "text", 22]);
  return table(
    words.sheets.goals,
    [
      [say.number, "text", 8],
      [say.goal, "text", 50],
      [say.area, "text", 20],
      [say.focusAreas, "text", 24],
      [say.responsible, "text", 22],
      ...grades,
      [say.comment, "text", 70],
      [say.basis, "text", 20],
      [say.proposed, "text", 22],
      [say.agrees, "text", 14],
      [say.reasons, "text", 60],
    ],
    facts.goals.map((goal) => goalRow(facts, goal)),
  );
}

function goalRow({ model, periods }: ReportFacts, goal: GoalFacts): readonly Cell[] {
  const { assessment } = goal;
  const grades = periods.map(({ key }, index) => {
    const grade =
      index === periods.length - 1 ? goal.grade : (goal.history.find((each) => each.period === key)?.grade ?? null);
    return text(shownGrade(model, grade).label);
  });
  return [
    text(goal.id),
    text(goal.title),
    text(goal.area),
    several(goal.focusAreas),
    text(goal.responsible),
    ...grades,
    text(goal.comment),
    words.bases[assessment.basis],
    assessment.proposed === null ? words.noProposal : text(shownGrade(model, assessment.proposed).label),
    yesOrNo(assessment.agrees),
    several(
      assessment.reasons.map((reason) => reasonText(reason, texts)),
      "\n",
    ),
  ];
}

/** Every measure with its target and outcome as numbers. */
export function measureSheet(facts: ReportFacts): Sheet {
  return table(
    words.sheets.measures,
    [
      [say.goalNumber, "text", 9],
      [say.number, "text", 9],
      [say.measure, "text", 48],
      [say.unit, "text", 12],
      [say.target, "text", 22],
      [say.baseline, "number", 14],
      [say.outcome, "number", 14],
      [say.refersTo, "text", 11],
      [say.met, "text", 9],
      [say.ratio, "share", 12],
      [say.trend, "text", 14],
      [say.source, "text", 20],
      [say.comment, "text", 60],
    ],
    facts.goals.flatMap((goal) => goal.measures.map((measure) => measureRow(facts, goal, measure))),
  );
}

function measureRow(facts: ReportFacts, goal: GoalFacts, measure: MeasureFacts): readonly Cell[] {
  const { target, trend } = texts.documents.goal;
  return [
    text(goal.id),
    text(measure.id),
    text(measure.title),
    text(measure.unit),
    text(target(measure.target, measure.baseline, measure.unit)),
    measure.baseline,
    measure.outcome,
    measure.outcome === null ? null : (measure.refersTo ?? facts.period.key),
    yesOrNo(measure.met),
    measure.ratio,
    measure.trend === null ? null : trend[measure.trend],
    text(measure.source),
    text(measure.comment),
  ];
}

/** The bodies' own grades; null when there are none. */
export function bodySheet(facts: ReportFacts): Sheet | null {
  const rows = facts.goals.flatMap((goal) =>
    goal.bodies.map(({ body, grade, comment }) => [
      text(goal.id),
      text(body),
      text(shownGrade(facts.model, grade).label),
      text(comment),
    ]),
  );
  if (rows.length === 0) return null;
  const columns: readonly TableColumn[] = [
    [say.goalNumber, "text", 9],
    [say.body, "text", 36],
    [say.bodyGrade, "text", 24],
    [say.comment, "text", 80],
  ];
  return table(words.sheets.bodies, columns, rows);
}
