import { meanOf, rankIn, ranksBetween, ranksOf, shareOf } from "#domain/assessment/bands.ts";
import { fulfilmentReasons, measureAll, type Measured, noMeasures, outside } from "#domain/assessment/measured.ts";
import type { Reason } from "#domain/assessment/reason.ts";
import type { Band, Rule } from "#domain/assessment/rule.ts";
import { inOrder, type Rank, type Scale } from "#domain/assessment/scale.ts";
import type { Subject } from "#domain/assessment/subject.ts";
import type { Verdict } from "#domain/assessment/verdict.ts";

type FigureRule = Rule & { readonly kind: "mean-fulfilment" | "share-of-targets" };

/**
 * One figure for all measures, graded by bands: the mean of their ratios, or the share that meet their target.
 * Measures without outcome are left out of the figure and named.
 */
export function measuredFigure(rule: FigureRule, subject: Subject): Verdict {
  const { scale, isClosing } = subject;
  if (subject.measures.length === 0) return noMeasures(rule, subject);
  const measured = measureAll(subject);
  const figure = rule.kind === "mean-fulfilment" ? meanFigure : shareFigure;
  const value = measured.found.length === 0 ? null : figure.of(measured);
  const proposed = value === null ? null : rankIn(rule.bands, scale, value);
  const left = outside(scale, ranksOf(rule.bands, scale));
  const isFixed = isClosing && measured.found.length > 0;
  const own: readonly Reason[] =
    value === null || proposed === null ? [] : [figure.reason(measured, subject, value, scale.labelOf(proposed))];
  return {
    proposed,
    reachable: isFixed ? figure.bounds(measured, rule.bands, scale) : scale.all,
    left,
    derives: true,
    evidence: ["measures"],
    reasons: [...own, ...fulfilmentReasons(measured), ...measured.missingReasons],
    clause: rule.clause,
  };
}

/** How one figure is reckoned and what it can still become. `of` and `bounds` are asked only when something is measured. */
type Figure = {
  readonly of: (measured: Measured) => number;
  readonly bounds: (measured: Measured, bands: readonly Band[], scale: Scale) => readonly Rank[];
  readonly reason: (measured: Measured, subject: Subject, value: number, grade: string) => Reason;
};

const meanFigure: Figure = {
  of: ({ found }) => meanOf(found.map(({ ratio }) => ratio)),
  // The widest span is that of all missing measures coming in, with 0 and with 1; every other case lies inside it.
  bounds({ found, missing }, bands, scale) {
    const ratios = found.map(({ ratio }) => ratio);
    const [low, high] = [0, 1].map((end) => meanOf([...ratios, ...Array<number>(missing).fill(end)]));
    return ranksBetween(bands, scale, low ?? 0, high ?? 1);
  },
  reason: ({ found }, { goal, measures }, mean, grade) => ({
    code: "mean-of-ratios",
    subject: goal.id,
    measured: found.length,
    total: measures.length,
    mean,
    grade,
  }),
};

const shareFigure: Figure = {
  of: ({ found }) => shareOf(metIn(found), found.length),
  bounds(measured, bands, scale) {
    const met = metIn(measured.found);
    const comingIn = Array.from({ length: measured.missing + 1 }, (_, count) => count);
    return inOrder(comingIn.flatMap((count) => sharesWith(met, measured.found.length, count, bands, scale)));
  },
  reason: ({ found }, { goal, measures }, _share, grade) => ({
    code: "share-of-targets-met",
    subject: goal.id,
    measured: found.length,
    total: measures.length,
    met: metIn(found),
    grade,
  }),
};

function metIn(found: Measured["found"]): number {
  return found.filter(({ met }) => met).length;
}

/** Grades that are possible when so many of the missing measures come in, some of them met: shares go in steps. */
function sharesWith(
  met: number,
  measured: number,
  comingIn: number,
  bands: readonly Band[],
  scale: Scale,
): readonly Rank[] {
  const whole = measured + comingIn;
  return bands.flatMap((band) => {
    const least = Math.max(met, Math.ceil(band.from * whole - 1e-9));
    const isPossible = least <= met + comingIn && rankIn([band], scale, shareOf(least, whole)) !== null;
    return isPossible ? ranksOf([band], scale) : [];
  });
}
