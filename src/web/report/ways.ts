import type { Table } from "#documents/document.ts";
import { METHOD_ANCHOR } from "#documents/report/report-parts.ts";
import { mayReadItem } from "#domain/permissions.ts";
import type { Item, ItemKind } from "#storage/items.ts";
import { textsIn } from "#text/texts.ts";
import { withQuery } from "#web/address.ts";
import { paths } from "#web/paths.ts";
import { inlineText } from "./block-text.ts";
import { METHOD_KEY } from "./paper.ts";
import type { ReportPageProps } from "./report-view.ts";

// The papers speak Swedish, whatever the page around them speaks.
const { goal, report } = textsIn("sv").documents;

/** From what the paper says to what it comes from. */
export type Ways = {
  /** To the part of the papers that an anchor stands in; null when no part has it. */
  readonly part: (anchor: string) => string | null;
  /** To the answers that the rows of a table are made of, and the column that leads there; null: the rows are none. */
  readonly rows: (table: Table) => { readonly column: number; readonly hrefOf: (row: number) => string | null } | null;
};

/** The address of a part of this very version of the report. */
export function partAddress(
  { round, snapshot, snapshots }: Pick<ReportPageProps, "round" | "snapshot" | "snapshots">,
  key: string,
): string {
  const isOlder = snapshot !== null && snapshot.number !== snapshots.at(-1)?.number;
  return withQuery(paths.report(round.id), { del: key, version: isOlder ? snapshot.number : null });
}

/** The goal's own answer in the round, for who may read it. */
export function goalItem({ items, actor }: ReportPageProps, number: string): Item | null {
  return readable({ items, actor }, "goal", number);
}

function readable({ items, actor }: Pick<ReportPageProps, "items" | "actor">, kind: ItemKind, number: string) {
  const item = items.find((candidate) => candidate.kind === kind && candidate.number === number);
  return item !== undefined && mayReadItem(actor, item).allowed ? item : null;
}

/** Every figure can be followed to the answer it comes from, its versions, and who gave it when. */
export function waysOf(props: ReportPageProps): Ways {
  const keys = new Set(props.parts.map(({ key }) => key));
  const hrefOf = (kind: "activity" | "measure", number: string): string | null => {
    const item = readable(props, kind, number);
    return item === null ? null : paths[kind](item.id);
  };
  const measures = props.facts.goals.find(({ id }) => id === props.shown.goal)?.measures ?? [];
  return {
    part: (anchor) => {
      const key = anchor === METHOD_ANCHOR ? METHOD_KEY : anchor;
      return keys.has(key) ? partAddress(props, key) : null;
    },
    rows: (table) => {
      if (table.name === goal.measures) {
        return { column: 0, hrefOf: (row) => hrefOf("measure", measures[row]?.id ?? "") };
      }
      if (table.name !== goal.activities && table.name !== report.moved) return null;
      const numberIn = (row: number): string => inlineText(table.rows[row]?.[0]?.content ?? []);
      return { column: 1, hrefOf: (row) => hrefOf("activity", numberIn(row)) };
    },
  };
}
