import { isHandedIn } from "#domain/signoff.ts";
import type { Period } from "#domain/period.ts";
import type { MatrixCell } from "#storage/cockpit/matrix.ts";
import { withQuery } from "#web/address.ts";
import { type GradeMark, gradeMark } from "#web/kit/grade.ts";
import { Own } from "#web/kit/own-words.tsx";
import { Sprite, SpriteSymbol } from "#web/kit/sprite.tsx";
import { paths } from "#web/paths.ts";
import type { CockpitProps } from "./page.tsx";

/** The goals through the periods: colour, symbol and word; each cell leads to that goal in that period. */
export function Matrix(props: CockpitProps) {
  const { cells, chosen, texts } = props;
  const say = texts.webFollowUp.matrix;
  if (cells.length === 0) return null;
  const ofPlan = Map.groupBy(cells, ({ planId }) => planId);
  const marks = cells.flatMap((cell) => markOf(cell, props) ?? []);
  return (
    <section>
      <Sprite names={[...marks.map(({ symbol }) => symbol), "grade-none"]} />
      <table class="matrix">
        <caption>{say.caption}</caption>
        <colgroup>
          <col />
          {chosen.columns.map(({ key }) => (
            <col key={key} />
          ))}
        </colgroup>
        <Head {...props} />
        {chosen.rounds.map(({ planId, body }) => (
          <tbody key={planId}>
            <tr class="body">
              <th colSpan={chosen.columns.length + 1} scope="rowgroup">
                {body}
              </th>
            </tr>
            {Array.from(
              Map.groupBy(ofPlan.get(planId) ?? [], ({ goalId }) => goalId),
              ([goalId, own]) => (
                <GoalRow key={goalId} cells={own} page={props} />
              ),
            )}
          </tbody>
        ))}
      </table>
      <Legend
        marks={marks}
        hasOld={marks.length > 0 && cells.some((cell) => isOver(cell) && markOf(cell, props) === null)}
        texts={texts}
      />
    </section>
  );
}

function Head({ chosen, texts }: CockpitProps) {
  const say = texts.webFollowUp.matrix;
  const years = Array.from(Map.groupBy(chosen.columns, ({ year }) => year));
  return (
    <thead>
      <tr>
        <td class="yr">
          <span class="ds-sr-only">{say.year}</span>
        </td>
        {years.map(([year, periods], index) => (
          <th key={year} class={index > 0 ? "yr y" : "yr"} scope="colgroup" colSpan={periods.length}>
            {year}
          </th>
        ))}
      </tr>
      <tr>
        <th scope="col">{say.goal}</th>
        {chosen.columns.map((period, index) => (
          <th
            key={period.key}
            scope="col"
            class={`${startsYear(chosen.columns, index) ? "y" : ""} ${period.key === chosen.period.key ? "now" : ""}`.trim()}
          >
            {period.key === chosen.period.key ? (
              <span>{say.column(period)}</span>
            ) : (
              <a href={withQuery(paths.followUp(period.key), { organ: chosen.body })}>{say.column(period)}</a>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

const startsYear = (columns: readonly Period[], index: number): boolean =>
  index > 0 && columns[index - 1]?.year !== columns[index]?.year;

/** The cell's grade; null when nothing that may be shown as one has been decided. A draft is nobody's verdict yet. */
function markOf(cell: MatrixCell, { models, texts }: Pick<CockpitProps, "models" | "texts">): GradeMark | null {
  const isIn = cell.itemState !== null && isHandedIn(cell.itemState);
  if (!isIn || cell.grade === null || cell.modelId === null) return null;
  return gradeMark(models.get(cell.modelId), cell.grade, texts);
}

function GoalRow({ cells, page }: { readonly cells: readonly MatrixCell[]; readonly page: CockpitProps }) {
  const { columns } = page.chosen;
  const [first] = cells;
  const now = cells.findLast(({ itemId }) => itemId !== null);
  if (first === undefined) return null;
  let standing: { readonly mark: GradeMark; readonly period: Period } | null = null;
  return (
    <tr>
      <th scope="row">
        {now === undefined || now.itemId === null ? (
          <Own>{first.title}</Own>
        ) : (
          <a href={paths.goal(now.itemId)} lang="sv">
            {first.title}
          </a>
        )}
      </th>
      {columns.map((period, index) => {
        const cell = cells.find((one) => one.period === period.key);
        const mark = cell === undefined ? null : markOf(cell, page);
        const shown = mark === null ? unmarked(cell, standing, page) : { mark, word: mark.label, old: false };
        if (mark !== null) standing = { mark, period };
        return <Cell key={period.key} {...{ period, shown, page }} cell={cell} isYear={startsYear(columns, index)} />;
      })}
    </tr>
  );
}

const NONE: GradeMark = { symbol: "grade-none", label: "", tint: "g-none" };

const isOver = (cell: MatrixCell | undefined): boolean => cell === undefined || cell.roundState === "approved";

/** No grade: not yet while the round goes on; once it is locked, the last one there was, small, as what it is. */
function unmarked(
  cell: MatrixCell | undefined,
  standing: { readonly mark: GradeMark; readonly period: Period } | null,
  { texts }: CockpitProps,
) {
  const say = texts.webFollowUp.matrix;
  const isLocked = isOver(cell);
  if (isLocked && standing !== null) {
    return {
      mark: { ...standing.mark, tint: "g-none" },
      word: say.stale(standing.mark.label, standing.period),
      old: true,
    };
  }
  return { mark: NONE, word: isLocked ? say.notInRound : say.notGraded, old: false };
}

type CellProps = {
  readonly period: Period;
  readonly cell: MatrixCell | undefined;
  readonly shown: { readonly mark: GradeMark; readonly word: string; readonly old: boolean };
  readonly isYear: boolean;
  readonly page: CockpitProps;
};

function Cell({ period, cell, shown: { mark, word, old }, isYear, page }: CellProps) {
  const itemId = cell?.itemId ?? null;
  const symbol = (
    <SpriteSymbol name={mark.symbol} word={word} own={!old && mark !== NONE} {...(old ? { class: "old" } : {})} />
  );
  return (
    <td class={isYear ? `${mark.tint} y` : mark.tint} data-p={page.texts.webFollowUp.matrix.cell(period)}>
      {itemId === null ? <span>{symbol}</span> : <a href={paths.goal(itemId)}>{symbol}</a>}
    </td>
  );
}

/** Best first. */
const ORDER = ["g-full", "g-almost", "g-part", "g-little", "g-not", "g-unk", "g-none"];

type LegendProps = {
  readonly marks: readonly GradeMark[];
  readonly hasOld: boolean;
  readonly texts: CockpitProps["texts"];
};

function Legend({ marks, hasOld, texts }: LegendProps) {
  const say = texts.webFollowUp;
  const known = new Map(marks.map((mark) => [mark.label, mark]));
  const best = Array.from(known.values()).sort((a, b) => ORDER.indexOf(a.tint) - ORDER.indexOf(b.tint));
  const shown = [...best, { ...NONE, label: say.matrix.notGraded }];
  return (
    <ul class="key" aria-label={say.legend.label}>
      {shown.map(({ symbol, label }) => (
        <li key={label}>
          <svg class="sym" aria-hidden="true">
            <use href={`#s-${symbol}`} />
          </svg>
          {symbol === NONE.symbol ? label : <Own>{label}</Own>}
        </li>
      ))}
      {hasOld && (
        <li>
          <svg class="sym old" aria-hidden="true">
            <use href={`#s-${best[0]?.symbol ?? NONE.symbol}`} />
          </svg>
          {say.legend.stale}
        </li>
      )}
    </ul>
  );
}
