import { parsePeriod } from "#domain/period.ts";
import type { MeasurePageProps } from "./page.tsx";

/** As many as one compares with at a glance. */
const MOST_VALUES = 4;

/** The last known values, beside the question: the latest first, with what they are of and what was said of the latest. */
export function LatestValues({ values, facts, texts }: MeasurePageProps) {
  const say = texts.webMeasure;
  const known = values.flatMap(({ value, ...rest }) => (value === null ? [] : [{ value, ...rest }]));
  const latest = known.toReversed().slice(0, MOST_VALUES);
  const comment = latest[0]?.comment ?? null;
  if (latest.length === 0) return <aside class="note quiet r1">{say.noEarlier}</aside>;
  return (
    <aside class="note quiet r1" aria-label={say.latest}>
      <h2>{say.latest}</h2>
      <dl>
        {latest.map(({ period, value, refersTo }) => {
          const time = parsePeriod(refersTo ?? period);
          return (
            <div key={period} class="pair">
              <dt>{time === null ? period : texts.webEntry.periodLabel(time)}</dt>
              <dd>{say.withUnit(value, facts.unit)}</dd>
            </div>
          );
        })}
      </dl>
      {comment !== null && <p class="muted said">{texts.webEntry.quote(comment)}</p>}
    </aside>
  );
}
