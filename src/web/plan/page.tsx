import type { ComponentChildren } from "preact";
import type { Permission } from "#domain/permissions.ts";
import type { Texts } from "#text/texts.ts";
import { Crumbs } from "#web/kit/crumbs.tsx";
import { RefusedButton } from "#web/kit/form.tsx";
import { Own } from "#web/kit/own-words.tsx";
import { paths } from "#web/paths.ts";
import { type Branch, branchesOf, countsOf, type LoadedPlan } from "./load.ts";
import { PlanTable } from "./table.tsx";
import { PlanTree } from "./tree.tsx";

export type PlanView = "tree" | "table" | "history";

export type PlanPageProps = LoadedPlan & {
  readonly view: "tree" | "table";
  /** Only goals of this area; null for all, empty for those without. */
  readonly area: string | null;
  readonly mayEdit: Permission;
  readonly mayImport: Permission;
  readonly notice: string | null;
  readonly texts: Texts;
};

/** One body's plan for a year: what stands in it, who answers for what, and what can be done with it as a whole. */
export function PlanPage(props: PlanPageProps) {
  const { plan, parts, view, area, texts } = props;
  const say = texts.webPlan;
  const { standing, ended } = branchesOf(parts);
  const shown = area === null ? standing : standing.filter(({ goal }) => (goal.part.area ?? "") === area);
  return (
    <PlanFrame plan={plan} current={view} texts={texts} notice={props.notice} margin={<PlanMargin {...props} />}>
      {standing.length === 0 ? (
        <Empty {...props} />
      ) : (
        <>
          <p class="lead">{say.lead(countsOf(standing))}</p>
          <Areas {...props} standing={standing} />
          {view === "tree" ? (
            <PlanTree {...props} branches={shown} ended={ended} />
          ) : (
            <PlanTable {...props} branches={shown} />
          )}
        </>
      )}
    </PlanFrame>
  );
}

type FrameProps = Pick<PlanPageProps, "plan" | "texts"> & {
  readonly current: PlanView;
  readonly notice?: string | null;
  readonly margin?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** The frame that tree, table and history share: title, the three views, and the margin. */
export function PlanFrame({ plan, current, notice, margin, texts, children }: FrameProps) {
  const say = texts.webPlan;
  const hrefs: Readonly<Record<PlanView, string>> = {
    tree: paths.plan(plan.id),
    table: paths.planTable(plan.id),
    history: paths.planHistory(plan.id),
  };
  return (
    <div class="wrap">
      <Crumbs texts={texts}>
        <li>
          <a href={paths.plans()}>{say.plans.title}</a>
        </li>
      </Crumbs>
      <h1 class="title">{say.title(plan.body, plan.year)}</h1>
      {notice !== null && notice !== undefined && <output class="done">{notice}</output>}
      <nav class="views" aria-label={say.views.label}>
        <ul>
          {(["tree", "table", "history"] as const).map((name) => (
            <li key={name}>
              <a href={hrefs[name]} {...(name === current ? { "aria-current": "page" as const } : {})}>
                {say.views[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class={current === "tree" ? "cols" : "wide"}>
        <div>{children}</div>
        {margin !== undefined && <aside>{margin}</aside>}
      </div>
    </div>
  );
}

function Areas({ plan, view, area, standing, texts }: PlanPageProps & { readonly standing: readonly Branch[] }) {
  const say = texts.webPlan;
  const areas = [...new Set(standing.map(({ goal }) => goal.part.area ?? ""))];
  if (areas.length < 2) return null;
  const address = view === "tree" ? "trad" : "tabell";
  const all = view === "tree" ? paths.plan(plan.id) : paths.planTable(plan.id);
  return (
    <nav class="views slim" aria-label={say.area}>
      <ul>
        <li>
          <a href={all} {...(area === null ? { "aria-current": "page" as const } : {})}>
            {say.allAreas}
          </a>
        </li>
        {areas.map((name) => (
          <li key={name}>
            <a
              href={paths.planArea(plan.id, address, name)}
              {...(area === name ? { "aria-current": "page" as const } : {})}
            >
              {name === "" ? say.noArea : <Own>{name}</Own>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Empty({ plan, mayEdit, texts }: PlanPageProps) {
  const say = texts.webPlan;
  return (
    <section class="empty">
      <h2>{say.empty.title}</h2>
      <p>{mayEdit.allowed ? say.empty.text : say.empty.reader}</p>
      {mayEdit.allowed && (
        <p class="go">
          <a class="ds-button" href={paths.newPlanPart(plan.id, "goal")}>
            {say.add.goal}
          </a>
        </p>
      )}
    </section>
  );
}

function PlanMargin({ plan, parts, mayEdit, mayImport, texts }: PlanPageProps) {
  const say = texts.webPlan;
  const isEmpty = parts.goals.length === 0;
  return (
    <>
      <section class="note quiet">
        <h2>{say.do.heading}</h2>
        <p>{plan.adopted === null ? say.notAdopted : say.adopted(plan.adopted)}</p>
        {!isEmpty && <Act may={mayEdit} href={paths.newPlanPart(plan.id, "goal")} words={say.add.goal} />}
        <Act may={mayImport} href={paths.planImport(plan.id)} words={say.do.import} />
        <Act
          may={mayEdit}
          href={paths.adoptPlan(plan.id)}
          words={plan.adopted === null ? say.do.adopt : say.do.readopt}
        />
        <Act may={mayEdit} href={paths.nextPlan(plan.id)} words={say.do.next} />
        {!mayEdit.allowed && (
          <p class="sm muted" id={WHY_NOT}>
            {texts.web.refusals[mayEdit.reason]}
          </p>
        )}
      </section>
      <section class="note quiet">
        <h2>{say.do.files}</h2>
        <ul class="plain">
          <li>
            <a href={paths.planFile(plan.id, "plan.xlsx")}>{say.do.workbook}</a>
          </li>
          <li>
            <a href={paths.planFile(plan.id, "plan.json")}>{say.do.json}</a>
          </li>
          <li>
            <a href={paths.planFile(plan.id, "mall.xlsx")}>{say.do.template}</a>
          </li>
        </ul>
      </section>
      <p class="note quiet">
        <a href={paths.responsible()}>{say.plans.responsible}</a>
      </p>
    </>
  );
}

const WHY_NOT = "varfor-inte";

type ActProps = {
  readonly may: Permission;
  readonly href: string;
  readonly words: string;
};

/** A way on; for who may not take it, a button that stays grey. The reason stands once, under them all. */
function Act({ may, href, words }: ActProps) {
  return (
    <p class="act">
      {may.allowed ? (
        <a class="ds-button" data-variant="secondary" data-size="sm" href={href}>
          {words}
        </a>
      ) : (
        <RefusedButton because={WHY_NOT}>{words}</RefusedButton>
      )}
    </p>
  );
}
