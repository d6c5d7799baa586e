import type { CalendarDate } from "#domain/calendar-date.ts";
import { mayInPlace } from "#domain/permissions.ts";
import type { Tenant } from "#storage/database.ts";
import { addPlanChanges } from "#storage/plan-changes.ts";
import { findPlan } from "#storage/plans.ts";
import {
  beginDuties,
  countPartVersions,
  type Duty,
  endDuties,
  listActivePeople,
  listResponsibilities,
  lockPerson,
  type Responsibility,
} from "#storage/responsibilities.ts";
import {
  changedMeanwhile,
  type Deed,
  done,
  type FieldFault,
  invalid,
  notFound,
  type OnRecord,
  type Outcome,
  perform,
  refusalOf,
} from "./frame.ts";

export type HandOverInput = {
  readonly from: number;
  /** `takes-over`: somebody has left or changed work. `substitute`: somebody is away and comes back. */
  readonly kind: "takes-over" | "substitute";
  readonly first: CalendarDate;
  /** The substitute's last day; not used when somebody takes over. */
  readonly last: CalendarDate | null;
  /** For each responsibility that was shown, who gets it; null leaves it where it is. */
  readonly to: ReadonlyMap<number, number | null>;
};

export type HandedOver = { readonly moved: number };

type Move = { readonly duty: Responsibility; readonly person: number };

/**
 * Hands a person's responsibilities to one or several others, in one go. What is open in rounds goes with them on the day;
 * what has been handed in or approved stays with whoever did it. Refuses when the person's responsibilities have changed since
 * they were shown. A substitute gets them for some days beside the one who is away.
 */
export function handOver(deed: Deed, input: HandOverInput): Promise<Outcome<HandedOver>> {
  return perform(deed, async (tenant, record) => {
    if (!(await lockPerson(tenant, input.from))) return notFound;
    await lockPlansOf(tenant, deed, input.from);
    const duties = movable(await listResponsibilities(tenant, deed.today, { person: input.from }));
    const mayMove = duties.filter((duty) => mayInPlace(deed.actor, "hand-over", duty).allowed);
    const refusal = refusalOf(mayInPlace(deed.actor, "hand-over", duties[0] ?? { body: null, unit: null }));
    if (mayMove.length === 0 && refusal !== null) return refusal;
    const shown = mayMove.map(({ id }) => id);
    if (shown.length !== input.to.size || !shown.every((id) => input.to.has(id))) return changedMeanwhile(shown.length);
    const moves = mayMove.flatMap((duty): readonly Move[] => {
      const person = input.to.get(duty.id) ?? null;
      return person === null ? [] : [{ duty, person }];
    });
    const faults = await faultsOf(tenant, input, moves, deed.today);
    if (faults.length > 0) return invalid(faults);
    await apply(tenant, deed, input, moves);
    await putInHistory(tenant, deed, input, moves, record);
    const content = moves.map(({ duty, person }) => ({ subject: `${duty.kind}/${duty.part}`, to: person }));
    const { kind, first: from, last } = input;
    record({ action: "hand-over", subject: `person/${input.from}`, content: { kind, from, last, moved: content } });
    return done({ moved: moves.length });
  });
}

/** Plans are locked before anything in them, and in one order, as whoever changes one does: else two could wait for each other. */
async function lockPlansOf(tenant: Tenant, deed: Deed, person: number): Promise<void> {
  const duties = await listResponsibilities(tenant, deed.today, { person });
  const plans = [...new Set(duties.map(({ planId }) => planId))].toSorted((a, b) => a - b);
  for (const planId of plans) await findPlan(tenant, planId, true);
}

/** What a person answers for in the own name; what one does in somebody else's place is that person's to hand over. */
export function movable(duties: readonly Responsibility[]): readonly Responsibility[] {
  return duties.filter(({ substituteFor, lastDay }) => substituteFor === null && lastDay === null);
}

async function faultsOf(
  tenant: Tenant,
  { from, kind, first, last }: HandOverInput,
  moves: readonly Move[],
  today: CalendarDate,
): Promise<readonly FieldFault[]> {
  const faults: FieldFault[] = [];
  const known = new Set((await listActivePeople(tenant)).map(({ id }) => id));
  if (moves.length === 0) faults.push({ field: "to", code: "nobody-chosen" });
  if (!moves.every(({ person }) => known.has(person))) faults.push({ field: "to", code: "person-unknown" });
  if (moves.some(({ person }) => person === from)) faults.push({ field: "to", code: "to-oneself" });
  if (first < today) faults.push({ field: "first", code: "first-day-passed" });
  if (kind === "substitute" && last === null) faults.push({ field: "last", code: "last-day-missing" });
  if (kind === "substitute" && last !== null && last < first) faults.push({ field: "last", code: "last-before-first" });
  return faults;
}

async function apply(tenant: Tenant, deed: Deed, input: HandOverInput, moves: readonly Move[]): Promise<void> {
  const given = moves.map(({ duty, person }): Duty => ({ kind: duty.kind, part: duty.part, person }));
  const left = given.map((duty): Duty => ({ ...duty, person: input.from }));
  const { municipality } = deed.actor;
  if (input.kind === "substitute") {
    await beginDuties(tenant, municipality, given, {
      first: input.first,
      last: input.last,
      substituteFor: input.from,
    });
  } else {
    await endDuties(tenant, left, input.first);
    await beginDuties(tenant, municipality, await withoutThoseWhoHave(tenant, deed.today, given), {
      first: input.first,
      last: null,
      substituteFor: null,
    });
  }
  await countPartVersions(tenant, given);
}

/** Who answers for it already does not begin anew. */
async function withoutThoseWhoHave(
  tenant: Tenant,
  today: CalendarDate,
  given: readonly Duty[],
): Promise<readonly Duty[]> {
  const standing = new Set(
    movable(await listResponsibilities(tenant, today)).map(({ kind, part, person }) => `${kind}/${part}/${person}`),
  );
  return given.filter(({ kind, part, person }) => !standing.has(`${kind}/${part}/${person}`));
}

/** One change in the history of each plan that was touched. */
async function putInHistory(
  tenant: Tenant,
  deed: Deed,
  input: HandOverInput,
  moves: readonly Move[],
  record: (entry: OnRecord) => void,
): Promise<void> {
  for (const [planId, some] of Map.groupBy(moves, ({ duty }) => duty.planId)) {
    const plan = await findPlan(tenant, planId);
    if (plan === null) continue;
    const change = {
      subject: `person/${input.from}`,
      before: null,
      after: {
        handOver: input.kind,
        first: input.first,
        last: input.last,
        parts: some.map(({ duty, person }) => ({ subject: `${duty.kind}/${duty.part}`, number: duty.number, person })),
      },
    };
    const place = { municipality: deed.actor.municipality, planId, version: plan.version };
    const by = { author: deed.actor.person, at: deed.now, reason: "", decisionReference: null };
    const [content] = await addPlanChanges(tenant, place, [change], by);
    record({ action: "plan-hand-over", subject: `plan/${planId}`, content });
  }
}
