import type { ComponentChildren } from "preact";
import type { Cell, Table } from "#documents/document.ts";
import { Picture } from "#documents/html/chart.tsx";
import { isOnlyPages } from "#documents/html/inlines.tsx";
import { type Texts, textsIn } from "#text/texts.ts";
import { inlineText, plainBlanks } from "./block-text.ts";
import { Inlines, type Quote } from "./inlines.tsx";
import type { Ways } from "./ways.ts";

type Inside = { readonly quotes: readonly Quote[]; readonly ways: Ways; readonly texts: Texts };

/** The papers speak Swedish: over the column of numbers stands this. */
const NUMBER = textsIn("sv").documents.report.matrixColumns.number;

/**
 * A table of the paper; on a phone each row becomes a small card, headed by what it is about. Columns of page numbers are
 * left out.
 */
export function PaperTable({ table, ...inside }: Inside & { readonly table: Table }) {
  const shown = table.columns
    .map((column, place) => ({ column, place }))
    .filter(({ place }) => table.rows.length === 0 || !table.rows.every((row) => isPages(row[place])));
  const heads = table.columns[0]?.header === NUMBER ? 2 : 1;
  const classOf = ({ column, place }: (typeof shown)[number]): string =>
    [...(column.align === "left" ? [] : [column.align]), ...(place < heads ? ["row-name"] : [])].join(" ");
  const way = inside.ways.rows(table);
  return (
    <table class="stack paper-table">
      <caption class="ds-sr-only">{table.name}</caption>
      <thead>
        <tr>
          {shown.map((one) => (
            <th key={one.place} scope="col" class={classOf(one)}>
              {one.column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          <tr key={index} {...(table.hasSum === true && index === table.rows.length - 1 ? { class: "sum" } : {})}>
            {shown.map((one) => (
              <td key={one.place} data-l={one.column.header} class={classOf(one)}>
                <Content
                  {...inside}
                  cell={row[one.place] ?? EMPTY}
                  href={way?.column === one.place ? way.hrefOf(index) : null}
                />
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

type ContentProps = Inside & {
  readonly cell: Cell;
  /** Where what stands here comes from. */
  readonly href: string | null;
};

function Content({ cell, href, ...inside }: ContentProps) {
  return (
    <div class="inl">
      <Led href={holdsFinding(cell, inside.quotes) ? null : href}>
        <Inlines content={cell.content} {...inside} />
      </Led>
      {cell.chart !== undefined && <Picture chart={cell.chart} />}
      {cell.second !== undefined && cell.second.length > 0 && (
        <div class="second">
          <Inlines content={cell.second} {...inside} />
        </div>
      )}
    </div>
  );
}

/** A finding's number is a link itself, and links cannot lie within each other. */
function holdsFinding({ content }: Cell, quotes: readonly Quote[]): boolean {
  const text = inlineText(content);
  return quotes.some(({ quote }) => text.includes(plainBlanks(quote)));
}

function Led({ href, children }: { readonly href: string | null; readonly children: ComponentChildren }) {
  return href === null ? <>{children}</> : <a href={href}>{children}</a>;
}
