import { statusSymbol } from "#documents/model-symbols.ts";
import type { AnswerCount } from "#storage/cockpit/answers.ts";
import type { BodyRound, ModelWords } from "#storage/cockpit/rounds.ts";
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
  const own = answersIn(answers, chosen.rounds);
  const causes = Array.from(countsOf(own, "cause")).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const deviating = countsOf(own, "any-cause").get("") ?? 0;
  const most = causes[0]?.[1] ?? 1;
  return (
    <div>
      <h2>{say.title}</h2>
      <p class="sub">{deviating === 0 ? say.none : say.sub(deviating, handedIn(standing.kinds.activity))}</p>
      <ul class="hbars">
        {causes.map(([key, count]) => (
          <li key={key}>
            <a href={listAddress(props, { orsak: key })} lang="sv">
              {causeLabel(props, key)}
            </a>
            <CountBar count={count} most={most} words={say.count(count)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function answersIn(answers: readonly AnswerCount[], rounds: readonly BodyRound[]): readonly AnswerCount[] {
  const ids = new Set(rounds.map(({ roundId }) => roundId));
  return answers.filter(({ roundId }) => ids.has(roundId));
}

/** The bodies' counts of one sort, summed by key. */
function countsOf(answers: readonly AnswerCount[], of: AnswerCount["of"]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const answer of answers) {
    const key = answer.key ?? "";
    if (answer.of === of) sums.set(key, (sums.get(key) ?? 0) + answer.count);
  }
  return sums;
}

function causeLabel({ models }: Pick<CockpitProps, "models">, key: string): string {
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
  const counts = countsOf(answersIn(answers, chosen.rounds), "status");
  const countsBefore = countsOf(answersIn(answers, chosen.before), "status");
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
            const count = counts.get(status.key) ?? 0;
            const mark = <Mark symbol={statusSymbol(status)} word={status.label} own />;
            return (
              <tr key={status.key}>
                <td>{count === 0 ? mark : <a href={listAddress(props, { status: status.key })}>{mark}</a>}</td>
                <td class="num">
                  <strong>{texts.documents.figures(count)}</strong>
                </td>
                {before !== null && (
                  <td class="num muted">{say.before(countsBefore.get(status.key) ?? 0, before, chosen.period)}</td>
                )}
              </tr>
            );
          })}
          <Carried {...props} before={before} />
        </tbody>
      </table>
    </div>
  );
}

/** What was finished before is not asked about again: without its row the finished ones would seem to grow fewer. */
function Carried({
  answers,
  chosen,
  before,
  texts,
}: CockpitProps & { readonly before: CockpitProps["chosen"]["earlier"] }) {
  const say = texts.webFollowUp.statuses;
  const count = countsOf(answersIn(answers, chosen.rounds), "carried").get("") ?? 0;
  const countBefore = countsOf(answersIn(answers, chosen.before), "carried").get("") ?? 0;
  if (count + countBefore === 0) return null;
  return (
    <tr>
      <td>{say.carried}</td>
      <td class="num">
        <strong>{texts.documents.figures(count)}</strong>
      </td>
      {before !== null && <td class="num muted">{say.before(countBefore, before, chosen.period)}</td>}
    </tr>
  );
}
