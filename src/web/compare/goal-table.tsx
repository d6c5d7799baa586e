import type { ComponentChildren } from "preact";
import type { SymbolKey } from "#documents/document.ts";
import { Added, besides, Removed } from "#web/kit/diff.tsx";
import { Own } from "#web/kit/own-words.tsx";
import { Symbol } from "#web/kit/symbol.tsx";
import { type Compared, type ComparedGoal, hasChanged, isChanged, placeOf, type Said } from "./changes.ts";
import type { ComparedRounds } from "./load.ts";
import type { ComparePageProps } from "./page.tsx";

type Page = Pick<ComparePageProps, "everything" | "texts"> & { readonly compared: ComparedRounds };

type GoalProps = Page & { readonly goal: ComparedGoal; readonly isFolded: boolean };

/** One goal with its activities and measures. Among very many it is folded, and says how much there is in it. */
export function GoalTable({ goal, isFolded, ...page }: GoalProps) {
  const { webCompare: say } = page.texts;
  const title = (
    <h2 class="decided" lang="sv">
      {`${goal.id} ${goal.title}`}
    </h2>
  );
  if (!isFolded) {
    return (
      <section id={placeOf(goal.id)}>
        {title}
        <GoalRows goal={goal} {...page} />
      </section>
    );
  }
  return (
    <details class="fold" id={placeOf(goal.id)}>
      <summary>
        {title} <span class="muted">{say.changesIn([goal, ...goal.parts].filter(hasChanged).length)}</span>
      </summary>
      <GoalRows goal={goal} {...page} />
    </details>
  );
}

/** A row for each thing said, a column for each period. */
function GoalRows({ goal, ...page }: Page & { readonly goal: ComparedGoal }) {
  const { before, after } = page.compared;
  const { documents, webCompare: say } = page.texts;
  const parts = goal.parts.filter((part) => part.is === "both" && (page.everything || hasChanged(part)));
  const awaited = [goal, ...goal.parts].filter(({ isAwaited }) => isAwaited);
  const label = (period: typeof before.period): string => documents.capitalised(documents.periodName(period));
  const isTable = parts.length > 0 || saidOf(goal, page.everything).length > 0;
  return (
    <>
      {goal.is !== "both" && <p class="sub">{isText(goal, page)}</p>}
      {isTable && (
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
      )}
      <OneSided heading={say.isNew(after.period)} parts={goal.parts.filter(({ is }) => is === "new")} page={page} />
      <OneSided heading={say.isGone(before.period)} parts={goal.parts.filter(({ is }) => is === "gone")} page={page} />
      {awaited.length > 0 && (
        <p class="sub">{say.awaited(awaited.map(({ kind, id }) => `${say.kinds[kind].toLocaleLowerCase()} ${id}`))}</p>
      )}
    </>
  );
}

function isText({ is }: Compared, { compared: { before, after }, texts: { webCompare: say } }: Page): string {
  return is === "new" ? say.isNew(after.period) : say.isGone(before.period);
}

/** The heading says what it is called: the wording is a row of its own only when it has changed. */
const saidOf = (one: Compared, everything: boolean): readonly Said[] =>
  one.is === "both" ? one.said.filter((part) => isChanged(part) || (part.field !== "title" && everything)) : [];

type OneSidedProps = { readonly heading: string; readonly parts: readonly Compared[]; readonly page: Page };

/** What only one of the plans has: there is nothing to hold it against, so it is named with how it stands. */
function OneSided({ heading, parts, page }: OneSidedProps) {
  if (parts.length === 0) return null;
  const say = page.texts.webCompare;
  return (
    <>
      <h3 class="one-sided">{heading}</h3>
      <ul class="one-sided">
        {parts.map((part) => (
          <li key={`${part.kind} ${part.id}`}>
            <span>
              {`${say.kinds[part.kind]} ${part.id} `}
              <Own>{part.title}</Own>
            </span>
            <Stands part={part} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The status or the outcome in the one period it has. */
function Stands({ part: { is, said } }: { readonly part: Compared }) {
  const side = is === "new" ? "after" : "before";
  const told = said.find(({ field }) => field === "status" || field === "outcome");
  const words = told?.[side] ?? null;
  if (told === undefined || words === null) return null;
  return (
    <Drawn symbol={told.symbols[side]}>
      <Own>{words}</Own>
    </Drawn>
  );
}

type RowsProps = { readonly one: Compared; readonly page: Page; readonly heading?: boolean };

function Rows({ one, page, heading }: RowsProps) {
  const say = page.texts.webCompare;
  return (
    <tbody>
      {heading === true && (
        <tr class="body">
          <th colSpan={3} scope="rowgroup">
            {`${say.kinds[one.kind]} ${one.id} `}
            <Own>{one.title}</Own>
          </th>
        </tr>
      )}
      {saidOf(one, page.everything).map((part) => (
        <SaidRow key={part.field} said={part} page={page} />
      ))}
    </tbody>
  );
}

function SaidRow({ said, page }: { readonly said: Said; readonly page: Page }) {
  const { documents, webCompare: say } = page.texts;
  const { before, after } = page.compared;
  const shown = shownSides(said, page);
  const long = said.isText ? { class: "long" } : {};
  return (
    <tr>
      <th scope="row">{say.fields[said.field]}</th>
      <td {...long} data-l={documents.periodName(before.period)}>
        {shown.before}
      </td>
      <td {...long} data-l={documents.periodName(after.period)}>
        {shown.after}
      </td>
    </tr>
  );
}

type Sides = { readonly before: ComponentChildren; readonly after: ComponentChildren };

function shownSides(said: Said, { texts: { webCompare: say } }: Page): Sides {
  const { before, after, symbols } = said;
  const none = <span class="muted">{said.isAwaited ? say.notYet : say.nothing[said.field]}</span>;
  if (said.isAwaited)
    return {
      before: (
        <Drawn symbol={symbols.before}>
          <Own>{before}</Own>
        </Drawn>
      ),
      after: none,
    };
  if (!isChanged(said)) {
    return {
      before: (
        <Drawn symbol={symbols.before}>
          <Own>{before}</Own>
        </Drawn>
      ),
      after: <span class="muted">{say.unchanged}</span>,
    };
  }
  if (said.isText) {
    if (before === null || after === null)
      return {
        before: before === null ? none : <Own>{before}</Own>,
        after: after === null ? none : <Own>{after}</Own>,
      };
    const gone = (words: string) => <Removed words={words} say={say.hiddenRemoved} />;
    const come = (words: string) => <Added words={words} say={say.hiddenAdded} />;
    return besides(before, after, gone, come);
  }
  return {
    before:
      before === null ? (
        none
      ) : (
        <Drawn symbol={symbols.before}>
          <Removed words={before} say={say.hiddenRemoved} />
        </Drawn>
      ),
    after:
      after === null ? (
        none
      ) : (
        <Drawn symbol={symbols.after}>
          <Added words={after} say={say.hiddenAdded} />
        </Drawn>
      ),
  };
}

type DrawnProps = { readonly symbol: SymbolKey | null; readonly children: ComponentChildren };

/** A grade or a status with its drawing; everything else as it is. */
export function Drawn({ symbol, children }: DrawnProps) {
  if (symbol === null) return <>{children}</>;
  return (
    <span class="mark">
      <Symbol name={symbol} />
      <span>{children}</span>
    </span>
  );
}
