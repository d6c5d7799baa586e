import type { Permission } from "#domain/permissions.ts";
import type { ListedPerson, ListedUnit, Responsibility, Unowned } from "#storage/responsibilities.ts";
import type { Texts } from "#text/texts.ts";
import { Button } from "#web/kit/form.tsx";
import { Select } from "#web/kit/select.tsx";
import { paths } from "#web/paths.ts";

type Props = {
  readonly responsibilities: readonly Responsibility[];
  /** What nobody answers for. */
  readonly unowned: readonly Unowned[];
  readonly people: readonly ListedPerson[];
  /** Names of all, also of those who have left. */
  readonly nameOf: (person: number) => string;
  readonly units: readonly ListedUnit[];
  readonly chosen: { readonly person: number | null; readonly unit: number | null };
  readonly mayHandOver: (of: readonly Responsibility[]) => Permission;
  readonly notice: string | null;
  readonly texts: Texts;
};

/** Who answers for what, person by person. */
export function ResponsiblePage(props: Props) {
  const { responsibilities, people, units, chosen, notice, nameOf, texts } = props;
  const say = texts.webPlan.responsibility;
  const byPerson = [...Map.groupBy(responsibilities, ({ person }) => person)].toSorted(([a], [b]) =>
    nameOf(a).localeCompare(nameOf(b), "sv"),
  );
  const parts = new Set(responsibilities.map(({ kind, part }) => `${kind}${part}`)).size;
  const all = { value: "", label: say.all };
  const options = (items: readonly { readonly id: number; readonly name: string }[]) => [
    all,
    ...items.map(({ id, name }) => ({ value: String(id), label: name })),
  ];
  return (
    <div class="wrap narrow">
      <ol class="crumb">
        <li>
          <a href={paths.plans()}>{texts.webPlan.plans.title}</a>
        </li>
      </ol>
      <h1 class="title">{say.title}</h1>
      <p class="lead">{parts === 0 ? say.none : say.lead(byPerson.length, parts)}</p>
      {notice !== null && <output class="done">{notice}</output>}
      <form method="get" action={paths.responsible()} class="filter">
        <Select
          name="person"
          label={say.person}
          options={options(people)}
          value={String(chosen.person ?? "")}
          faults={[]}
        />
        <Select name="enhet" label={say.unit} options={options(units)} value={String(chosen.unit ?? "")} faults={[]} />
        <Button look="secondary">{say.filter}</Button>
      </form>
      <Unanswered {...props} />
      {byPerson.map(([person, own]) => (
        <Person key={person} {...props} person={person} own={own} />
      ))}
    </div>
  );
}

/** First what nobody would be asked for: it is what somebody has to do something about. */
function Unanswered({ unowned, texts }: Props) {
  if (unowned.length === 0) return null;
  return (
    <section class="person-duties">
      <h2>{texts.webPlan.responsibility.unowned(unowned.length)}</h2>
      <ul class="leaves">
        {unowned.map(({ kind, part, number, title, planId, bodyName, year }) => (
          <li key={`${kind}${part}`}>
            <a href={paths.planPart(planId, kind, part)}>
              <span class="nr">{`${number}\u00a0`}</span>
              {title}
            </a>
            <span class="meta">{`${bodyName} ${year}`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type PersonProps = Props & { readonly person: number; readonly own: readonly Responsibility[] };

function Person({ person, own, mayHandOver, nameOf, texts }: PersonProps) {
  const say = texts.webPlan.responsibility;
  const may = mayHandOver(own);
  return (
    <section class="person-duties">
      <div class="sec-h">
        <h2>{nameOf(person)}</h2>
        {may.allowed ? (
          <a class="ds-button" data-variant="secondary" data-size="sm" href={paths.handOver(person)}>
            {say.handOver}
            <span class="ds-sr-only">{` ${nameOf(person)}`}</span>
          </a>
        ) : (
          <div>
            <Button look="secondary" small refused={texts.web.refusals[may.reason]} about={nameOf(person)}>
              {say.handOver}
            </Button>
          </div>
        )}
      </div>
      <ul class="leaves">
        {own.map((duty) => (
          <li key={duty.id}>
            <a href={paths.planPart(duty.planId, duty.kind, duty.part)}>
              <span class="nr">{`${duty.number}\u00a0`}</span>
              {duty.title}
            </a>
            <span class="meta">{aboutDuty(duty, nameOf, texts)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function aboutDuty(duty: Responsibility, nameOf: Props["nameOf"], texts: Texts): string {
  const say = texts.webPlan.responsibility;
  const { substituteFor, firstDay, lastDay, openItems } = duty;
  return [
    `${duty.bodyName} ${duty.year}`,
    ...(substituteFor === null ? [] : [say.substitutes(nameOf(substituteFor), firstDay, lastDay)]),
    ...(substituteFor === null && lastDay !== null ? [say.until(lastDay)] : []),
    ...(openItems > 0 ? [say.open(openItems)] : []),
  ].join(" · ");
}
