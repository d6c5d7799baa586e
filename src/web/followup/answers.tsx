import { statusSymbol } from "#documents/model-symbols.ts";
import type { AnswerCount } from "#storage/cockpit/answers.ts";
import type { ModelWords } from "#storage/cockpit/rounds.ts";
import { withQuery } from "#web/address.ts";
import { CountBar } from "#web/kit/bars.tsx";
import { Mark } from "#web/kit/symbol.tsx";
import { paths } from "#web/paths.ts";
import type { CockpitProps } from "./page.tsx";
import { handedIn } from "./standing.ts";

/** Why activities deviate: causes as bars, most common first; each leads to its activities. */
export function Causes(props: CockpitProps) {
  const { answers, chosen, standing, texts } = props;
  const say = texts.webFollowUp.causes;
  const own = answers.filter(({ period }) => period === chosen.period.key);
  const causes = own.filter(({ of }) => of === "cause").toSorted((a, b) => b.count - a.count || byKey(a, b));
  const deviating = own.find(({ of }) => of === "any-cause")?.count ?? 0;
  const most = causes[0]?.count ?? 1;
  return (
    <div>
      <h2>{say.title}</h2>
      <p class="sub">{deviating === 0 ? say.none : say.sub(deviating, handedIn(standing.kinds.activity))}</p>
      <ul class="hbars">
        {causes.map(({ key, count }) => (
          <li key={key}>
            <a href={listAddress(props, { orsak: key })}>{causeLabel(props, key ?? "")}</a>
            <CountBar count={count} most={most} words={say.count(count)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const byKey = (a: AnswerCount, b: AnswerCount): number => ((a.key ?? "") < (b.key ?? "") ? -1 : 1);

export function causeLabel({ models }: Pick<CockpitProps, "models">, key: string): string {
  return (
    modelsIn(models)
      .flatMap(({ causes }) => causes)
      .find((cause) => cause.key === key)?.label ?? key
  );
}

const modelsIn = (models: CockpitProps["models"]): readonly ModelWords[] => Array.from(models.values());

function listAddress({ chosen }: CockpitProps, parts: Readonly<Record<string, string | null>>): string {
  return withQuery(paths.followUpItems(chosen.period.key), { visa: "allt", organ: chosen.body, ...parts });
}

/** How many activities have each status, against the period before. */
export function Statuses(props: CockpitProps) {
  const { answers, chosen, standing, models, texts } = props;
  const say = texts.webFollowUp.statuses;
  const countIn = (period: string, key: string): number =>
    answers.find((one) => one.of === "status" && one.period === period && one.key === key)?.count ?? 0;
  const statuses = new Map(
    modelsIn(models).flatMap((model) => model.statuses.map((status) => [status.key, status] as const)),
  );
  const { activity } = standing.kinds;
  const before = chosen.before.length === 0 ? null : chosen.earlier;
  return (
    <div>
      <h2>{say.title}</h2>
      <p class="sub">{say.sub(handedIn(activity), activity.total)}</p>
      <table>
        <thead class="ds-sr-only">
          <tr>
            <th scope="col">{say.status}</th>
            <th scope="col">{texts.documents.periodName(chosen.period)}</th>
            {before !== null && <th scope="col">{texts.documents.periodName(before)}</th>}
          </tr>
        </thead>
        <tbody>
          {Array.from(statuses.values(), (status) => {
            const count = countIn(chosen.period.key, status.key);
            const mark = <Mark symbol={statusSymbol(status)} word={status.label} />;
            return (
              <tr key={status.key}>
                <td>{count === 0 ? mark : <a href={listAddress(props, { status: status.key })}>{mark}</a>}</td>
                <td class="num">
                  <strong>{count}</strong>
                </td>
                {before !== null && <td class="num muted">{say.before(countIn(before.key, status.key), before)}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
