import type { ComponentChildren } from "preact";
import type { Block, List } from "#documents/document.ts";
import { Figure, Picture } from "#documents/html/chart.tsx";
import type { Texts } from "#text/texts.ts";
import { CardsBlock, FactsBlock, GoalHeadBlock, LetterheadBlock, SignaturesBlock } from "./front.tsx";
import { Inlines, type Quote } from "./inlines.tsx";
import { PaperTable } from "./table.tsx";
import type { Ways } from "./ways.ts";

export type BlockProps = {
  readonly block: Block;
  readonly quotes: readonly Quote[];
  /** The link that stands beside a heading, where there is something to change. */
  readonly edit: ComponentChildren;
  readonly ways: Ways;
  readonly texts: Texts;
};

/** One block of the papers' tree, as the page shows it. */
export function PaperBlock({ block, quotes, edit, ways, texts }: BlockProps) {
  const inside = { quotes, ways, texts };
  switch (block.kind) {
    case "title":
      return <h2>{block.text}</h2>;
    case "heading":
      return <HeadingBlock level={block.level} text={block.text} edit={edit} />;
    case "paragraph":
      return (
        <p class={block.role === "note" ? "note-line" : block.role}>
          <Inlines content={block.content} running {...inside} />
        </p>
      );
    case "list":
      return <ListBlock list={block} {...inside} />;
    case "table":
      return <PaperTable table={block} {...inside} />;
    case "figure":
      return <FigureBlock block={block} />;
    case "facts":
      return <FactsBlock block={block} {...inside} />;
    case "cards":
      return <CardsBlock block={block} />;
    case "bars":
      return <BarsBlock block={block} />;
    case "goal-head":
      return <GoalHeadBlock block={block} edit={edit} />;
    case "basis":
      return <BasisBlock block={block} {...inside} />;
    case "letterhead":
      return <LetterheadBlock block={block} />;
    case "signatures":
      return <SignaturesBlock block={block} />;
    case "columns":
    case "section":
    case "page-break":
      throw new Error(`A ${block.kind} is a frame: paper.ts takes what lies in it.`);
  }
}

const TAGS = { 1: "h3", 2: "h4", 3: "h5" } as const;

function HeadingBlock({
  level,
  text,
  edit,
}: {
  readonly level: 1 | 2 | 3;
  readonly text: string;
  readonly edit: ComponentChildren;
}) {
  const Tag = TAGS[level];
  return (
    <Tag>
      {text} {edit}
    </Tag>
  );
}

type Inside = { readonly quotes: readonly Quote[]; readonly ways: Ways; readonly texts: Texts };

function ListBlock({ list, ...inside }: Inside & { readonly list: List }) {
  const items = list.items.map((item, index) => (
    <li key={index}>
      <Inlines content={item} running {...inside} />
    </li>
  ));
  return list.look === "numbered" ? <ol class="numbered">{items}</ol> : <ul class={list.look}>{items}</ul>;
}

/** A chart as the paper has it, and on a telephone as it is drawn for one. */
function FigureBlock({ block }: { readonly block: Extract<Block, { readonly kind: "figure" }> }) {
  if (block.narrow === undefined) return <Figure chart={block.chart} />;
  return (
    <>
      <figure class="only-wide">
        <Picture chart={block.chart} />
      </figure>
      <figure class="only-narrow">
        <Picture chart={block.narrow} />
      </figure>
    </>
  );
}

function BarsBlock({ block }: { readonly block: Extract<Block, { readonly kind: "bars" }> }) {
  return (
    <>
      <ul class="plain">
        {block.items.map(({ label, count }) => (
          <li key={label}>
            {label} <strong class="gen">{count}</strong>
          </li>
        ))}
      </ul>
      {block.note !== "" && <p class="note-line">{block.note}</p>}
    </>
  );
}

function BasisBlock({ block, ...inside }: Inside & { readonly block: Extract<Block, { readonly kind: "basis" }> }) {
  return (
    <div class="basis">
      <h3>{block.heading}</h3>
      <dl>
        {block.rows.map(({ label, content }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Inlines content={content} {...inside} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
