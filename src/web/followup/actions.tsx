import { withQuery } from "#web/address.ts";
import { Button, RefusedButton } from "#web/kit/form.tsx";
import { paths } from "#web/paths.ts";
import type { CockpitProps, PeopleProps } from "./page.tsx";
import { maySome } from "./permissions.ts";
import { canBeReminded, mayRemind, unitIds } from "./remind-cell.tsx";
import { RemindForm } from "./remind-form.tsx";

const WHY_NOT = "varfor-inte";

/** What can be done with the round as a whole; what may not be done says why, once. */
export function Actions(props: CockpitProps) {
  const { chosen, standing, actor, texts } = props;
  const say = texts.webFollowUp;
  if (chosen.state === "planned" || chosen.state === "approved") return null;
  const may = maySome(actor, "remind", chosen.rounds);
  if (may.allowed) {
    return (
      <div class="btns">
        {standing.whole.left > 0 && <RemindAll {...props} />}
        <ApproveMany {...props} />
      </div>
    );
  }
  return (
    <div>
      <div class="btns">
        <RefusedButton because={WHY_NOT}>{say.remind}</RefusedButton>
        <RefusedButton because={WHY_NOT}>{say.approveMany}</RefusedButton>
      </div>
      <p class="sm muted refused" id={WHY_NOT}>
        {may.reason === "not-your-role" ? say.notYours : texts.web.refusals[may.reason]}
      </p>
    </div>
  );
}

/** Those with something left in the units that the visitor may remind, who have not had their mail of the day. */
export function RemindAll(props: PeopleProps & { readonly from?: "people" }) {
  const { chosen, standing, contacts, texts } = props;
  const say = texts.webFollowUp;
  const theirs = standing.waiting.flatMap(({ personId, units }) => {
    return mayRemind(props, unitIds(units)) ? (contacts.get(personId) ?? []) : [];
  });
  const people = theirs.filter(canBeReminded).map(({ personId }) => personId);
  if (theirs.length === 0) return null;
  const why = theirs.some(({ hasHadToday }) => hasHadToday) ? say.remindNone.today : say.remindNone.unreachable;
  return (
    <RemindForm {...props} whom={chosen.body === null ? {} : { person: people }}>
      <Button small refused={people.length === 0 ? why : null}>
        {people.length === 0 ? say.remind : say.remindAll(people.length)}
      </Button>
    </RemindForm>
  );
}

function ApproveMany({ chosen, standing, texts }: CockpitProps) {
  const say = texts.webFollowUp;
  const nothing = texts.web.refusals["nothing-submitted"];
  if (standing.whole.submitted === 0) {
    return (
      <div>
        <Button look="secondary" small refused={nothing}>
          {say.approveMany}
        </Button>
      </div>
    );
  }
  return (
    <a
      class="ds-button"
      data-variant="secondary"
      data-size="sm"
      href={withQuery(paths.approveMany(chosen.period.key), { organ: chosen.body })}
    >
      {say.approveMany}
    </a>
  );
}
