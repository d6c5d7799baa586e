import { statusSymbol } from "#documents/model-symbols.ts";
import { parsePeriod } from "#domain/period.ts";
import { statusOf } from "#domain/status.ts";
import { Symbol } from "#web/kit/symbol.tsx";
import type { ActivityPageProps } from "./page.tsx";

/** The activity's way through the periods: a symbol and a word for each. */
export function History({ item, model, answers, texts }: ActivityPageProps) {
  const say = texts.webActivity;
  return (
    <section>
      <h2>{say.history}</h2>
      <ol class="strip">
        {answers.slice(-6).map((answer) => {
          const status = answer.status === null ? null : statusOf(model, answer.status);
          const period = parsePeriod(answer.period);
          const isOpen = answer.itemId === item.id;
          return (
            <li key={answer.itemId} {...(isOpen ? { class: "now" } : {})}>
              <span class="big">
                <Symbol name={statusSymbol(status)} />
              </span>
              <span class="p">{period === null ? answer.period : say.periodLabel(period)}</span>
              <span class="l">{status?.label ?? (isOpen ? say.openAnswer : say.noAnswer)}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
