import type { ComponentChildren } from "preact";
import type { Block, Heading, List, Paragraph } from "#documents/document.ts";
import { Figure } from "./chart.tsx";
import { BarsBlock, CardsBlock, FactsBlock, LetterheadBlock, SignaturesBlock, TitleBlock } from "./front.tsx";
import { BasisBlock, GoalHeadBlock } from "./goal.tsx";
import { Inlines, withoutPages } from "./inlines.tsx";
import type { Outline } from "./outline.ts";
import { DataTable } from "./table.tsx";

type Blocks = { readonly blocks: readonly Block[]; readonly outline: Outline };

export function Blocks({ blocks, outline }: Blocks) {
  return <>{blocks.map((block) => blockOf(block, outline))}</>;
}

function blockOf(block: Block, outline: Outline): ComponentChildren {
  switch (block.kind) {
    case "title":
      return <TitleBlock block={block} />;
    case "heading":
      return <HeadingBlock block={block} outline={outline} />;
    case "paragraph":
      return <ParagraphBlock block={block} />;
    case "list":
      return <ListBlock block={block} />;
    case "facts":
      return <FactsBlock block={block} />;
    case "cards":
      return <CardsBlock block={block} />;
    case "table":
      return <DataTable table={block} />;
    case "bars":
      return <BarsBlock block={block} />;
    case "goal-head":
      return <GoalHeadBlock block={block} />;
    case "basis":
      return <BasisBlock block={block} />;
    case "letterhead":
      return <LetterheadBlock block={block} />;
    case "signatures":
      return <SignaturesBlock block={block} />;
    case "figure":
      return <Figure chart={block.chart} />;
    case "columns":
      return (
        <div class="columns">
          <div>
            <Blocks blocks={block.left} outline={outline} />
          </div>
          <div>
            <Blocks blocks={block.right} outline={outline} />
          </div>
        </div>
      );
    case "section":
      return (
        <div class={block.fit}>
          <Blocks blocks={block.body} outline={outline} />
        </div>
      );
    case "page-break":
      return <div class="page-break" />;
  }
}

/** One step down, as the paper's title is the page's only first heading. */
const TAGS = { 1: "h2", 2: "h3", 3: "h4" } as const;

function HeadingBlock({ block, outline }: { readonly block: Heading; readonly outline: Outline }) {
  const Tag = TAGS[block.level];
  const id = outline.ids.get(block) ?? block.id;
  return (
    <Tag class={block.look} {...(id === undefined ? {} : { id })}>
      {block.text}
    </Tag>
  );
}

function ParagraphBlock({ block }: { readonly block: Paragraph }) {
  return (
    <p {...(block.role === "body" ? {} : { class: block.role })}>
      <Inlines content={withoutPages(block.content)} />
    </p>
  );
}

function ListBlock({ block }: { readonly block: List }) {
  const items = block.items.map((item) => (
    <li>
      <Inlines content={item} />
    </li>
  ));
  return block.look === "numbered" ? <ol>{items}</ol> : <ul class={block.look}>{items}</ul>;
}
