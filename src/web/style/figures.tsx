import type { Texts } from "#text/texts.ts";
import { BarPatterns, CountBar, ProgressBar, ProgressSample } from "#web/kit/bars.tsx";
import { FactList } from "#web/kit/fact-list.tsx";
import { QrCode } from "#web/kit/qr-code.tsx";
import { Pager } from "#web/kit/pager.tsx";
import { Timeline } from "#web/kit/timeline.tsx";
import { paths } from "#web/paths.ts";
import { Sample } from "./sample.tsx";

type Props = { readonly texts: Texts };

/** Rows, lists, bars and tables. */
export function Figures({ texts }: Props) {
  const say = texts.webStyle;
  return (
    <>
      <Rows texts={texts} />
      <Sample about={say.facts}>
        <FactList facts={say.factList.map(([label = "", value = ""]) => ({ label, value }))} />
      </Sample>
      <Sample about={say.steps}>
        <div class="steps" aria-hidden="true">
          {Array.from({ length: 9 }, (_, place) => (
            <i key={place} {...(place < 4 ? { class: "on" } : {})} />
          ))}
        </div>
        <p class="steps-l">{say.stepsText}</p>
      </Sample>
      <Sample about={say.time}>
        <Timeline
          steps={say.timeSteps.map(([when = "", words = ""], place) => ({
            when,
            words,
            standing: (["past", "now", "ahead"] as const)[place] ?? "ahead",
          }))}
        />
      </Sample>
      <Bars texts={texts} />
      <Sample about={say.code}>
        <QrCode content={say.codeWords} words={say.codeWords} />
        <p class="sm muted">{say.codeWords}</p>
      </Sample>
      <Table texts={texts} />
      <Sample about={say.pager}>
        <Pager
          label={say.pager[0] ?? ""}
          words={say.pagerWords}
          earlier={{ href: paths.style(), words: say.earlier }}
          later={{ href: paths.style(), words: say.later }}
        />
      </Sample>
    </>
  );
}

function Rows({ texts }: Props) {
  const say = texts.webStyle;
  return (
    <Sample about={say.rows}>
      <ul class="rows">
        <li>
          <div>
            <h3>
              <a href={paths.style()}>{say.rowTitle}</a>
            </h3>
            <p class="meta">
              <span>{say.rowKind}</span>
              <span class="late">{say.late}</span>
            </p>
          </div>
          <div class="act">
            <a class="ds-button" data-size="sm" data-variant="secondary" href={paths.style()}>
              {say.rowAct}
              <span class="ds-sr-only">{` ${say.rowTitle}`}</span>
            </a>
          </div>
        </li>
      </ul>
    </Sample>
  );
}

function Bars({ texts }: Props) {
  const say = texts.webStyle;
  const most = Math.max(...say.causes.map(([, count]) => count));
  return (
    <Sample about={say.bars}>
      <BarPatterns />
      <ProgressBar approved={6} submitted={3} total={14} words={say.barWords} />
      <p class="sm">{say.barText}</p>
      <ul class="key">
        {(["approved", "submitted", "left"] as const).map((kind) => (
          <li key={kind}>
            <ProgressSample kind={kind} />
            {say.barKinds[kind]}
          </li>
        ))}
      </ul>
      <ul class="hbars sec">
        {say.causes.map(([label, count]) => (
          <li key={label}>
            <span>{label}</span>
            <CountBar count={count} most={most} words={String(count)} />
          </li>
        ))}
      </ul>
    </Sample>
  );
}

function Table({ texts }: Props) {
  const say = texts.webStyle;
  return (
    <Sample about={say.table}>
      <table>
        <caption>{say.tableCaption}</caption>
        <thead>
          <tr>
            {say.tableHead.map((head, place) => (
              <th key={head} scope="col" {...(place > 0 ? { class: "num" } : {})}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {say.tableRows.map(([name, ...figures]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {figures.map((figure) => (
                <td key={figure} class="num">
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Sample>
  );
}
