import type { ComponentChildren } from "preact";
import { Added, diffTexts, Removed } from "#web/kit/diff.tsx";
import { type Compared, type ComparedGoal, hasChanged, isChanged, type Said } from "./changes.ts";
import type { ComparedRounds } from "./load.ts";
import type { ComparePageProps } from "./page.tsx";

type Page = Pick<ComparePageProps, "everything" | "texts"> & { readonly compared: ComparedRounds };

/** One goal with its activities and measures: a row for each thing said, a column for each period. */
export function GoalTable({ goal, ...page }: Page & { readonly goal: ComparedGoal }) {
  const { before, after } = page.compared;
  const { documents, webCompare: say } = page.texts;
  const parts = goal.parts.filter((part) => page.everything || hasChanged(part));
  const label = (period: typeof before.period): string => documents.capitalised(documents.periodName(period));
  return (
    <section>
      <h2 class="decided">{`${goal.id} ${goal.title}`}</h2>
      <table class="stack beside">
        <thead>
          <tr>
            <th scope="col">{say.what}</th>
            <th scope="col">{label(before.period)}</th>
            <th scope="col">{label(after.period)}</th>
          </tr>
        </thead>
        <Rows one={goal} page={page} />
        {parts.map((part) => (
          <Rows key={`${part.kind} ${part.id}`} one={part} page={page} heading />
        ))}
      </table>
    </section>
  );
}

type RowsProps = { readonly one: Compared; readonly page: Page; readonly heading?: boolean };

function Rows({ one, page, heading }: RowsProps) {
  const say = page.texts.webCompare;
  const { before, after } = page.compared;
  // The heading says what it is called: the wording is a row of its own only when it has changed.
  const said = one.said.filter(
    (part) => isChanged(part) || (part.field !== "title" && (page.everything || one.is !== "both")),
  );
  const is = one.is === "new" ? say.isNew(after.period) : one.is === "gone" ? say.isGone(before.period) : null;
  return (
    <tbody>
      {(heading === true || is !== null) && (
        <tr class="body">
          <th colSpan={3} scope="rowgroup">
            {heading === true && `${say.kinds[one.kind]} ${one.id} ${one.title}`}
            {is !== null && <span class="kind">{is}</span>}
          </th>
        </tr>
      )}
      {said.map((part) => (
        <SaidRow key={part.field} said={part} page={page} />
      ))}
    </tbody>
  );
}

function SaidRow({ said, page }: { readonly said: Said; readonly page: Page }) {
  const { documents, webCompare: say } = page.texts;
  const { before, after } = page.compared;
  const shown = shownSides(said, page);
  return (
    <tr>
      <th scope="row">{say.fields[said.field]}</th>
      <td data-l={documents.periodName(before.period)}>{shown.before}</td>
      <td data-l={documents.periodName(after.period)}>{shown.after}</td>
    </tr>
  );
}

type Sides = { readonly before: ComponentChildren; readonly after: ComponentChildren };

function shownSides(said: Said, { texts: { webCompare: say } }: Page): Sides {
  const { before, after } = said;
  const none = <span class="muted">{say.nothing}</span>;
  if (!isChanged(said)) return { before, after: <span class="muted">{say.unchanged}</span> };
  if (said.isText && before !== null && after !== null) {
    return diffTexts({ before, after, say: { removed: say.hiddenRemoved, added: say.hiddenAdded } });
  }
  return {
    before: before === null ? none : <Removed words={before} say={say.hiddenRemoved} />,
    after: after === null ? none : <Added words={after} say={say.hiddenAdded} />,
  };
}
