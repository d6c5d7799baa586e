import type { CalendarDate } from "#domain/calendar-date.ts";
import type { Plan } from "#domain/plan.ts";
import type { Tenant } from "#storage/database.ts";
import { idOf, type PlanIds } from "#storage/new-plan.ts";
import { addPerson } from "#storage/people.ts";
import { beginDuties, type Duty, listActivePeople } from "#storage/responsibilities.ts";
import { personsNamed } from "./plan-frame.ts";

/** Whom each way of writing who is responsible means. */
export type Responsible = ReadonlyMap<string, readonly number[]>;

/**
 * Finds whom a plan file's words mean, by name or by title. Words that mean nobody, or more than one, become a person of
 * their own, without an address: the duty is there, and the administration says later who it is.
 */
export async function findOrAddResponsible(tenant: Tenant, municipality: number, plan: Plan): Promise<Responsible> {
  const words = new Set([...plan.goals, ...plan.activities].flatMap(({ responsible }) => responsible ?? []));
  const people = await listActivePeople(tenant);
  const found = new Map<string, readonly number[]>();
  for (const name of words) {
    const known = personsNamed(name, people);
    const isKnown = known !== null && known.length > 0;
    found.set(name, isKnown ? known : [await addPerson(tenant, municipality, { name, email: null, title: null })]);
  }
  return found;
}

/** Writes down who answers for each goal and activity, from a day on. */
export function beginPlanDuties(
  tenant: Tenant,
  municipality: number,
  { plan, ids, responsible }: { readonly plan: Plan; readonly ids: PlanIds; readonly responsible: Responsible },
  first: CalendarDate,
): Promise<void> {
  const dutiesOf = (kind: Duty["kind"], part: number, words: string | undefined): readonly Duty[] =>
    (responsible.get(words ?? "") ?? []).map((person) => ({ kind, part, person }));
  const duties = [
    ...plan.goals.flatMap((goal) => dutiesOf("goal", idOf(ids.goals, goal.id), goal.responsible)),
    ...plan.activities.flatMap((activity) =>
      dutiesOf("activity", idOf(ids.activities, activity.id), activity.responsible),
    ),
  ];
  return beginDuties(tenant, municipality, duties, { first, last: null, substituteFor: null });
}
