import type { Contact } from "#storage/cockpit/contacts.ts";
import type { PersonProgress } from "#storage/cockpit/progress.ts";
import { swedishDay } from "#usecases/swedish-time.ts";
import type { CockpitProps } from "./page.tsx";
import { mayRemindUnit } from "./permissions.ts";
import { RemindForm, type Whom } from "./remind-form.tsx";
import type { Waiting } from "./standing.ts";

type Page = Pick<CockpitProps, "actor" | "chosen" | "contacts" | "open" | "today" | "formToken" | "texts">;

/** May the visitor remind the people of some of these units? */
export function mayRemind(
  { actor, chosen }: Pick<Page, "actor" | "chosen">,
  units: readonly (number | null)[],
): boolean {
  return units.some((unit) => mayRemindUnit(actor, chosen.rounds, unit).allowed);
}

export const unitIds = (units: Waiting["units"]): readonly (number | null)[] => units.map(({ id }) => id);

/** Everybody with something left; first those whom the visitor may remind, within that by `order`, then most left. */
export function ownFirst(
  page: Pick<CockpitProps, "actor" | "chosen" | "standing">,
  order: (a: Waiting, b: Waiting) => number = () => 0,
): readonly Waiting[] {
  const { waiting } = page.standing;
  const own = new Set(waiting.filter(({ units }) => mayRemind(page, unitIds(units))));
  return waiting.toSorted((a, b) => Number(own.has(b)) - Number(own.has(a)) || order(a, b));
}

type CellProps = {
  /** Those of the row who have something left. */
  readonly late: readonly number[];
  readonly units: readonly (number | null)[];
  readonly name: string;
  readonly whom: Whom;
  readonly from?: "people";
  readonly page: Page;
};

/**
 * A reminder to those of one row, for those who may send it; the reason stands over the table for others. Where nobody
 * is left to mail today, it says so instead.
 */
export function RemindCell({ late, units, name, whom, from, page }: CellProps) {
  const say = page.texts.webFollowUp;
  if (late.length === 0) return <td class="num do muted">{say.units.done}</td>;
  const mine = mayRemind(page, units);
  const contacts = late.flatMap((person) => page.contacts.get(person) ?? []);
  if (!mine || !contacts.some(canBeReminded)) {
    const isTold = contacts.some(({ hasHadToday }) => hasHadToday);
    const why = isTold ? say.reach.hadToday(late.length) : say.reach.unreachable;
    return <td class="num do muted">{mine && why}</td>;
  }
  return (
    <td class="num do">
      <RemindForm {...page} whom={whom} {...(from === undefined ? {} : { from })}>
        <button class="as-link" type="submit">
          {say.remind}
          <span class="ds-sr-only">{` ${name}`}</span>
        </button>
      </RemindForm>
    </td>
  );
}

/** At most one mail a day reaches a person. */
export const canBeReminded = ({ canBeMailed, hasHadToday }: Contact): boolean => canBeMailed && !hasHadToday;

type ReachProps = {
  readonly person: Pick<PersonProgress, "personId" | "left" | "lastLoginAt">;
  readonly units: readonly (number | null)[];
  readonly page: Page;
};

/** When somebody was last here, was last reminded and is back is for those who may remind them. */
export function Reach({ person, units, page }: ReachProps) {
  const { contacts, today, texts } = page;
  const say = texts.webFollowUp.reach;
  const contact = contacts.get(person.personId);
  if (contact === undefined || person.left === 0 || !mayRemind(page, units)) return null;
  const { awayUntil, substitutes, refusesMail, remindedOn, hasHadToday } = contact;
  const isOut = awayUntil !== null && substitutes !== null;
  return (
    <ul class="reach">
      {isOut && <li class="strong">{say.away(awayUntil, today, substitutes)}</li>}
      {refusesMail && <li class="strong">{say.refuses}</li>}
      {remindedOn !== null && !hasHadToday && <li>{say.reminded(remindedOn, today)}</li>}
      <li>{person.lastLoginAt === null ? say.neverLoggedIn : say.lastLogin(swedishDay(person.lastLoginAt), today)}</li>
    </ul>
  );
}
