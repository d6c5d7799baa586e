import type { Permission } from "#domain/permissions.ts";
import type { ListedPlan } from "#storage/plans.ts";
import type { Texts } from "#text/texts.ts";
import { Button } from "#web/kit/form.tsx";
import { paths } from "#web/paths.ts";

type Props = { readonly plans: readonly ListedPlan[]; readonly mayStart: Permission; readonly texts: Texts };

/** Every body's plans, year by year. */
export function PlanList({ plans, mayStart, texts }: Props) {
  const say = texts.webPlan.plans;
  const years = Map.groupBy(plans, ({ year }) => year);
  return (
    <div class="wrap narrow">
      <h1 class="title">{say.title}</h1>
      <p class="lead">{plans.length === 0 ? say.emptyLead : say.lead(plans.length)}</p>
      {[...years].map(([year, ofYear]) => (
        <section key={year}>
          <h2>{say.year(year)}</h2>
          <ul class="rows">
            {ofYear.map((plan) => (
              <li key={plan.id}>
                <div>
                  <h3>
                    <a href={paths.plan(plan.id)}>{plan.body}</a>
                  </h3>
                  <p class="meta">
                    <span>{say.counts(plan)}</span>
                    <span>{plan.isAdopted ? say.adopted : say.draft}</span>
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <div class="go">
        {mayStart.allowed ? (
          <a class="ds-button" href={paths.newPlan()}>
            {say.start}
          </a>
        ) : (
          <Button refused={texts.web.refusals[mayStart.reason]}>{say.start}</Button>
        )}
        <a class="ds-button" data-variant="secondary" href={paths.responsible()}>
          {say.responsible}
        </a>
      </div>
    </div>
  );
}
