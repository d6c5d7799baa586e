import type { PersonProgress } from "#storage/cockpit/progress.ts";
import { withQuery } from "#web/address.ts";
import { ProgressBar, ProgressSample } from "#web/kit/bars.tsx";
import { paths } from "#web/paths.ts";
import type { CockpitProps } from "./page.tsx";
import { Reach, RemindCell } from "./remind-cell.tsx";
import { handedIn, type UnitStanding } from "./standing.ts";

/** How far each unit has come; a unit opens to show its people. The visitor's own unit stands first. */
export function Units(props: CockpitProps) {
  const { standing, chosen, texts } = props;
  const say = texts.webFollowUp;
  return (
    <>
      <table class="stack units">
        <caption>{say.units.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say.units.unit}</th>
            <th scope="col">{say.units.progress}</th>
            <th scope="col" class="num">
              {say.units.inside}
            </th>
            <th scope="col" class="num">
              {say.units.left}
            </th>
            <th scope="col" class="do">
              <span class="ds-sr-only">{say.units.action}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {standing.units.map((unit) => (
            <UnitRows key={unit.id} unit={unit} page={props} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{chosen.rounds.length > 1 ? say.units.whole : say.units.wholeBody}</th>
            <Counts progress={standing.whole} page={props} />
            <td class="num do">{standing.whole.left === 0 && <span class="muted">{say.units.done}</span>}</td>
          </tr>
        </tfoot>
      </table>
      <ul class="key" aria-label={say.legend.label}>
        {(["approved", "submitted", "left"] as const).map((kind) => (
          <li key={kind}>
            <ProgressSample kind={kind} />
            {say.legend[kind]}
          </li>
        ))}
      </ul>
    </>
  );
}

type UnitProps = { readonly unit: UnitStanding; readonly page: CockpitProps };

function UnitRows({ unit, page }: UnitProps) {
  const { open, chosen, texts } = page;
  const say = texts.webFollowUp.units;
  const isOpen = unit.id !== null && unit.id === open;
  const name = unit.name ?? say.none;
  const anchor = `enhet-${unit.id}`;
  const address = withQuery(paths.followUp(chosen.period.key), { organ: chosen.body, enhet: isOpen ? null : unit.id });
  return (
    <>
      <tr id={anchor} {...(isOpen ? { class: "open" } : {})}>
        <th scope="row">
          {unit.id === null ? (
            <span>{name}</span>
          ) : (
            <a class="unit" aria-expanded={isOpen} href={`${address}#${anchor}`}>
              {name}
            </a>
          )}
          <span class="chief">{[unit.isOwn ? say.ownCaption : null, unit.chief].filter(Boolean).join(" · ")}</span>
        </th>
        <Counts progress={unit} unit={unit.id} page={page} />
        <RemindCell
          late={unit.people.filter(({ left }) => left > 0).map(({ personId }) => personId)}
          units={[unit.id]}
          name={name}
          whom={{ unit: unit.id ?? "ingen" }}
          page={page}
        />
      </tr>
      {isOpen &&
        unit.people.map((person, index) => (
          <PersonRow
            key={person.personId}
            person={person}
            unit={unit}
            isLast={index === unit.people.length - 1}
            page={page}
          />
        ))}
    </>
  );
}

type CountProps = {
  readonly progress: UnitStanding | CockpitProps["standing"]["whole"];
  readonly unit?: number | null;
  readonly page: CockpitProps;
};

function Counts({ progress, unit, page }: CountProps) {
  const { texts } = page;
  const say = texts.webFollowUp.units;
  const { approved, submitted, left, returned, overdue, total } = progress;
  return (
    <>
      <td>
        <ProgressBar
          approved={approved}
          submitted={submitted}
          total={total}
          words={say.bar(approved, submitted, left)}
        />
      </td>
      <td class="num">{say.count(handedIn(progress), total)}</td>
      <td class="num" data-l={say.left}>
        <Left count={left} unit={unit ?? null} page={page} />
        {returned > 0 && <span class="extra muted xs">{say.returned(returned)}</span>}
        {overdue > 0 && <span class="extra late xs">{say.overdue(overdue)}</span>}
      </td>
    </>
  );
}

type LeftProps = {
  readonly count: number;
  readonly unit: number | null;
  readonly person?: number;
  readonly page: CockpitProps;
};

/** A number of missing things leads to them. */
function Left({ count, unit, person, page: { chosen, texts } }: LeftProps) {
  if (count === 0) return <span class="muted">0</span>;
  return (
    <a href={withQuery(paths.followUpItems(chosen.period.key), { organ: chosen.body, enhet: unit, person })}>
      {texts.documents.figures(count)}
    </a>
  );
}

type PersonProps = UnitProps & { readonly person: PersonProgress; readonly isLast: boolean };

function PersonRow({ person, unit, isLast, page }: PersonProps) {
  const say = page.texts.webFollowUp.units;
  return (
    <tr class={isLast ? "person lst" : "person"}>
      <th scope="row">{person.name ?? say.nameless}</th>
      <td>
        <Reach person={person} units={[unit.id]} page={page} />
      </td>
      <td class="num">{say.count(handedIn(person), person.total)}</td>
      <td class="num" data-l={say.left}>
        <Left count={person.left} unit={unit.id} person={person.personId} page={page} />
        {person.returned > 0 && <span class="extra muted xs">{say.returned(person.returned)}</span>}
        {person.overdue > 0 && <span class="extra late xs">{say.overdue(person.overdue)}</span>}
      </td>
      <RemindCell
        late={person.left > 0 ? [person.personId] : []}
        units={[unit.id]}
        name={person.name ?? say.nameless}
        whom={{ person: [person.personId] }}
        page={page}
      />
    </tr>
  );
}
