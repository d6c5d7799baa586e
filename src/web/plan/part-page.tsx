import type { ComponentChildren } from "preact";
import type { NotPermitted } from "#domain/permissions.ts";
import type { PartKind, PlanPart } from "#domain/plan-part.ts";
import type { PlanChange } from "#storage/plan-changes.ts";
import { Button, ErrorSummary, Form, TextField } from "#web/kit/form.tsx";
import { Check } from "#web/kit/choices.tsx";
import { Crumbs } from "#web/kit/crumbs.tsx";
import { FactList } from "#web/kit/fact-list.tsx";
import { Own } from "#web/kit/own-words.tsx";
import { paths } from "#web/paths.ts";
import { History } from "./history.tsx";
import { CauseFields, PartForm, type PartFormProps } from "./part-form.tsx";
import { textIn } from "./typed.ts";
import { fieldName, valueWords } from "./words.ts";

export type PartPageProps = PartFormProps & {
  /** Why the visitor may not change it; null when allowed. */
  readonly refused: NotPermitted | null;
  readonly changes: readonly PlanChange[];
  /** What the form asks for, when others were quicker: shown against what is saved. */
  readonly collision: PlanPart | null;
  readonly notice: string | null;
  /** It is new: what the browser kept of its form can go. */
};

/** A goal, measure or activity of a plan: its form, or what it says for who may not change it; then how it has changed. */
export function PartPage(props: PartPageProps) {
  const { kind, item, refused, faults, collision, notice, changes, names, texts } = props;
  const say = texts.webPlan.part;
  return (
    <PartFrame {...props} title={item === null ? say.new[kind] : <Own>{`${item.part.number} ${item.part.title}`}</Own>}>
      {notice !== null && <output class="done">{notice}</output>}
      {item !== null && item.part.endedOn !== null && <p class="lead">{say.isEnded(kind, item.part.endedOn)}</p>}
      <div class="cols">
        <div>
          <ErrorSummary heading={texts.web.errorSummary(faults.length)} faults={faults} />
          {collision !== null && item !== null && <Collision {...props} saved={item.part} typedPart={collision} />}
          {refused === null ? <PartForm {...props} /> : <ReadOnly {...props} refused={refused} />}
        </div>
        {item !== null && (
          <aside>
            <section class="note quiet">
              <h2>{say.history}</h2>
              {changes.length === 0 ? (
                <p>{say.noHistory}</p>
              ) : (
                <History changes={changes} names={names} texts={texts} />
              )}
            </section>
            {refused === null && (
              <p class="act">
                <a class="ds-button" data-variant="secondary" data-size="sm" href={endPath(props)}>
                  {item.part.endedOn === null ? say.end[kind] : say.resume[kind]}
                </a>
              </p>
            )}
          </aside>
        )}
      </div>
    </PartFrame>
  );
}

const endPath = ({ plan, kind, item }: PartFormProps): string => paths.endPlanPart(plan.id, kind, item?.id ?? 0);

type FrameProps = Pick<PartFormProps, "plan" | "kind" | "texts"> & {
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
};

function PartFrame({ plan, kind, texts, title, children }: FrameProps) {
  const say = texts.webPlan;
  return (
    <div class="wrap">
      <Crumbs texts={texts}>
        <li>
          <a href={paths.plans()}>{say.plans.title}</a>
        </li>
        <li>
          <a href={paths.plan(plan.id)}>{say.title(plan.body, plan.year)}</a>
        </li>
        <li>{say.kinds[kind]}</li>
      </Crumbs>
      <h1 class={kind === "goal" ? "title decided" : "title"}>{title}</h1>
      {children}
    </div>
  );
}

/** For who may not change it: what it says, and a button that tells why. */
function ReadOnly({ item, refused, names, texts }: PartPageProps & { readonly refused: NotPermitted }) {
  const say = texts.webPlan.part;
  const part = item?.part ?? null;
  const shown = part === null ? [] : (Object.keys(part) as (keyof PlanPart)[]);
  const facts = shown
    .filter((field) => !["kind", "number", "title", "position", "endedOn"].includes(field))
    .map((field) => ({ label: fieldName(field, texts), value: valueWords(field, part?.[field], names, texts) }))
    .filter(({ value }) => value !== "")
    .map(({ label, value }) => ({ label, value: <Own>{value}</Own> }));
  return (
    <>
      <FactList facts={facts} />
      <div class="go">
        <Button refused={texts.web.refusals[refused]}>{say.changeHeading}</Button>
      </div>
    </>
  );
}

type CollisionProps = PartPageProps & { readonly saved: PlanPart; readonly typedPart: PlanPart };

/** What is saved beside what was typed, where they differ. The form holds what was typed; saving again lets it stand. */
function Collision({ saved, typedPart, names, texts }: CollisionProps) {
  const say = texts.webPlan.collision;
  const fields = (Object.keys(typedPart) as (keyof PlanPart)[]).filter(
    (field) =>
      !["kind", "position", "endedOn"].includes(field) &&
      valueWords(field, saved[field], names, texts) !== valueWords(field, typedPart[field], names, texts),
  );
  return (
    <section class="sec" role="alert">
      <h2>{say.title}</h2>
      <p>{say.text}</p>
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">{say.field}</th>
            <th scope="col">{say.theirs}</th>
            <th scope="col">{say.yours}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field}>
              <th scope="row">{fieldName(field, texts)}</th>
              <td data-l={say.theirs} lang="sv">
                {valueWords(field, saved[field], names, texts)}
              </td>
              <td data-l={say.yours} lang="sv">
                {valueWords(field, typedPart[field], names, texts)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type EndProps = PartFormProps & {
  readonly refused: NotPermitted | null;
  readonly isStale: boolean;
  /** Nothing hangs on it: it may have been a mistake. */
  readonly canBeRemoved: boolean;
};

/** Ends a part from a day, or lets an ended one go on. */
export function EndPage(props: EndProps) {
  const { plan, kind, item, typed, faults, refused, isStale, formToken, action, texts } = props;
  const say = texts.webPlan.part;
  const isEnded = item !== null && item.part.endedOn !== null;
  const verb: Readonly<Record<PartKind, string>> = isEnded ? say.resume : say.end;
  return (
    <PartFrame
      plan={plan}
      kind={kind}
      texts={texts}
      title={<Own>{`${item?.part.number ?? ""} ${item?.part.title ?? ""}`}</Own>}
    >
      <div class="narrow">
        <p class="lead">{isEnded ? say.isEnded(kind, item.part.endedOn ?? "") : say.endText(kind)}</p>
        {isStale && <p role="alert">{texts.webPlan.collision.title}.</p>}
        <ErrorSummary heading={texts.web.errorSummary(faults.length)} faults={faults} />
        <Form action={action} formToken={formToken} class="tight">
          <input type="hidden" name="version" value={item?.version ?? 0} />
          {isEnded ? (
            <input type="hidden" name="resume" value="1" />
          ) : (
            <TextField
              name="endedOn"
              label={say.endedOn}
              hint={say.dateHint}
              value={textIn(typed, "endedOn")}
              faults={faults}
              look="date"
            />
          )}
          {props.canBeRemoved && <Check name="remove" label={say.remove} checked={textIn(typed, "remove") === "1"} />}
          <CauseFields {...props} reason={say.reason} />
          <div class="go">
            <Button refused={refused === null ? null : texts.web.refusals[refused]}>{verb[kind]}</Button>
          </div>
        </Form>
      </div>
    </PartFrame>
  );
}
