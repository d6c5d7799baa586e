import type { Rule } from "./rule.ts";
import { allActivities } from "./rules/all-activities.ts";
import { allTargets } from "./rules/all-targets.ts";
import { bodies } from "./rules/bodies.ts";
import { chosen } from "./rules/choose.ts";
import { gradedMeasures } from "./rules/graded-measures.ts";
import { judgement } from "./rules/judgement.ts";
import { measuredFigure } from "./rules/measured-figure.ts";
import { veto } from "./rules/veto.ts";
import { worstOf } from "./rules/worst-of.ts";
import type { Subject } from "./subject.ts";
import type { Verdict } from "./verdict.ts";

/** What a rule of any kind says about one goal in one period. */
export function applyRule(rule: Rule, subject: Subject): Verdict {
  switch (rule.kind) {
    case "judgement":
      return judgement(rule, subject);
    case "all-activities":
      return allActivities(rule, subject);
    case "all-targets":
      return allTargets(rule, subject);
    case "share-of-targets":
    case "mean-fulfilment":
      return measuredFigure(rule, subject);
    case "worst-measure":
    case "majority-of-measures":
      return gradedMeasures(rule, subject);
    case "bodies":
      return bodies(rule, subject);
    case "worst-of":
      return worstOf(rule, subject, applyRule);
    case "veto":
      return veto(rule, subject, applyRule);
    case "choose":
      return applyRule(chosen(rule, subject), subject);
  }
}
