import type { Stored } from "#storage/plan-parts.ts";
import { Own } from "#web/kit/own-words.tsx";
import { paths } from "#web/paths.ts";
import type { Branch } from "./load.ts";
import type { PlanPageProps } from "./page.tsx";
import { factsOf } from "./tree.tsx";
import { peopleNames } from "./words.ts";

type Props = PlanPageProps & { readonly branches: readonly Branch[] };

/** Everything in the plan, a row each: to read across and to print. */
export function PlanTable(props: Props) {
  const { plan, branches, texts } = props;
  const say = texts.webPlan.table;
  return (
    <table class="stack plan-table">
      <caption class="ds-sr-only">{say.caption(plan.body, plan.year)}</caption>
      <thead>
        <tr>
          <th scope="col">{say.number}</th>
          <th scope="col">{say.title}</th>
          <th scope="col">{say.target}</th>
          <th scope="col">{say.responsible}</th>
          <th scope="col">{say.unit}</th>
        </tr>
      </thead>
      {branches.map(({ goal, measures, activities }) => (
        <tbody key={goal.id}>
          {[goal, ...measures, ...activities].map((item) => (
            <Row key={`${item.part.kind}${item.id}`} {...props} item={item} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({ plan, names, item, texts }: Props & { readonly item: Stored }) {
  const say = texts.webPlan;
  const { part } = item;
  const unit = part.kind === "measure" || part.unit === null ? "" : (names.units.get(part.unit) ?? "");
  const who = peopleNames(names, texts, part.responsible);
  return (
    <tr {...(part.kind === "goal" ? { class: "goal-row" } : {})}>
      <td>{part.number}</td>
      <th scope="row">
        <a class={part.kind === "goal" ? "decided" : ""} href={paths.planPart(plan.id, part.kind, item.id)}>
          <Own>{part.title}</Own>
        </a>
        <span class="ds-sr-only">{` (${say.kinds[part.kind]})`}</span>
      </th>
      <td>{factsOf(part, texts).join("")}</td>
      <td>{who === "" && part.kind !== "measure" ? <span class="muted">{say.nobody}</span> : who}</td>
      <td>{unit}</td>
    </tr>
  );
}
