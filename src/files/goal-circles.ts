import type { Fault } from "#domain/fault.ts";

type GoalLinks = { readonly id: string | null; readonly parents: readonly (string | null)[] };

/** Goals that serve themselves, straight or through others; one fault for each circle, at its first goal in the file. */
export function circleFaults(goals: readonly GoalLinks[]): readonly Fault[] {
  const parentsOf = new Map(goals.map((goal) => [goal.id, goal.parents]));
  const settled = new Set<string>();
  const faults: Fault[] = [];
  goals.forEach((goal, index) => {
    if (goal.id === null) return;
    const circle = circleFrom(goal.id, parentsOf, settled);
    if (circle !== null) faults.push({ where: `goals[${index}].parents`, code: "parents-in-circle", ids: circle });
  });
  return faults;
}

/** Walks upwards without recursion: a hostile file may hang a hundred thousand goals in one chain. */
function circleFrom(
  start: string,
  parentsOf: ReadonlyMap<string | null, readonly (string | null)[]>,
  settled: Set<string>,
): readonly string[] | null {
  if (settled.has(start)) return null;
  const open = new Set<string>([start]);
  const trail = [{ id: start, next: 0 }];
  let circle: readonly string[] | null = null;
  for (let step = trail.at(-1); step !== undefined; step = trail.at(-1)) {
    const parent = parentsOf.get(step.id)?.[step.next++];
    if (parent === undefined) {
      trail.pop();
      open.delete(step.id);
      settled.add(step.id);
    } else if (parent !== null && open.has(parent)) {
      const ids = trail.map((each) => each.id);
      circle ??= ids.slice(ids.indexOf(parent));
    } else if (parent !== null && !settled.has(parent)) {
      open.add(parent);
      trail.push({ id: parent, next: 0 });
    }
  }
  return circle;
}
