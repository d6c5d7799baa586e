import type { PartKind } from "#domain/plan-part.ts";
import { changedFields, isSame, type PlanPart } from "#domain/plan-part.ts";
import type { PlanChange, PlanNames } from "#storage/plan-changes.ts";
import type { Texts } from "#text/texts.ts";
import { Own } from "#web/kit/own-words.tsx";
import { momentOf } from "#web/kit/moment.ts";
import { fieldName, personName, valueWords } from "./words.ts";

type Props = { readonly names: PlanNames; readonly texts: Texts };

/** Changes, the latest first: what it was struck out beside what it is, who, why, and by which decision. */
export function History({ changes, ...props }: Props & { readonly changes: readonly PlanChange[] }) {
  return (
    <ol class="changes">
      {changes.map((change) => (
        <li key={change.version}>
          <Change {...props} change={change} />
        </li>
      ))}
    </ol>
  );
}

type ChangeProps = Props & { readonly change: PlanChange };

function Change(props: ChangeProps) {
  const { change, texts } = props;
  const say = texts.webPlan.history;
  return (
    <>
      <h3>
        <Heading {...props} />
      </h3>
      <p class="meta">{say.by(change.author ?? texts.webPlan.erased, momentOf(change.at))}</p>
      <Differences {...props} />
      {change.reason !== "" && (
        <p>
          <span class="muted">{say.reason}</span> <Own>{change.reason}</Own>
        </p>
      )}
      {change.decisionReference !== null && (
        <p>
          <span class="muted">{say.decision}</span> <Own>{change.decisionReference}</Own>
        </p>
      )}
    </>
  );
}

function isPart(content: PlanChange["after"]): content is PlanPart {
  return content !== null && ["goal", "measure", "activity"].includes(String(content["kind"]));
}

function Heading(props: ChangeProps) {
  const { before, after } = props.change;
  const part = isPart(after) ? after : after === null && isPart(before) ? before : null;
  if (part === null) return <>{headingOf(props)}</>;
  const { history } = props.texts.webPlan;
  return (
    <>
      {isPart(after) ? partVerb(before, after, props.texts) : history.removed[part.kind]}:{" "}
      <Own>{`${part.number} ${part.title}`}</Own>
    </>
  );
}

function headingOf({ change, names, texts }: ChangeProps): string {
  const say = texts.webPlan.history;
  const { after, subject } = change;
  const [kind] = subject.split("/");
  if (kind === "goal" || kind === "measure" || kind === "activity") return say.forgotten[kind];
  const person = Number(subject.slice("person/".length));
  if (subject.startsWith("person/")) {
    const who = personName(names, texts, person);
    return after?.["handOver"] === "substitute" ? say.substitute(who) : say.takesOver(who);
  }
  const parts = after?.["parts"];
  return Array.isArray(parts) ? say.started(parts.length) : say.adopted;
}

function partVerb(before: PlanChange["before"], after: PlanPart, texts: Texts): string {
  const say = texts.webPlan.history;
  const kind: PartKind = after.kind;
  if (!isPart(before)) return say.added[kind];
  if (before.endedOn === null && after.endedOn !== null) return say.ended[kind];
  return before.endedOn !== null && after.endedOn === null ? say.resumed[kind] : say.changed[kind];
}

type Handed = { readonly number: string; readonly person: number };

function Differences({ change, names, texts }: ChangeProps) {
  const { before, after } = change;
  const say = texts.webPlan;
  if (after === null || Array.isArray(after["parts"])) {
    if (after?.["handOver"] === undefined) return null;
    const { parts, first, last } = after as { parts: readonly Handed[]; first: string; last: string | null };
    return (
      <>
        <p class="meta">{say.history.days(first, last)}</p>
        <ul>
          {parts.map(({ number, person }) => (
            <li key={`${number} ${person}`}>{say.history.gets(number, personName(names, texts, person))}</li>
          ))}
        </ul>
      </>
    );
  }
  const fields = isPart(after) ? (isPart(before) ? changedFields(before, after) : []) : changedIn(before, after);
  return (
    <DifferenceList
      differences={fields.map((field) => ({ field, before: before?.[field], after: after[field] }))}
      names={names}
      texts={texts}
    />
  );
}

function changedIn(before: PlanChange["before"], after: NonNullable<PlanChange["after"]>): readonly string[] {
  return Object.keys(after).filter((field) => !isSame(before?.[field] ?? null, after[field] ?? null));
}

export type Difference = { readonly field: string; readonly before: unknown; readonly after: unknown };

/** Field by field: the old value struck out, the new one beside it. */
export function DifferenceList({ differences, names, texts }: Props & { readonly differences: readonly Difference[] }) {
  if (differences.length === 0) return null;
  return (
    <dl class="was-is">
      {differences.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{fieldName(field, texts)}</dt>
          <dd>
            {field === "position" ? (
              texts.webPlan.moved
            ) : (
              <Values
                was={valueWords(field, before, names, texts)}
                is={valueWords(field, after, names, texts)}
                texts={texts}
              />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Values({ was, is, texts }: { readonly was: string; readonly is: string; readonly texts: Texts }) {
  const say = texts.webPlan;
  return (
    <>
      {was !== "" && (
        <>
          <span class="ds-sr-only">{say.history.was}</span>
          <del lang="sv">{was}</del>{" "}
        </>
      )}
      <span class="ds-sr-only">{say.history.is}</span>
      {is === "" ? <ins>{say.nothing}</ins> : <ins lang="sv">{is}</ins>}
    </>
  );
}
