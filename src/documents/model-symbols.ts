import type { ActivityStatus } from "#domain/governance-model.ts";
import { CANNOT_BE_JUDGED } from "#domain/plan.ts";
import { textsIn } from "#text/texts.ts";
import type { StatusCount as BarCount } from "./charts/status-bar.tsx";
import type { Inline, SymbolKey } from "./document.ts";
import type { ModelFacts, StatusCount } from "./facts/report-facts.ts";

const say = textsIn("sv").documents;

/** How a grade is shown; `grade` null is not graded yet. `inSentence`: after "höjt till". */
export type ShownGrade = {
  readonly label: string;
  readonly inSentence: string;
  readonly symbol: SymbolKey;
  readonly definition: string | null;
};

export function shownGrade(model: Pick<ModelFacts, "grades" | "cannotBeJudged">, grade: string | null): ShownGrade {
  if (grade === null) {
    const inSentence = say.notGraded.toLocaleLowerCase("sv");
    return { label: say.notGraded, inSentence, symbol: "grade-none", definition: null };
  }
  if (grade === CANNOT_BE_JUDGED) {
    const { label, definition } = model.cannotBeJudged;
    return { label, inSentence: label.toLocaleLowerCase("sv"), symbol: "grade-cannot-be-judged", definition };
  }
  const found = model.grades.find((item) => item.key === grade);
  if (found === undefined) return { label: grade, inSentence: grade, symbol: "grade-none", definition: null };
  return {
    label: found.label,
    inSentence: say.gradeInSentence(found),
    symbol: `grade-${found.symbol}`,
    definition: found.definition === "" ? null : found.definition,
  };
}

export function findStatus(model: Pick<ModelFacts, "statuses">, status: string | null): ActivityStatus | null {
  return model.statuses.find((item) => item.key === status) ?? null;
}

export function statusSymbol(status: ActivityStatus | null): SymbolKey {
  if (status === null) return "grade-none";
  return `status-${status.phase}${status.deviates ? "-deviating" : ""}`;
}

/** Symbol and word; the symbol is decoration beside it. */
export function statusWithSymbol(model: ModelFacts, status: string | null): readonly Inline[] {
  const found = findStatus(model, status);
  return withSymbol(statusSymbol(found), found?.label ?? say.noStatus);
}

export function withSymbol(symbol: SymbolKey, label: string): readonly Inline[] {
  return [{ kind: "symbol", symbol, alt: null }, "\u00a0", label];
}

export function causeLabel(model: Pick<ModelFacts, "causes">, cause: string): string {
  return model.causes.find((item) => item.key === cause)?.label ?? cause;
}

/** Counts as the bar wants them. */
export function barCounts(model: ModelFacts, counts: readonly StatusCount[]): readonly BarCount[] {
  return counts.map(({ status, count }) => {
    const found = findStatus(model, status);
    if (found === null) return { phase: "unreported", deviates: false, label: say.noStatus, count };
    return { phase: found.phase, deviates: found.deviates, label: found.label, count };
  });
}
