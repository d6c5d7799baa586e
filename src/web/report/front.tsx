import type { ComponentChildren } from "preact";
import type { Cards, FactGrid, GoalHead, Letterhead, Signatures } from "#documents/document.ts";
import { goalHeading } from "#documents/html/outline.ts";
import type { Texts } from "#text/texts.ts";
import { Inlines, type Quote, SymbolIn } from "./inlines.tsx";
import type { Ways } from "./ways.ts";

/** Sender and matter on one line over the title. */
export function LetterheadBlock({ block }: { readonly block: Letterhead }) {
  const facts = block.facts.map(({ label, value }) => `${label} ${value}`);
  return <p class="kick">{[block.municipality, block.unit, ...block.officer, ...facts].join(" · ")}</p>;
}

type FactsProps = {
  readonly block: FactGrid;
  readonly quotes: readonly Quote[];
  readonly ways: Ways;
  readonly texts: Texts;
};

export function FactsBlock({ block, ...inside }: FactsProps) {
  return (
    <dl class="grid-facts">
      {block.items.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <Inlines content={value} {...inside} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function CardsBlock({ block }: { readonly block: Cards }) {
  return (
    <>
      <ul class="counts">
        {block.items.map(({ symbol, count, previous, label }) => (
          <li key={label}>
            <SymbolIn symbol={symbol} alt={null} />
            <span>
              <b>{count}</b>
              {previous !== null && <span class="muted"> ({previous})</span>}
            </span>
            <span>{label}</span>
          </li>
        ))}
      </ul>
      {block.note !== "" && <p class="note-line">{block.note}</p>}
    </>
  );
}

/** A goal's wording and verdict; the wording was decided by the board, so it is set in serif. */
export function GoalHeadBlock({ block, edit }: { readonly block: GoalHead; readonly edit: ComponentChildren }) {
  return (
    <>
      <h2>
        {goalHeading(block)} {edit}
      </h2>
      {block.facts.map((fact) => (
        <p class="kick" key={fact}>
          {fact}
        </p>
      ))}
      <p class="goal-grade">
        <SymbolIn symbol={block.grade.symbol} alt={null} />
        <strong>{block.grade.label}</strong>
        {block.history.map((then) => (
          <span class="muted" key={then.period}>
            {then.period} <SymbolIn symbol={then.symbol} alt={then.label} />
          </span>
        ))}
      </p>
      {block.definition !== null && <p class="definition">{block.definition}</p>}
    </>
  );
}

export function SignaturesBlock({ block }: { readonly block: Signatures }) {
  return (
    <ul class="plain signatures">
      {block.people.map(({ name, title }) => (
        <li key={name}>
          {name}
          {title !== "" && <span class="muted">{` ${title}`}</span>}
        </li>
      ))}
    </ul>
  );
}
