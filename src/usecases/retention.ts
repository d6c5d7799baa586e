import { EVERYWHERE } from "#domain/people.ts";
import { mayInPlace } from "#domain/permissions.ts";
import type { Tenant } from "#storage/database.ts";
import {
  carryOutRetention,
  countRetention,
  listRetentionRules,
  removeRetentionRule,
  RETENTION_KINDS,
  type RetentionKind,
  type RetentionRule,
  saveRetentionRule,
} from "#storage/retention.ts";
import {
  changedMeanwhile,
  type Deed,
  done,
  type FieldFault,
  invalid,
  type Outcome,
  perform,
  refusalOf,
} from "./frame.ts";

export type RuleInput = {
  readonly kind: RetentionKind;
  /** Months; null takes the rule away: all is kept. */
  readonly afterMonths: number | null;
  readonly decisionReference: string;
  /** 0 when there is no rule yet. */
  readonly version: number;
};

const MOST_MONTHS = 1_200;

/** Decides what is removed after how long. Nothing is removed until the rule is carried out. */
export function decideRetention(deed: Deed, input: RuleInput): Promise<Outcome<null>> {
  return perform(deed, async (tenant, record) => {
    const refusal = refusalOf(mayInPlace(deed.actor, "administer", EVERYWHERE));
    if (refusal !== null) return refusal;
    const rules = await listRetentionRules(tenant);
    const stands = rules.find(({ kind }) => kind === input.kind)?.version ?? 0;
    if (stands !== input.version) return changedMeanwhile(stands);
    const { kind, afterMonths } = input;
    const decisionReference = input.decisionReference.trim();
    const faults = afterMonths === null ? [] : ruleFaults({ afterMonths, decisionReference });
    if (faults.length > 0) return invalid(faults);
    if (afterMonths === null) await removeRetentionRule(tenant, kind);
    else {
      const rule = { kind, afterMonths, decisionReference, version: stands + 1 };
      await saveRetentionRule(tenant, deed.actor.municipality, rule);
    }
    record({ action: "retention-decided", subject: `retention/${kind}`, content: { afterMonths, decisionReference } });
    return done(null);
  });
}

function ruleFaults(rule: Pick<RetentionRule, "afterMonths" | "decisionReference">): readonly FieldFault[] {
  const { afterMonths, decisionReference } = rule;
  const isMonths = Number.isInteger(afterMonths) && afterMonths >= 1 && afterMonths <= MOST_MONTHS;
  const faults: FieldFault[] = isMonths ? [] : [{ field: "afterMonths", code: "months-unreadable" }];
  if (decisionReference === "") faults.push({ field: "decisionReference", code: "decision-missing" });
  if (decisionReference.length > 200) faults.push({ field: "decisionReference", code: "text-too-long" });
  return faults;
}

/** What a rule would take today. */
export type RetentionPreview = RetentionRule & { readonly before: Date; readonly count: number };

/** What each rule would take if it were carried out now. */
export async function previewRetention(tenant: Tenant, now: Date): Promise<readonly RetentionPreview[]> {
  const previews: RetentionPreview[] = [];
  for (const rule of await listRetentionRules(tenant)) {
    const before = monthsBefore(now, rule.afterMonths);
    previews.push({ ...rule, before, count: await countRetention(tenant, rule.kind, before) });
  }
  return previews;
}

/** The same day of the month so many months ago, or that month's last day. */
export function monthsBefore(now: Date, months: number): Date {
  const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(now.getUTCDate(), lastDay));
  return first;
}

/**
 * Carries out every rule, as it was previewed: when a count is another by now, nothing is removed and the new preview
 * is shown. The audit chain holds: it covers hashes of texts, never the texts.
 */
export function carryOutRules(
  deed: Deed,
  previewed: Readonly<Partial<Record<RetentionKind, number>>>,
): Promise<Outcome<Readonly<Partial<Record<RetentionKind, number>>>>> {
  return perform(deed, async (tenant, record) => {
    const refusal = refusalOf(mayInPlace(deed.actor, "administer", EVERYWHERE));
    if (refusal !== null) return refusal;
    const previews = await previewRetention(tenant, deed.now);
    const counts = Object.fromEntries(previews.map(({ kind, count }) => [kind, count]));
    const isAsSeen = RETENTION_KINDS.every((kind) => (counts[kind] ?? 0) === (previewed[kind] ?? 0));
    if (!isAsSeen) return invalid([{ field: "run", code: "preview-is-old" }]);
    for (const { kind, before, count, decisionReference } of previews) {
      if (count === 0) continue;
      await carryOutRetention(tenant, kind, { before, now: deed.now });
      const content = { count, before: before.toISOString(), decisionReference };
      record({ action: "retention-carried-out", subject: `retention/${kind}`, content });
    }
    return done(counts);
  });
}
