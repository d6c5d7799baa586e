import type { Tenant } from "#storage/database.ts";
import { insertAll } from "#storage/insert-all.ts";
import { idOf, type PlanIds } from "#storage/new-plan.ts";
import { HANDED_OVER, SUBSTITUTES } from "./duties.tables.ts";
import { goalsOfYear } from "./plan-of-year.ts";
import { ownersOn } from "./rounds-of-year.ts";
import type { Organisation } from "./seed-people.ts";
import type { BodyStory, PersonKey } from "./story.ts";

type Duty = {
  readonly person: PersonKey;
  readonly goalId?: number;
  readonly measureId?: number;
  readonly activityId?: number;
  readonly first: string;
  readonly last: string | null;
  readonly standsInFor?: PersonKey;
};

/** Writes who answers for what in a plan: owners, those who handed over, and substitutes. */
export async function seedDuties(
  tenant: Tenant,
  body: BodyStory,
  year: number,
  { plan, organisation }: { readonly plan: PlanIds; readonly organisation: Organisation },
): Promise<void> {
  const { municipality: municipalityId, people } = organisation;
  const duties = goalsOfYear(body, year).flatMap((goal): readonly Duty[] => {
    const all = { first: `${year}-01-01`, last: null, person: goal.story.owner };
    return [
      { ...all, goalId: idOf(plan.goals, goal.number) },
      ...goal.measures.map(({ number }) => ({ ...all, measureId: idOf(plan.measures, number) })),
      ...goal.activities.flatMap(({ number, story }) => {
        const activityId = idOf(plan.activities, number);
        const last = `${year}-12-31`;
        const now = ownersOn(story, last).map((person) => ({ ...all, person, activityId }));
        const handed = HANDED_OVER.find(({ activity, on }) => activity === story.title && on <= last);
        if (handed === undefined) return now;
        const before = story.owners.map((person) => ({ ...all, person, activityId, last: dayBefore(handed.on) }));
        return [...before, ...now.map((duty) => ({ ...duty, first: handed.on }))];
      }),
    ];
  });
  await insertAll(
    tenant,
    "responsibility",
    [...duties, ...duties.flatMap((duty) => standIns(duty, year))].map(
      ({ person, first, last, standsInFor, ...subject }) => ({
        municipalityId,
        personId: idOf(people, person),
        firstDay: first,
        lastDay: last,
        ...subject,
        substituteFor: standsInFor === undefined ? null : idOf(people, standsInFor),
      }),
    ),
  );
}

function standIns(duty: Duty, year: number): readonly Duty[] {
  if (duty.last !== null) return [];
  return SUBSTITUTES.filter(({ away, last }) => away === duty.person && Number(last.slice(0, 4)) === year + 1).map(
    ({ away, by, first, last }) => ({ ...duty, person: by, standsInFor: away, first, last }),
  );
}

/** Hand-overs are on the first of a month. */
function dayBefore(first: string): string {
  return new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10);
}
