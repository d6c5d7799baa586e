import { withQuery } from "#web/address.ts";
import { paths } from "#web/paths.ts";
import { Said } from "#web/kit/said.tsx";
import { RemindAll } from "./actions.tsx";
import { Crumb } from "./list.tsx";
import type { PeopleProps } from "./page.tsx";
import { ownFirst, Reach, RemindCell, unitIds } from "./remind-cell.tsx";
import { RemindedWords } from "./reminded.tsx";
import type { Waiting } from "./standing.ts";

/** Everybody with something left, those who are late first: when they were here, were reminded and are back. */
export function PeoplePage(props: PeopleProps) {
  const { chosen, reminded, texts } = props;
  const say = texts.webFollowUp.people;
  const people = ownFirst(props, (a, b) => b.overdue - a.overdue);
  const overdue = people.filter((person) => person.overdue > 0).length;
  return (
    <div class="wrap">
      <Crumb chosen={chosen} texts={texts} />
      {reminded !== null && (
        <Said>
          <RemindedWords {...props} reminded={reminded} />
        </Said>
      )}
      <div class="head">
        <div>
          <h1 class="title">{say.title}</h1>
          <p class="lead">{say.lead(people.length, overdue)}</p>
        </div>
        {chosen.state !== "planned" && chosen.state !== "approved" && <RemindAll {...props} from="people" />}
      </div>
      {people.length > 0 && (
        <table class="stack people">
          <thead>
            <tr>
              <th scope="col">{say.person}</th>
              <th scope="col">{say.reach}</th>
              <th scope="col" class="num">
                {say.left}
              </th>
              <th scope="col" class="do">
                <span class="ds-sr-only">{texts.webFollowUp.units.action}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <PersonRow key={person.personId} person={person} page={props} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function PersonRow({ person, page }: { readonly person: Waiting; readonly page: PeopleProps }) {
  const { chosen, texts } = page;
  const say = texts.webFollowUp.units;
  const { personId, left, returned, overdue, units } = person;
  const name = person.name ?? say.nameless;
  const ids = unitIds(units);
  return (
    <tr>
      <th scope="row">
        {name}
        <span class="under-name" lang="sv">
          {units.map((unit) => unit.name ?? say.none).join(", ")}
        </span>
      </th>
      <td>
        <Reach person={person} units={ids} page={page} />
      </td>
      <td class="num" data-l={say.left}>
        <a href={withQuery(paths.followUpItems(chosen.period.key), { organ: chosen.body, person: personId })}>
          {texts.documents.figures(left)}
        </a>
        {returned > 0 && <span class="extra muted xs">{say.returned(returned)}</span>}
        {overdue > 0 && <span class="extra late xs">{say.overdue(overdue)}</span>}
      </td>
      <RemindCell late={[personId]} units={ids} name={name} whom={{ person: [personId] }} from="people" page={page} />
    </tr>
  );
}
