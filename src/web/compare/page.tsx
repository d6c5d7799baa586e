import type { Texts } from "#text/texts.ts";
import { withQuery } from "#web/address.ts";
import { Select } from "#web/kit/select.tsx";
import { paths } from "#web/paths.ts";
import { compareFacts, hasChanged } from "./changes.ts";
import { GoalTable } from "./goal-table.tsx";
import { Verdicts } from "./verdicts.tsx";
import type { ComparedRounds, LoadedComparison } from "./load.ts";

export type ComparePageProps = LoadedComparison & {
  /** Also what has not changed. */
  readonly everything: boolean;
  readonly texts: Texts;
};

/** With more goals than these each is folded: the page begins with what most want to know. */
const MOST_OPEN = 20;

/** Two periods side by side: what changed, the old struck out beside the new. */
export function ComparePage(props: ComparePageProps) {
  const { refused, compared, periods, from, to, texts } = props;
  const say = texts.webCompare;
  return (
    <div class="wrap compare">
      <h1 class="title">
        {compared === null ? say.title : say.titleOf(compared.before.period, compared.after.period)}
      </h1>
      {refused !== null && <p class="done">{say.notReadable(refused)}</p>}
      {periods.length < 2 && <p class="lead">{say.tooFew}</p>}
      {periods.length > 1 && <Chooser {...props} />}
      {from !== null && from.key === to?.key && <p class="lead">{say.chooseTwo}</p>}
      {compared !== null && <Comparison {...props} compared={compared} />}
    </div>
  );
}

/** Which periods and whose: a form that only reads, so the address can be sent to somebody. */
function Chooser({ bodies, body, periods, from, to, everything, texts }: ComparePageProps) {
  const say = texts.webCompare;
  const options = periods.map((period) => ({
    value: period.key,
    label: texts.documents.capitalised(texts.documents.periodName(period)),
  }));
  return (
    <form class="chooser noprint" method="get" action={paths.compare()}>
      {bodies.length > 1 && (
        <Select
          name="organ"
          label={say.body}
          options={bodies.map(({ id, name }) => ({ value: String(id), label: name }))}
          value={String(body)}
          faults={[]}
        />
      )}
      <Select name="fran" label={say.from} options={options} value={from?.key ?? ""} faults={[]} />
      <Select name="till" label={say.to} options={options} value={to?.key ?? ""} faults={[]} />
      {everything && <input type="hidden" name="visa" value="allt" />}
      <button class="ds-button" type="submit">
        {say.compare}
      </button>
    </form>
  );
}

function Comparison(props: ComparePageProps & { readonly compared: ComparedRounds }) {
  const { compared, everything, texts } = props;
  const say = texts.webCompare;
  const goals = compareFacts(compared.before, compared.after, compared.continued, compared.isOpen, texts);
  const all = goals.flatMap((goal) => [goal, ...goal.parts]);
  const changed = all.filter((one) => one.is === "both" && hasChanged(one));
  const changedGoals = changed.filter(({ kind }) => kind === "goal").length;
  const ofKind = (kind: (typeof all)[number]["is"]): number => all.filter(({ is }) => is === kind).length;
  const awaited = all.filter(({ isAwaited }) => isAwaited).length;
  const shown = everything ? goals : goals.filter((goal) => hasChanged(goal) || goal.parts.some(hasChanged));
  return (
    <>
      <p class="lead">
        {say.lead(changedGoals, changed.length - changedGoals, ofKind("new"), ofKind("gone"))}
        {awaited > 0 && ` ${say.awaitedInAll(awaited, compared.after.period)}`}
      </p>
      {compared.drafts.length > 0 && <p class="sub">{say.drafts(compared.drafts)}</p>}
      <Verdicts goals={goals} compared={compared} texts={texts} />
      <View {...props} />
      {shown.map((goal) => (
        <GoalTable key={goal.id} goal={goal} isFolded={shown.length > MOST_OPEN} {...props} />
      ))}
    </>
  );
}

function View({ body, from, to, everything, texts }: ComparePageProps) {
  const say = texts.webCompare;
  const address = (visa: string | null): string =>
    withQuery(paths.compare(), { organ: body, fran: from?.key, till: to?.key, visa });
  return (
    <nav class="choose" aria-label={say.view}>
      <a href={address(null)} {...(everything ? {} : { "aria-current": "true" as const })}>
        {say.onlyChanges}
      </a>
      <a href={address("allt")} {...(everything ? { "aria-current": "true" as const } : {})}>
        {say.everything}
      </a>
    </nav>
  );
}
