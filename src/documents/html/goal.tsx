import type { Basis, GoalHead } from "#documents/document.ts";
import { Inlines, SymbolMark } from "./inlines.tsx";
import { goalHeading } from "./outline.ts";

export function GoalHeadBlock({ block }: { readonly block: GoalHead }) {
  return (
    <>
      <div class="goal-head">
        <div>
          <h2 id={block.id}>{goalHeading(block)}</h2>
          {block.facts.map((fact) => (
            <p class="fact">{fact}</p>
          ))}
        </div>
        <div class="grade">
          <SymbolMark symbol={block.grade.symbol} alt={null} size="huge" />
          <p>
            <strong>{block.grade.label}</strong>
          </p>
          {block.history.length > 0 && (
            <ul>
              {block.history.map((then) => (
                <li>
                  {then.period} <SymbolMark symbol={then.symbol} alt={then.label} />
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
      {block.definition !== null && <p class="definition">{block.definition}</p>}
    </>
  );
}

export function BasisBlock({ block }: { readonly block: Basis }) {
  return (
    <div class="basis">
      <h3 class="small">{block.heading}</h3>
      <dl>
        {block.rows.map((row) => (
          <div>
            <dt>{row.label}</dt>
            <dd>
              <Inlines content={row.content} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
