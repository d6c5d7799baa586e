import type { CalendarDate } from "#domain/calendar-date.ts";
import { mayInPlace } from "#domain/permissions.ts";
import type { PlanPart } from "#domain/plan-part.ts";
import type { Tenant } from "#storage/database.ts";
import { addPlanChanges } from "#storage/plan-changes.ts";
import { hasPlan } from "#storage/plan-places.ts";
import { loadPlanParts, type PlanParts, type Stored } from "#storage/plan-parts.ts";
import { addEmptyPlan, findModelFor, findPlan } from "#storage/plans.ts";
import { type Deed, done, invalid, notFound, type Outcome, perform, refusalOf } from "./frame.ts";
import { type Wanted, writeParts } from "./write-parts.ts";

export type StartInput = {
  readonly bodyId: number;
  readonly year: number;
  /** The plan that goes on; null starts an empty one. */
  readonly from: number | null;
  /** The rows of what goes on. A measure or activity goes on only with its goal. */
  readonly goals: readonly number[];
  readonly measures: readonly number[];
  readonly activities: readonly number[];
};

/** Starts a body's plan for a year: empty, or with what goes on from another of its plans, each part knowing what it continues. */
export function startPlan(deed: Deed, input: StartInput): Promise<Outcome<{ readonly planId: number }>> {
  return perform(deed, async (tenant, record) => {
    const refusal = refusalOf(mayInPlace(deed.actor, "edit-plan", { body: input.bodyId, unit: null }));
    if (refusal !== null) return refusal;
    const source = input.from === null ? null : await findPlan(tenant, input.from);
    const isBodys = source === null || source.bodyId === input.bodyId;
    if (!isBodys || (input.from !== null && source === null)) return notFound;
    if (!(await lockBody(tenant, input.bodyId))) return notFound;
    const { year } = input;
    if (!Number.isInteger(year) || year < 1000 || year > 9999) {
      return invalid([{ field: "year", code: "year-impossible" }]);
    }
    if (await hasPlan(tenant, input.bodyId, year)) return invalid([{ field: "year", code: "plan-exists" }]);
    const governanceModelId = (await findModelFor(tenant, year)) ?? source?.modelId ?? null;
    if (governanceModelId === null) return invalid([{ field: "year", code: "model-missing" }]);
    const { municipality, person } = deed.actor;
    const planId = await addEmptyPlan(tenant, { municipality, bodyId: input.bodyId, year, governanceModelId });
    const parts = source === null ? null : await loadPlanParts(tenant, source.id, deed.today);
    const wanted = parts === null ? [] : continued(parts, input);
    const written = await writeParts(tenant, { municipality, planId, today: deed.today }, wanted);
    const after = {
      year,
      bodyId: input.bodyId,
      from: input.from,
      parts: written.map(({ id, after }) => `${after.kind}/${id}`),
    };
    const change = { subject: `plan/${planId}`, before: null, after };
    const by = { author: person, at: deed.now, reason: "", decisionReference: null };
    const [content] = await addPlanChanges(tenant, { municipality, planId, version: 1 }, [change], by);
    record({ action: "plan-start", subject: `plan/${planId}`, content });
    return done({ planId });
  });
}

/** One plan is started for a body at a time, so that the second is told that there is one; false when there is no such body. */
async function lockBody(tenant: Tenant, bodyId: number): Promise<boolean> {
  const row = await tenant
    .selectFrom("body")
    .select("bodyId")
    .where("bodyId", "=", bodyId)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/** What goes on, under keys of its own (`Wanted`): the row that it continues, below zero. */
function continued(parts: PlanParts, input: StartInput): readonly Wanted[] {
  const goals = parts.goals.filter(({ id }) => input.goals.includes(id));
  const kept = new Set(goals.map(({ id }) => id));
  const goesOn = (ids: readonly number[]) => {
    const chosen = new Set(ids);
    return ({ id, part }: Stored): boolean => chosen.has(id) && part.kind !== "goal" && kept.has(part.goal);
  };
  return [
    // Goals of other bodies that it served are last year's: those links are made anew.
    ...goals.map(({ id, part }) =>
      wantedOf(id, { ...part, parents: part.parents.filter((parent) => kept.has(parent)).map((parent) => -parent) }),
    ),
    ...parts.measures.filter(goesOn(input.measures)).map(({ id, part }) => wantedOf(id, { ...part, goal: -part.goal })),
    ...parts.activities
      .filter(goesOn(input.activities))
      .map(({ id, part }) => wantedOf(id, { ...part, goal: -part.goal, stopOn: intoYear(part.stopOn, input.year) })),
  ];
}

function wantedOf(continuesId: number, part: PlanPart): Wanted {
  return { before: null, key: -continuesId, continuesId, after: { ...part, endedOn: null } };
}

/** An activity that goes on is not over before the year begins: it lasts the year until somebody says otherwise. */
function intoYear(stop: CalendarDate, year: number): CalendarDate {
  return stop < `${year}-01-01` ? `${year}-12-31` : stop;
}
