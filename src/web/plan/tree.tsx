import type { PlanPart } from "#domain/plan-part.ts";
import type { Stored } from "#storage/plan-parts.ts";
import { Own } from "#web/kit/own-words.tsx";
import { paths } from "#web/paths.ts";
import type { Branch } from "./load.ts";
import type { PlanPageProps } from "./page.tsx";
import { peopleNames } from "./words.ts";

type Props = PlanPageProps & { readonly branches: readonly Branch[] };

/** Goals with what stands under them. The wording is the body's own, so it is in the body's voice. */
export function PlanTree(props: Props & { readonly ended: readonly Stored[] }) {
  const { branches, ended, texts } = props;
  return (
    <>
      {branches.map((branch) => (
        <Goal key={branch.goal.id} {...props} branch={branch} />
      ))}
      {ended.length > 0 && (
        <section class="branch">
          <h2>{texts.webPlan.ended}</h2>
          <ul class="leaves">
            {ended.map((item) => (
              <Leaf key={`${item.part.kind}${item.id}`} {...props} item={item} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** With more goals than this on a page, each is opened by whoever wants to see into it. */
const MOST_OPEN = 15;

function Goal(props: Props & { readonly branch: Branch }) {
  const { plan, branch, branches, texts } = props;
  const { goal, measures, activities } = branch;
  const say = texts.webPlan;
  const { number, title } = goal.part;
  const isFolded = branches.length > MOST_OPEN;
  return (
    <section class="branch">
      <h2>
        <a href={paths.planPart(plan.id, "goal", goal.id)}>
          <span class="nr">{`${number}\u00a0`}</span>
          <span class="decided" lang="sv">
            {title}
          </span>
        </a>
      </h2>
      <p class="meta">
        {who(props)}
        {classesOf(props).map((name) => (
          <Own key={name}>{`\u00a0· ${name}`}</Own>
        ))}
      </p>
      {isFolded ? (
        <details>
          <summary>
            {say.contents({ measures: measures.length, activities: activities.length })}
            <span class="ds-sr-only">{` ${say.addTo(number)}`}</span>
          </summary>
          <Content {...props} />
        </details>
      ) : (
        <Content {...props} />
      )}
    </section>
  );
}

function Content(props: Props & { readonly branch: Branch }) {
  const { plan, branch, mayEdit, texts } = props;
  const { goal, measures, activities } = branch;
  const say = texts.webPlan;
  return (
    <>
      {measures.length + activities.length === 0 && <p class="muted">{say.emptyGoal}</p>}
      <Leaves {...props} heading={say.lists.measures} items={measures} />
      <Leaves {...props} heading={say.lists.activities} items={activities} />
      {mayEdit.allowed && (
        <p class="adds">
          {(["measure", "activity"] as const).map((kind) => (
            <a key={kind} href={paths.newPlanPart(plan.id, kind, goal.id)}>
              {say.add[kind]}
              <span class="ds-sr-only">{` ${say.addTo(goal.part.number)}`}</span>
            </a>
          ))}
        </p>
      )}
    </>
  );
}

function who({ branch, names, texts }: Props & { readonly branch: Branch }): string {
  const { unit, responsible } = branch.goal.part;
  const people = responsible.length === 0 ? texts.webPlan.nobody : peopleNames(names, texts, responsible);
  const place = unit === null ? undefined : names.units.get(unit);
  return place === undefined ? people : `${people}\u00a0· ${place}`;
}

function classesOf({ branch }: { readonly branch: Branch }): readonly string[] {
  const { area, focusAreas } = branch.goal.part;
  return area === null ? focusAreas : [area, ...focusAreas];
}

type LeavesProps = Props & { readonly heading: string; readonly items: readonly Stored[] };

function Leaves({ heading, items, ...props }: LeavesProps) {
  if (items.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul class="leaves">
        {items.map((item) => (
          <Leaf key={item.id} {...props} item={item} />
        ))}
      </ul>
    </>
  );
}

function Leaf(props: Props & { readonly item: Stored }) {
  const { plan, item } = props;
  const { kind, number, title } = item.part;
  return (
    <li>
      <a href={paths.planPart(plan.id, kind, item.id)}>
        <span class="nr">{`${number}\u00a0`}</span>
        <Own>{title}</Own>
      </a>
      <span class="meta">
        {aboutPart(props, item.part).map((words) => (
          <span key={words}>{words}</span>
        ))}
      </span>
    </li>
  );
}

/** Target or dates, and who answers for it; of something ended, when. */
function aboutPart({ names, texts }: Props, part: PlanPart): readonly string[] {
  if (part.endedOn !== null) return [texts.webPlan.endedOn(part.endedOn)];
  const who = part.responsible.length === 0 ? [] : [peopleNames(names, texts, part.responsible)];
  return [...factsOf(part, texts), ...who];
}

export function factsOf(part: PlanPart, texts: PlanPageProps["texts"]): readonly string[] {
  const say = texts.webPlan;
  if (part.kind === "measure") return [say.part.target(part.target, part.baseline, part.measuredIn)];
  return part.kind === "activity" ? [say.days(part.startOn, part.stopOn)] : [];
}
