import type { CalendarDate } from "./calendar-date.ts";

/** A person's part in the work. Owners of single activities, measures and goals stand in the round's own lists. */
export type Role =
  | "activity-owner"
  | "goal-owner"
  | "reviewer"
  | "coordinator"
  | "board-secretary"
  | "elected"
  | "auditor"
  | "administrator";

export const ROLES: readonly Role[] = [
  "activity-owner",
  "goal-owner",
  "reviewer",
  "coordinator",
  "board-secretary",
  "elected",
  "auditor",
  "administrator",
];

/** A role within a scope: a body, a unit, or (both null) the whole municipality. */
export type RoleGrant = {
  readonly role: Role;
  readonly body: number | null;
  readonly unit: number | null;
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate | null;
};

/** Somebody who does something, with the roles held on the day it is done. */
export type Actor = {
  readonly municipality: number;
  readonly person: number;
  readonly grants: readonly RoleGrant[];
};

/** Where something belongs; a role's scope is held against it. */
export type Belonging = { readonly body: number | null; readonly unit: number | null };

/** The municipality as a whole: only a role for all of it covers what is asked for here. */
export const EVERYWHERE: Belonging = { body: null, unit: null };

/** The grants in force on a day; first and last day included. */
export function grantsOn(grants: readonly RoleGrant[], day: CalendarDate): readonly RoleGrant[] {
  return grants.filter((grant) => grant.firstDay <= day && (grant.lastDay === null || day <= grant.lastDay));
}

/** True when the actor holds one of the roles in a scope that covers the place. */
export function holdsRole(actor: Actor, roles: readonly Role[], place: Belonging): boolean {
  return actor.grants.some(
    (grant) =>
      roles.includes(grant.role) &&
      (grant.body === null || grant.body === place.body) &&
      (grant.unit === null || grant.unit === place.unit),
  );
}

/** True when the actor holds one of the roles in some part of the body: a unit's chief sees the round that the unit is in. */
export function holdsRoleWithin(actor: Actor, roles: readonly Role[], body: number | null): boolean {
  return actor.grants.some(
    (grant) => roles.includes(grant.role) && (grant.body === null || body === null || grant.body === body),
  );
}
