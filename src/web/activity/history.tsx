import { statusSymbol } from "#documents/model-symbols.ts";
import { parsePeriod } from "#domain/period.ts";
import { statusOf } from "#domain/status.ts";
import { HistoryStrip } from "#web/kit/history-strip.tsx";
import type { ActivityPageProps } from "./page.tsx";

/** The activity's way through the periods. */
export function History({ item, model, answers, texts }: ActivityPageProps) {
  const say = texts.webActivity;
  const periods = answers.map((answer) => {
    const status = answer.status === null ? null : statusOf(model, answer.status);
    const period = parsePeriod(answer.period);
    const isOpen = answer.itemId === item.id && item.roundState !== "approved";
    return {
      key: answer.itemId,
      symbol: statusSymbol(status),
      period: period === null ? answer.period : texts.webEntry.periodLabel(period),
      word: status?.label ?? (isOpen ? say.openAnswer : say.noAnswer),
      own: status !== null,
      isOpen,
    };
  });
  return <HistoryStrip heading={say.history} periods={periods} texts={texts} />;
}
