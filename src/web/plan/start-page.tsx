import type { Permission } from "#domain/permissions.ts";
import type { Stored } from "#storage/plan-parts.ts";
import type { ListedBody } from "#storage/plans.ts";
import type { Texts } from "#text/texts.ts";
import { CheckList } from "#web/kit/check-list.tsx";
import { Crumbs } from "#web/kit/crumbs.tsx";
import { Button, ErrorSummary, type Fault, Form, TextField } from "#web/kit/form.tsx";
import { Select } from "#web/kit/select.tsx";
import { paths } from "#web/paths.ts";
import { branchesOf, type LoadedPlan } from "./load.ts";
import { listIn, textIn, type Typed } from "./typed.ts";

type Common = {
  readonly typed: Typed;
  readonly faults: readonly Fault[];
  readonly may: Permission;
  readonly formToken: string;
  readonly texts: Texts;
};

/** An empty plan for a body and a year. */
export function StartPage({ bodies, ...props }: Common & { readonly bodies: readonly ListedBody[] }) {
  const { typed, faults, may, formToken, texts } = props;
  const say = texts.webPlan.start;
  return (
    <div class="wrap narrow">
      <Crumb texts={texts} />
      <h1 class="title">{say.title}</h1>
      <p class="lead">{say.lead}</p>
      <ErrorSummary heading={texts.web.errorSummary(faults.length)} faults={faults} />
      <Form action={paths.newPlan()} formToken={formToken} class="tight">
        <Select
          name="body"
          label={say.body}
          options={bodies.map(({ id, name }) => ({ value: String(id), label: name }))}
          value={textIn(typed, "body")}
          faults={faults}
        />
        <TextField name="year" label={say.year} value={textIn(typed, "year")} faults={faults} look="date" />
        <Submit may={may} texts={texts} />
      </Form>
    </div>
  );
}

function Crumb({ texts }: { readonly texts: Texts }) {
  return (
    <Crumbs texts={texts}>
      <li>
        <a href={paths.plans()}>{texts.webPlan.plans.title}</a>
      </li>
    </Crumbs>
  );
}

function Submit({ may, texts }: Pick<Common, "may" | "texts">) {
  return (
    <div class="go">
      <Button refused={may.allowed ? null : texts.web.refusals[may.reason]}>{texts.webPlan.start.submit}</Button>
    </div>
  );
}

/** The body's next plan: what goes on from this one is ticked, all but what is finished. */
export function NextPlanPage(props: Common & LoadedPlan) {
  const { plan, parts, typed, faults, may, formToken, texts } = props;
  const say = texts.webPlan.start;
  const { standing } = branchesOf(parts);
  return (
    <div class="wrap narrow">
      <Crumb texts={texts} />
      <h1 class="title">{say.nextTitle(plan.body)}</h1>
      <p class="lead">{standing.length === 0 ? say.nothing : say.nextLead(plan.year)}</p>
      <ErrorSummary heading={texts.web.errorSummary(faults.length)} faults={faults} />
      <Form action={paths.nextPlan(plan.id)} formToken={formToken} class="tight">
        <input type="hidden" name="body" value={plan.bodyId} />
        <TextField name="year" label={say.year} value={textIn(typed, "year")} faults={faults} look="date" />
        {standing.length > 0 && (
          <CheckList
            legend={say.goesOn}
            hint={say.goesOnHint}
            groups={standing.map(({ goal, measures, activities }) => ({
              head: { name: "goals", ...tickOf(goal, listIn(typed, "goals")) },
              items: [
                ...measures.map((item) => ({ name: "measures", ...tickOf(item, listIn(typed, "measures")) })),
                ...activities.map((item) => ({ name: "activities", ...tickOf(item, listIn(typed, "activities")) })),
              ],
            }))}
          />
        )}
        <Submit may={may} texts={texts} />
      </Form>
    </div>
  );
}

function tickOf({ id, part }: Stored, chosen: readonly string[]) {
  const value = String(id);
  return { value, label: `${part.number} ${part.title}`, checked: chosen.includes(value) };
}
