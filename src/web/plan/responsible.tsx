import type { CalendarDate } from "#domain/calendar-date.ts";
import type { Permission } from "#domain/permissions.ts";
import type { ListedPerson, ListedUnit, Responsibility, Unowned } from "#storage/responsibilities.ts";
import type { Texts } from "#text/texts.ts";
import { Crumbs } from "#web/kit/crumbs.tsx";
import { Button } from "#web/kit/form.tsx";
import { Own } from "#web/kit/own-words.tsx";
import { Select } from "#web/kit/select.tsx";
import { paths } from "#web/paths.ts";
import { PersonDuties, WHY_NOT } from "./person-duties.tsx";

/** So many people's duties can be taken in without unfolding them one by one. */
const FEW = 3;

export type ResponsibleProps = {
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
  readonly today: CalendarDate;
  readonly texts: Texts;
};

/** Who answers for what, person by person. */
export function ResponsiblePage(props: ResponsibleProps) {
  const { responsibilities, people, units, chosen, notice, nameOf, mayHandOver, texts } = props;
  const say = texts.webPlan.responsibility;
  const byPerson = [...Map.groupBy(responsibilities, ({ person }) => person)].toSorted(([a], [b]) =>
    nameOf(a).localeCompare(nameOf(b), "sv"),
  );
  const standIns = Map.groupBy(responsibilities, ({ substituteFor }) => substituteFor);
  const latestYears = new Map(
    responsibilities.toSorted((a, b) => a.year - b.year).map(({ body, year }) => [body, year]),
  );
  const parts = new Set(responsibilities.map(({ kind, part }) => `${kind}${part}`)).size;
  const nothing = chosen.person === null && chosen.unit === null ? say.noneYet : say.none;
  const all = { value: "", label: say.all };
  const options = (items: readonly { readonly id: number; readonly name: string }[]) => [
    all,
    ...items.map(({ id, name }) => ({ value: String(id), label: name })),
  ];
  return (
    <div class="wrap narrow">
      <Crumbs texts={texts}>
        <li>
          <a href={paths.plans()}>{texts.webPlan.plans.title}</a>
        </li>
      </Crumbs>
      <h1 class="title">{say.title}</h1>
      <p class="lead">{parts === 0 ? nothing : say.lead(byPerson.length, parts)}</p>
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
      {byPerson.some(([, own]) => !mayHandOver(own).allowed) && (
        <p class="sm muted refused" id={WHY_NOT}>
          {say.notYours}
        </p>
      )}
      {byPerson.length > 0 && (
        <ul class="people-duties">
          {byPerson.map(([person, own]) => (
            <PersonDuties
              key={person}
              {...props}
              person={person}
              own={own}
              latestYears={latestYears}
              stoodInFor={standIns.get(person) ?? []}
              isOpen={byPerson.length <= FEW}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

/** First what nobody would be asked for: it is what somebody has to do something about. */
function Unanswered({ unowned, texts }: ResponsibleProps) {
  if (unowned.length === 0) return null;
  return (
    <section class="sec unowned">
      <h2>{texts.webPlan.responsibility.unowned(unowned.length)}</h2>
      <ul class="leaves">
        {unowned.map(({ kind, part, number, title, planId, bodyName, year }) => (
          <li key={`${kind}${part}`}>
            <a href={paths.planPart(planId, kind, part)}>
              <span class="nr">{`${number}\u00a0`}</span>
              <Own>{title}</Own>
            </a>
            <span class="meta">{`${bodyName} ${year}`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
