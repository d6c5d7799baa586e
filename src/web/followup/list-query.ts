import type { CalendarDate } from "#domain/calendar-date.ts";
import { HANDED_IN, type ItemState, LEFT } from "#domain/signoff.ts";
import type { ItemFilter } from "#storage/cockpit/items.ts";
import { readId } from "#web/address.ts";
import type { ChosenRounds } from "./rounds.ts";

export type View = "left" | "overdue" | "returned" | "submitted" | "all";

/** The views by their words in the address, in the order of the links. */
export const VIEWS: Readonly<Record<string, View>> = {
  saknas: "left",
  forsenat: "overdue",
  atersant: "returned",
  granskas: "submitted",
  allt: "all",
};

const STATES: Readonly<Record<View, readonly ItemState[]>> = {
  left: LEFT,
  overdue: LEFT,
  returned: ["returned"],
  submitted: ["submitted"],
  all: [...LEFT, ...HANDED_IN],
};

export type ListQuery = {
  readonly view: View;
  readonly body: number | null;
  readonly unit: number | null;
  readonly person: number | null;
  readonly cause: string | null;
  readonly status: string | null;
};

/** Reads the address; what it does not know narrows nothing. */
export function readListQuery(query: (name: string) => string | undefined): ListQuery {
  return {
    view: new Map(Object.entries(VIEWS)).get(query("visa") ?? "") ?? "left",
    body: readId(query("organ")),
    unit: readId(query("enhet")),
    person: readId(query("person")),
    cause: query("orsak") ?? null,
    status: query("status") ?? null,
  };
}

/** The address's parts for another view of the same selection. */
export function queryParts({ body, unit, person, cause, status }: ListQuery) {
  return { organ: body, enhet: unit, person, orsak: cause, status };
}

/** What the database is asked for. A cause or a status counts only what has been handed in, as in the cockpit's figures. */
export function filterOf(query: ListQuery, { rounds }: ChosenRounds, today: CalendarDate): ItemFilter {
  const { view, unit, person, cause, status } = query;
  const ofAnswers = cause !== null || status !== null;
  return {
    rounds: rounds.map(({ roundId }) => roundId),
    states: ofAnswers ? HANDED_IN : STATES[view],
    ...(view === "overdue" ? { dueBefore: today } : {}),
    ...(unit === null ? {} : { unit }),
    ...(person === null ? {} : { person }),
    ...(cause === null ? {} : { cause }),
    ...(status === null ? {} : { status }),
  };
}
