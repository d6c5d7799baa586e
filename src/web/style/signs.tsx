import type { GovernanceModel } from "#domain/governance-model.ts";
import { CANNOT_BE_JUDGED } from "#domain/plan.ts";
import { statusSymbol } from "#documents/model-symbols.ts";
import type { Texts } from "#text/texts.ts";
import { gradeMark } from "#web/kit/grade.ts";
import { HistoryStrip } from "#web/kit/history-strip.tsx";
import { LineChart } from "#web/kit/line-chart.tsx";
import { Sprite, SpriteSymbol } from "#web/kit/sprite.tsx";
import { Mark } from "#web/kit/symbol.tsx";
import { Ladder, ThreeAnswers } from "#web/kit/three-answers.tsx";
import { Sample } from "./sample.tsx";

type Props = { readonly model: GovernanceModel; readonly texts: Texts };

/** Grades and statuses as the model has them, and the parts that are made of them. */
export function Signs({ model, texts }: Props) {
  const say = texts.webStyle;
  return (
    <>
      <Sample about={say.grades}>
        <ul class="legend">
          {gradesOf({ model, texts }).map(({ symbol, label }) => (
            <li key={label}>
              <Mark symbol={symbol} word={label} />
            </li>
          ))}
        </ul>
      </Sample>
      <Sample about={say.statuses}>
        <ul class="legend">
          {model.statuses.map((status) => (
            <li key={status.key}>
              <Mark symbol={statusSymbol(status)} word={status.label} />
            </li>
          ))}
        </ul>
      </Sample>
      <Matrix model={model} texts={texts} />
      <Answers model={model} texts={texts} />
      <Time model={model} texts={texts} />
    </>
  );
}

function gradesOf({ model, texts }: Props) {
  const none = { symbol: "grade-none", label: texts.documents.notGraded, tint: "g-none" };
  const best = model.grades.toReversed().map(({ key }) => gradeMark(model, key, texts));
  return [...best, gradeMark(model, CANNOT_BE_JUDGED, texts), none];
}

function Matrix({ model, texts }: Props) {
  const say = texts.webStyle;
  const marks = gradesOf({ model, texts });
  const [best] = marks;
  return (
    <Sample about={say.matrix}>
      <Sprite names={marks.map(({ symbol }) => symbol)} />
      <table class="matrix">
        <caption>{say.matrixCaption}</caption>
        <colgroup>
          <col />
          {marks.map(({ label }) => (
            <col key={label} class="short" />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{texts.webFollowUp.matrix.goal}</th>
            {marks.map(({ label }, place) => (
              <th key={label} scope="col">
                {say.periods[place % say.periods.length]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{say.goal}</th>
            {marks.map(({ symbol, label, tint }, place) => (
              <td key={label} class={tint} data-p={say.periods[place % say.periods.length]}>
                <span>
                  <SpriteSymbol name={symbol} word={label} />
                </span>
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{say.goal}</th>
            {marks.map(({ label }, place) => (
              <td key={label} class="g-none" data-p={say.periods[place % say.periods.length]}>
                <span>
                  <SpriteSymbol name={best?.symbol ?? "grade-none"} word={say.staleCell} class="old" />
                </span>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </Sample>
  );
}

function Answers({ model, texts }: Props) {
  const say = texts.webStyle;
  const [now = "", nowAnswer] = say.answers.now;
  const [rule = "", ruleAnswer] = say.answers.rule;
  const steps = model.grades
    .toReversed()
    .map(({ key }, place) => ({ ...gradeMark(model, key, texts), isOut: place === 0 }));
  return (
    <Sample about={say.three}>
      <ThreeAnswers
        answers={[
          { heading: now, answer: nowAnswer },
          { heading: rule, answer: ruleAnswer },
          { heading: say.answers.reach, children: <Ladder steps={steps} outWords={say.answers.out} /> },
        ]}
      />
    </Sample>
  );
}

function Time({ model, texts }: Props) {
  const say = texts.webStyle;
  const periods = model.statuses.map((status, place) => {
    const isOpen = place === model.statuses.length - 1;
    return {
      key: status.key,
      symbol: isOpen ? "grade-none" : statusSymbol(status),
      period: say.periods[place % say.periods.length] ?? "",
      word: isOpen ? say.open : status.label,
      own: !isOpen,
      isOpen,
    };
  });
  const values = [7.4, 7.1, null, 6.2];
  const points = values.map((value, place) => {
    const year = String(2023 + place);
    const label = value === null ? say.chartGap : texts.documents.withUnit(value, "%");
    return { key: year, period: year, shortPeriod: year, value, label };
  });
  return (
    <>
      <Sample about={say.history}>
        <HistoryStrip heading={say.historyTitle} periods={periods} texts={texts} />
      </Sample>
      <Sample about={say.chart}>
        <LineChart
          words={say.chartWords}
          points={points}
          zone={{ from: null, to: 5 }}
          targetWords={say.chartTarget}
          zoneWords={say.chartZone}
          zeroWords={say.chartZero}
          gapWords={say.chartGap}
        />
      </Sample>
    </>
  );
}
