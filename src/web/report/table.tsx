import type { Cell, Table } from "#documents/document.ts";
import { Picture } from "#documents/html/chart.tsx";
import { isOnlyPages } from "#documents/html/inlines.tsx";
import type { Texts } from "#text/texts.ts";
import { Inlines, type Quote } from "./inlines.tsx";

type Props = { readonly table: Table; readonly quotes: readonly Quote[]; readonly texts: Texts };

/** A table of the paper; on a phone each row becomes a small card. Columns of page numbers are left out. */
export function PaperTable({ table, quotes, texts }: Props) {
  const shown = table.columns
    .map((column, place) => ({ column, place }))
    .filter(({ place }) => table.rows.length === 0 || !table.rows.every((row) => isPages(row[place])));
  return (
    <table class="stack paper-table">
      <caption class="ds-sr-only">{table.name}</caption>
      <thead>
        <tr>
          {shown.map(({ column, place }) => (
            <th key={place} scope="col" {...(column.align === "left" ? {} : { class: column.align })}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          <tr key={index} {...(table.hasSum === true && index === table.rows.length - 1 ? { class: "sum" } : {})}>
            {shown.map(({ column, place }) => (
              <td key={place} data-l={column.header} {...(column.align === "left" ? {} : { class: column.align })}>
                <Content cell={row[place] ?? EMPTY} quotes={quotes} texts={texts} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const EMPTY: Cell = { content: [] };

const isPages = (cell: Cell | undefined): boolean =>
  cell !== undefined && cell.chart === undefined && cell.content.length > 0 && isOnlyPages(cell.content);

function Content({ cell, quotes, texts }: { readonly cell: Cell } & Omit<Props, "table">) {
  return (
    <div class="inl">
      <Inlines content={cell.content} quotes={quotes} texts={texts} />
      {cell.chart !== undefined && <Picture chart={cell.chart} />}
      {cell.second !== undefined && cell.second.length > 0 && (
        <div class="second">
          <Inlines content={cell.second} quotes={quotes} texts={texts} />
        </div>
      )}
    </div>
  );
}
