import { isHandedIn } from "#domain/signoff.ts";
import type { CalendarDate } from "#domain/calendar-date.ts";
import { type Actor, holdsRole } from "#domain/people.ts";
import { mayReadItem } from "#domain/permissions.ts";
import { parsePeriod } from "#domain/period.ts";
import type { Plan } from "#domain/plan.ts";
import { checkPlan } from "#domain/plausibility/check-plan.ts";
import type { Finding } from "#domain/plausibility/finding.ts";
import { findLastAudit } from "#storage/cockpit/last-audit.ts";
import { listItemNumbers } from "#storage/cockpit/items.ts";
import type { BodyRound } from "#storage/cockpit/rounds.ts";
import type { Database, Tenant } from "#storage/database.ts";
import { loadRoundPlan } from "#storage/round-plan.ts";
import { findRound } from "#storage/rounds.ts";

type NumberedItem = Awaited<ReturnType<typeof listItemNumbers>>[number];

/** A finding with the thing it is about; null when it is about the round's own texts. */
export type PlacedFinding = {
  readonly finding: Finding;
  readonly round: BodyRound;
  readonly item: NumberedItem | null;
};

/** Findings of one municipality's rounds, good as long as nothing more has been put on record in it. */
type Kept = { readonly sequence: number; readonly byRounds: Map<string, readonly PlacedFinding[]> };

/** Per database, as municipalities' numbers are only theirs within one. The oldest go when there are many. */
const kept = new WeakMap<Database, Map<number, Kept>>();
const MOST_KEPT = 500;

/**
 * What the checks find in the rounds about what has been handed in, and about the rounds' texts once reporting is closed:
 * what nobody has written yet is no finding, it is still missing. Reading whole plans and checking every text takes a
 * hundred times as long as the rest of the page; every saved deed is on record, so the last record tells whether what was
 * found last still holds.
 */
export async function findingsOf(
  tenant: Tenant,
  { database, actor, today }: { readonly database: Database; readonly actor: Actor; readonly today: CalendarDate },
  rounds: readonly BodyRound[],
): Promise<readonly PlacedFinding[]> {
  const known = await standingFindings(tenant, database, actor.municipality);
  // Who owes what, and so whose a finding is to mend, may change with the day alone.
  const key = [today, ...rounds.map(({ roundId }) => roundId)].join();
  const before = known.byRounds.get(key);
  if (before !== undefined) return before;
  const found = await checkRounds(tenant, rounds);
  known.byRounds.set(key, found);
  return found;
}

async function standingFindings(tenant: Tenant, database: Database, municipality: number): Promise<Kept> {
  const all = kept.get(database) ?? new Map<number, Kept>();
  kept.set(database, all);
  const sequence = await findLastAudit(tenant);
  const known = all.get(municipality);
  if (known?.sequence === sequence) return known;
  const fresh: Kept = { sequence, byRounds: new Map() };
  all.delete(municipality);
  all.set(municipality, fresh);
  const [oldest] = all.keys();
  if (all.size > MOST_KEPT && oldest !== undefined) all.delete(oldest);
  return fresh;
}

async function checkRounds(tenant: Tenant, rounds: readonly BodyRound[]): Promise<readonly PlacedFinding[]> {
  const items = Map.groupBy(
    await listItemNumbers(
      tenant,
      rounds.map(({ roundId }) => roundId),
    ),
    (item) => item.roundId,
  );
  const found: PlacedFinding[] = [];
  for (const round of rounds) {
    const period = parsePeriod(round.period);
    const whole = await findRound(tenant, round.roundId);
    const plan = whole === null ? null : await loadRoundPlan(tenant, whole);
    if (plan === null || period === null) continue;
    const byNumber = new Map((items.get(round.roundId) ?? []).map((item) => [`${item.kind} ${item.number}`, item]));
    for (const finding of checkPlan(plan, period)) {
      const item = byNumber.get(subjectOf(plan, finding)) ?? null;
      if (isOfNow(item, round, finding)) found.push({ finding, round, item });
    }
  }
  return found;
}

function isOfNow(item: NumberedItem | null, round: BodyRound, { where }: Finding): boolean {
  if (item !== null) return isHandedIn(item.itemState);
  return where.startsWith("cases") && round.state === "under-review";
}

const PLACE = /^(goals|measures|activities|statusReports|outcomes|assessments|bodyAssessments)\[(\d+)\]/;

/** The kind and number of the thing that a finding's place belongs to: `statusReports[3].comment` → `activity 4.2`. */
function subjectOf(plan: Plan, { where }: Finding): string {
  const [, list, at] = PLACE.exec(where) ?? [];
  const index = Number(at);
  switch (list) {
    case "goals":
      return `goal ${plan.goals[index]?.id}`;
    case "measures":
      return `measure ${plan.measures[index]?.id}`;
    case "activities":
      return `activity ${plan.activities[index]?.id}`;
    case "statusReports":
      return `activity ${plan.statusReports[index]?.activity}`;
    case "outcomes":
      return `measure ${plan.outcomes[index]?.measure}`;
    case "assessments":
    case "bodyAssessments":
      return `goal ${plan[list][index]?.goal}`;
    default:
      return "";
  }
}

/** Those whose text the actor may read. */
export function readableFindings(findings: readonly PlacedFinding[], actor: Actor): readonly PlacedFinding[] {
  return findings.filter(({ round, item }) => {
    const place = { body: round.bodyId, unit: item?.unit ?? null };
    if (item === null) return holdsRole(actor, ["coordinator", "board-secretary", "auditor"], place);
    return mayReadItem(actor, { ...place, ...item, roundState: round.state }).allowed;
  });
}
