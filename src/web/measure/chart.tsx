import { zoneOf } from "#documents/charts/target-zone.ts";
import { parsePeriod } from "#domain/period.ts";
import { LineChart } from "#web/kit/line-chart.tsx";
import type { MeasurePageProps } from "./page.tsx";

/** The measure over time, across the years' plans: a line, and the same figures as a table under it. */
export function Development(props: MeasurePageProps) {
  const { measure, facts, texts } = props;
  const say = texts.webMeasure;
  const { title, unit, baseline, target } = facts;
  const series = answered(props);
  const names = series.map(({ period }) => periodNames(period, texts));
  const points = series.map(({ period, value }, place) => ({
    key: period,
    value,
    period: names[place]?.period ?? period,
    shortPeriod: names[place]?.shortPeriod ?? period,
    label: value === null ? "" : texts.documents.figures(value),
  }));
  const isDrawn = points.filter(({ value }) => value !== null).length > 1;
  const targetWords = texts.documents.goal.target(target, null, unit);
  const trend = {
    title,
    target,
    ...(unit === null ? {} : { unit }),
    ...(baseline === null ? {} : { baseline }),
    points: points.map(({ period, value }) => ({ label: period, value })),
  };
  return (
    <section>
      <h2>{say.chart}</h2>
      <p class="sub">{say.unit(unit, target)}</p>
      {isDrawn ? (
        <LineChart
          words={texts.charts.sparkline(trend)}
          points={points}
          zone={zoneOf(target, measure.baseline)}
          targetWords={say.chartTarget(targetWords)}
          zoneWords={say.zone}
          zeroWords={say.withUnit(0, unit)}
          gapWords={say.gap}
        />
      ) : (
        <p class="muted">{say.tooFew}</p>
      )}
      <Figures {...{ facts, series, texts }} names={points.map(({ period }) => period)} targetWords={targetWords} />
    </section>
  );
}

/** What is not answered yet is not missing: the period stands there when something is said of it. */
function answered({ item, period, entry, facts }: MeasurePageProps): Series {
  const isAwaited =
    item.roundState !== "approved" && facts.outcome === null && (entry?.notMeasuredBecause ?? null) === null;
  return isAwaited ? facts.series.filter((point) => point.period !== period.key) : facts.series;
}

type Series = MeasurePageProps["facts"]["series"];

type FiguresProps = Pick<MeasurePageProps, "facts" | "texts"> & {
  readonly series: Series;
  readonly names: readonly string[];
  readonly targetWords: string;
};

function Figures({ facts, series, names, targetWords, texts }: FiguresProps) {
  const say = texts.webMeasure;
  return (
    <details class="figures">
      <summary>{say.table}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.period}</th>
            <th scope="col" class="num">
              {say.outcome}
            </th>
            <th scope="col" class="num">
              {say.target}
            </th>
          </tr>
        </thead>
        <tbody>
          {series.map(({ period, value }, place) => (
            <tr key={period}>
              <td>{names[place]}</td>
              <td class="num">{value === null ? say.missing : say.withUnit(value, facts.unit)}</td>
              <td class="num">{targetWords}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

type Texts = MeasurePageProps["texts"];

/** `T3 2024` and, where there is little room, `T3 24`; a year is itself. */
function periodNames(key: string, texts: Texts): { readonly period: string; readonly shortPeriod: string } {
  const period = parsePeriod(key);
  if (period === null || period.kind === "Y") return { period: key, shortPeriod: key };
  const short = texts.documents.periodShort(period);
  return { period: `${short}\u00a0${period.year}`, shortPeriod: `${short}\u00a0${String(period.year).slice(2)}` };
}
