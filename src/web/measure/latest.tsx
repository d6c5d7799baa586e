import { parsePeriod } from "#domain/period.ts";
import { Quoted } from "#web/kit/own-words.tsx";
import type { MeasurePageProps } from "./page.tsx";

/** As many as one compares with at a glance. */
const MOST_VALUES = 4;

/** The last known values, beside the question: the latest first, with what they are of and what was said of the latest. */
export function LatestValues({ values, facts, texts }: MeasurePageProps) {
  const say = texts.webMeasure;
  const latest = latestOf(values);
  const comment = latest[0]?.comment ?? null;
  if (latest.length === 0) return <aside class="note quiet r1">{say.noEarlier}</aside>;
  return (
    <aside class="note quiet r1 tall" aria-label={say.latest}>
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
      {comment !== null && <Quoted text={texts.webEntry.quote(comment)} />}
    </aside>
  );
}

type Reported = { readonly period: string; readonly value: number | null; readonly refersTo: string | null };

/** The last known values, the latest first. A time that several rounds reported on stands once, as reported last. */
export function latestOf<Value extends Reported>(values: readonly Value[]) {
  const known = values.flatMap((one) => (one.value === null ? [] : [{ ...one, value: one.value }]));
  const lastOf = new Map(known.map((one) => [one.refersTo ?? one.period, one]));
  return known
    .filter((one) => lastOf.get(one.refersTo ?? one.period) === one)
    .toReversed()
    .slice(0, MOST_VALUES);
}
