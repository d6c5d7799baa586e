import type { PlanFrame } from "#domain/compare-plans.ts";
import type { PartKind } from "#domain/plan-part.ts";
import type { Activity, Goal, Measure } from "#domain/plan.ts";
import type { PlanParts } from "#storage/plan-parts.ts";
import { present } from "#storage/present.ts";
import type { ListedPerson } from "#storage/responsibilities.ts";

/** A plan's parts as a plan file has them: by number, and people by name. Ended parts too. */
export function frameOf(parts: PlanParts, people: readonly ListedPerson[]): PlanFrame {
  const numbers = new Map(parts.goals.map(({ id, part }) => [id, part.number]));
  const names = namesOf(people);
  const responsible = (ids: readonly number[]): string | null =>
    ids.length === 0 ? null : ids.flatMap((id) => names.get(id) ?? []).join("; ");
  return {
    goals: parts.goals.map(({ part }): Goal => {
      const { number: id, title, area, focusAreas } = part;
      // Goals of other bodies have numbers that mean something else here.
      const parents = part.parents.flatMap((parent) => numbers.get(parent) ?? []);
      return { id, title, focusAreas, parents, ...present({ area, responsible: responsible(part.responsible) }) };
    }),
    measures: parts.measures.map(({ part }): Measure => {
      const { number: id, title, target, measuredIn: unit, baseline, source } = part;
      return { id, goal: numbers.get(part.goal) ?? "", title, target, ...present({ unit, baseline, source }) };
    }),
    activities: parts.activities.map(({ part }): Activity => {
      const { number: id, title, description, startOn: start, stopOn: stop } = part;
      const goal = numbers.get(part.goal) ?? "";
      return { id, goal, title, start, stop, ...present({ description, responsible: responsible(part.responsible) }) };
    }),
  };
}

/** The frame without what has ended: what the plan is now. */
export function currentFrame(parts: PlanParts, people: readonly ListedPerson[]): PlanFrame {
  const hasEnded = endedIn(parts);
  const { goals, measures, activities } = frameOf(parts, people);
  const here = new Set(goals.filter(({ id }) => !hasEnded("goal", id)).map(({ id }) => id));
  return {
    goals: goals
      .filter(({ id }) => here.has(id))
      .map((goal) => ({ ...goal, parents: (goal.parents ?? []).filter((parent) => here.has(parent)) })),
    measures: measures.filter(({ id, goal }) => here.has(goal) && !hasEnded("measure", id)),
    activities: activities.filter(({ id, goal }) => here.has(goal) && !hasEnded("activity", id)),
  };
}

/** Whether a part has been ended, itself or with its goal. */
export function endedIn(parts: PlanParts): (kind: PartKind, number: string) => boolean {
  const goals = new Set(parts.goals.filter(({ part }) => part.endedOn !== null).map(({ id }) => id));
  const of = (list: PlanParts["measures"] | PlanParts["activities"]): ReadonlySet<string> =>
    new Set(list.filter(({ part }) => part.endedOn !== null || goals.has(part.goal)).map(({ part }) => part.number));
  const ended = {
    goal: new Set(parts.goals.filter(({ id }) => goals.has(id)).map(({ part }) => part.number)),
    measure: of(parts.measures),
    activity: of(parts.activities),
  };
  return (kind, number) => ended[kind].has(number);
}

/** What each person is called in a file: the name, with the title where two share it. */
function namesOf(people: readonly ListedPerson[]): ReadonlyMap<number, string> {
  const shared = Map.groupBy(people, ({ name }) => name);
  return new Map(
    people.map(({ id, name, title }) => {
      const isShared = (shared.get(name)?.length ?? 0) > 1;
      return [id, isShared && title !== null ? `${name} (${title})` : name];
    }),
  );
}

/**
 * The persons that a file's *ansvarig* names, several with `;` or `,` between: by name, or by a title that only one has.
 * Null when one of them is nobody or could be several.
 */
export function personsNamed(text: string, people: readonly ListedPerson[]): readonly number[] | null {
  const names = namesOf(people);
  const found = text
    .split(/[;,]/)
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) => {
      const byName = people.filter(({ id }) => names.get(id)?.toLowerCase() === name.toLowerCase());
      const byTitle = people.filter(({ title }) => title?.toLowerCase() === name.toLowerCase());
      const [one, ...others] = byName.length > 0 ? byName : byTitle;
      return others.length > 0 ? undefined : one?.id;
    });
  return found.every((id) => id !== undefined) ? [...new Set(found)] : null;
}
