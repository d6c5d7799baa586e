import type { Cell, Table } from "#documents/document.ts";
import { Picture } from "./chart.tsx";
import { Inlines, isOnlyPages, withoutPages } from "./inlines.tsx";

type Column = Table["columns"][number];
type Shown = { readonly column: Column; readonly place: number };

/** With more columns than this a row becomes a small card on a narrow screen, each value under its heading. */
const MOST_COLUMNS_ABREAST = 4;
/** Up to so many millimetres a value stands beside its neighbours in the card; wider ones take a line. */
const WIDEST_BESIDE = 40;

function isPages(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.chart === undefined && cell.content.length > 0 && isOnlyPages(cell.content);
}

/** The columns that say something where there are no pages. */
function shownColumns(table: Table): readonly Shown[] {
  return table.columns
    .map((column, place) => ({ column, place }))
    .filter(({ place }) => table.rows.length === 0 || !table.rows.every((row) => isPages(row[place])));
}

/** The class that a column of this width (millimetres) has; the page's style sheet gives it its measure. */
export function widthClass(width: number): string {
  return `w${String(width).replace(".", "-")}`;
}

function columnClasses({ width, align }: Column, place: number): string {
  const size = width === "rest" || width > WIDEST_BESIDE ? "line" : "beside";
  return [...(align === "left" ? [] : [align]), ...(place === 0 ? ["first"] : []), size].join(" ");
}

function Content({ cell }: { readonly cell: Cell }) {
  return (
    <>
      <Inlines content={withoutPages(cell.content)} />
      {cell.chart !== undefined && <Picture chart={cell.chart} />}
      {cell.second !== undefined && cell.second.length > 0 && (
        <div class="second">
          <Inlines content={withoutPages(cell.second)} />
        </div>
      )}
    </>
  );
}

const EMPTY: Cell = { content: [] };

function Row({ shown, row }: { readonly shown: readonly Shown[]; readonly row: readonly Cell[] }) {
  return (
    <tr>
      {shown.map(({ column, place }, order) => {
        const cell = row[place] ?? EMPTY;
        const classes = columnClasses(column, order);
        if (order === 0)
          return (
            <th scope="row" class={classes}>
              <Content cell={cell} />
            </th>
          );
        return (
          <td class={classes} data-label={column.header}>
            <Content cell={cell} />
          </td>
        );
      })}
    </tr>
  );
}

/** A table with its name as caption. The first column heads its row. */
export function DataTable({ table }: { readonly table: Table }) {
  const shown = shownColumns(table);
  const body = table.hasSum === true ? table.rows.slice(0, -1) : table.rows;
  const sum = table.hasSum === true ? table.rows.slice(-1) : [];
  return (
    <table {...(shown.length > MOST_COLUMNS_ABREAST ? { class: "restacks" } : {})}>
      <caption class="unseen">{table.name}</caption>
      <colgroup>
        {shown.map(({ column }) => (
          <col {...(column.width === "rest" ? {} : { class: widthClass(column.width) })} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {shown.map(({ column }, order) => (
            <th scope="col" class={columnClasses(column, order)}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {body.map((row) => (
          <Row shown={shown} row={row} />
        ))}
      </tbody>
      {sum.length > 0 && (
        <tfoot>
          {sum.map((row) => (
            <Row shown={shown} row={row} />
          ))}
        </tfoot>
      )}
    </table>
  );
}
