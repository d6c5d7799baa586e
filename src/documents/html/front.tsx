import { textsIn } from "#text/texts.ts";
import type { Bars, Cards, FactGrid, Letterhead, Signatures, Title } from "#documents/document.ts";
import { Inlines, SymbolMark } from "./inlines.tsx";

const { officer } = textsIn("sv").documents.report.facts;

export function LetterheadBlock({ block }: { readonly block: Letterhead }) {
  return (
    <div class="letterhead">
      <div class="sender">
        <SymbolMark symbol="crest" alt={null} />
        <p>
          <strong>{block.municipality}</strong>
          <br />
          <span class="muted">{block.unit}</span>
        </p>
      </div>
      {block.officer.length > 0 && (
        <p class="officer">
          <span class="label">{officer}</span>
          {block.officer.map((line) => (
            <>
              <br />
              {line}
            </>
          ))}
        </p>
      )}
      {block.facts.length > 0 && (
        <dl class="matter">
          {block.facts.map((fact) => (
            <div>
              <dt>{fact.label}</dt>
              <dd>{fact.value}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

export function TitleBlock({ block }: { readonly block: Title }) {
  return (
    <>
      <h1>{block.text}</h1>
      {block.subtitle !== null && (
        <p class="subtitle">
          <Inlines content={block.subtitle} />
        </p>
      )}
    </>
  );
}

export function FactsBlock({ block }: { readonly block: FactGrid }) {
  return (
    <dl class="facts">
      {block.items.map((item) => (
        <div>
          <dt>{item.label}</dt>
          <dd>
            <Inlines content={item.value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function CardsBlock({ block }: { readonly block: Cards }) {
  return (
    <>
      <ul class="cards">
        {block.items.map((item) => (
          <li>
            <SymbolMark symbol={item.symbol} alt={null} size="huge" />
            <span class="count">
              <strong>{item.count}</strong>
              {item.previous !== null && <span class="muted"> ({item.previous})</span>}
            </span>
            <span class="name">{item.label}</span>
          </li>
        ))}
      </ul>
      {block.note !== "" && <p class="note">{block.note}</p>}
    </>
  );
}

export function BarsBlock({ block }: { readonly block: Bars }) {
  const longest = Math.max(1, ...block.items.map(({ count }) => count));
  return (
    <>
      <ul class="bars">
        {block.items.map(({ label, count }) => (
          <li>
            <span>{label}</span>
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect width={Math.round((count / longest) * 1000) / 10} height="8" />
            </svg>
            <span class="number">{count}</span>
          </li>
        ))}
      </ul>
      {block.note !== "" && <p class="note">{block.note}</p>}
    </>
  );
}

export function SignaturesBlock({ block }: { readonly block: Signatures }) {
  return (
    <ul class="signatures">
      {block.people.map((person) => (
        <li>
          {person.name}
          {person.title !== "" && (
            <>
              <br />
              <span class="muted">{person.title}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
