import type { Texts } from "#text/texts.ts";
import { Own } from "#web/kit/own-words.tsx";
import { type Compared, type ComparedGoal, isChanged, placeOf, type Said } from "./changes.ts";
import { Drawn } from "./goal-table.tsx";
import type { ComparedRounds } from "./load.ts";

type Props = {
  readonly goals: readonly ComparedGoal[];
  readonly compared: ComparedRounds;
  readonly texts: Texts;
};

type Row = { readonly goal: string; readonly one: Compared; readonly said: Said };

/** First what most want to know: which grades and statuses are others now. Each leads to the whole of its goal. */
export function Verdicts({ goals, compared, texts }: Props) {
  const say = texts.webCompare;
  const rows = goals.flatMap((goal) => [goal, ...goal.parts].flatMap((one) => rowsOf(goal.id, one)));
  if (rows.length === 0) return null;
  const { documents } = texts;
  const [before, after] = [compared.before.period, compared.after.period].map(documents.periodName);
  return (
    <section>
      <h2 id="andrade">{say.verdicts}</h2>
      <table class="stack verdicts" aria-labelledby="andrade">
        <thead>
          <tr>
            <th scope="col">{say.goalOrActivity}</th>
            <th scope="col">{documents.capitalised(before ?? "")}</th>
            <th scope="col">{documents.capitalised(after ?? "")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ goal, one, said }) => (
            <tr key={`${one.kind} ${one.id}`}>
              <th scope="row">
                <a href={`#${encodeURIComponent(placeOf(goal))}`} lang="sv">{`${one.id} ${one.title}`}</a>
              </th>
              <Side words={said.before} symbol={said.symbols.before} label={before} none={say.nothing[said.field]} />
              <Side words={said.after} symbol={said.symbols.after} label={after} none={say.nothing[said.field]} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function rowsOf(goal: string, one: Compared): readonly Row[] {
  if (one.is !== "both") return [];
  return one.said
    .filter((said) => (said.field === "grade" || said.field === "status") && isChanged(said))
    .map((said) => ({ goal, one, said }));
}

type SideProps = {
  readonly words: string | null;
  readonly symbol: Said["symbols"]["before"];
  readonly label: string | undefined;
  readonly none: string;
};

function Side({ words, symbol, label, none }: SideProps) {
  return (
    <td data-l={label}>
      {words === null ? (
        <span class="muted">{none}</span>
      ) : (
        <Drawn symbol={symbol}>
          <Own>{words}</Own>
        </Drawn>
      )}
    </td>
  );
}
