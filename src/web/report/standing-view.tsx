import type { ComponentChildren } from "preact";
import type { Period } from "#domain/period.ts";
import type { Texts } from "#text/texts.ts";
import { Own, Sentence } from "#web/kit/own-words.tsx";
import { Mark, Symbol } from "#web/kit/symbol.tsx";
import { paths } from "#web/paths.ts";
import type { Asked, Delayed, Some, Standing, Turned } from "./standing.ts";

type Props = { readonly standing: Standing; readonly texts: Texts };
type CirclesProps = Pick<Standing, "counts"> & { readonly period: Period; readonly texts: Texts };

/** With more goals than these the circles are drawn small. */
const MOST_LARGE = 24;

/** For whoever has one minute: what to ask about, what has turned and what will be late. */
export function StandingView({ standing, texts }: Props) {
  const say = texts.webReport.standing;
  const { asked, more, turned, delayed } = standing;
  return (
    <>
      <section>
        <h2>{say.ask}</h2>
        {asked.length === 0 ? <p class="sub">{say.askNone}</p> : <Rows rows={asked.map(askedRow)} />}
        {more > 0 && <p class="sub">{say.more(more)}</p>}
      </section>
      <SomeRows heading={say.turned} some={turned} row={(one) => turnedRow(one, texts)} texts={texts} />
      <SomeRows heading={say.delayed} some={delayed} row={(one) => delayedRow(one, texts)} texts={texts} />
    </>
  );
}

/** A circle for each goal, grade by grade. */
export function Circles({ counts, period, texts }: CirclesProps) {
  const say = texts.webReport.standing;
  const goals = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <ul class={goals > MOST_LARGE ? "standing many" : "standing"}>
        {counts.map(({ symbol, label, count }) => (
          <li key={label}>
            <span class="circles" aria-hidden="true">
              {Array.from({ length: count }, (_, at) => (
                <Symbol key={at} name={symbol} />
              ))}
            </span>
            <span>
              <b>{count}</b> <Own>{label}</Own>
            </span>
          </li>
        ))}
      </ul>
      <p class="sm muted">
        {say.circles} <a href={paths.goals(period.key)}>{say.allGoals}</a>
      </p>
    </>
  );
}

type Row = {
  readonly href: string;
  readonly title: string;
  /** Short facts on one line. */
  readonly meta: readonly string[];
  readonly why: string;
  readonly verdict: ComponentChildren;
};

type SomeProps<Item> = {
  readonly heading: string;
  readonly some: Some<Item>;
  readonly row: (item: Item) => Row;
  readonly texts: Texts;
};

function SomeRows<Item>({ heading, some, row, texts }: SomeProps<Item>) {
  if (some.shown.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <Rows rows={some.shown.map(row)} />
      {some.more > 0 && <p class="sub">{texts.webReport.standing.moreInReports(some.more)}</p>}
    </section>
  );
}

function Rows({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <ul class="rows">
      {rows.map(({ href, title, meta, why, verdict }) => (
        <li key={`${href} ${title}`}>
          <div>
            <h3>
              <a href={href} lang="sv">
                {title}
              </a>
            </h3>
            {why !== "" && (
              <p class="why">
                <Sentence text={why} />
              </p>
            )}
            <p class="meta">
              {meta.map((fact) => (
                <span key={fact}>{fact}</span>
              ))}
            </p>
          </div>
          {verdict !== null && <div class="grade-of">{verdict}</div>}
        </li>
      ))}
    </ul>
  );
}

function askedRow({ href, number, title, body, verdict, why }: Asked): Row {
  return {
    href,
    title: `${number} ${title}`,
    meta: [body],
    why: why.join(" "),
    verdict: <Mark symbol={verdict.symbol} word={verdict.label} own />,
  };
}

function turnedRow({ href, number, title, body, from, to, direction }: Turned, texts: Texts): Row {
  const say = texts.webReport.standing;
  const verdict = (
    <span class="turn">
      <Mark symbol={from.symbol} word={from.label} own />
      <span aria-hidden="true">→</span>
      <span class="ds-sr-only">{say.became}</span>
      <Mark symbol={to.symbol} word={to.label} own />
    </span>
  );
  return { href, title: `${number} ${title}`, meta: [say.directions[direction], body], why: "", verdict };
}

function delayedRow({ href, number, title, body, stop, newStop, causes }: Delayed, texts: Texts): Row {
  const say = texts.webReport.standing;
  const why = [say.newStop(newStop, stop), ...(causes.length === 0 ? [] : [say.causes(causes)])].join(" ");
  return { href, title: `${number} ${title}`, meta: [body], why, verdict: null };
}
