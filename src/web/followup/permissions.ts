import type { Actor } from "#domain/people.ts";
import { mayInUnit, maySomewhere, type Permission, type RoundAction } from "#domain/permissions.ts";
import type { BodyRound } from "#storage/cockpit/rounds.ts";

const subjects = (rounds: readonly BodyRound[]) =>
  rounds.map(({ bodyId, state }) => ({ body: bodyId, roundState: state }));

/** May the actor do this with some of the rounds, or with a unit's part of one? */
export function maySome(actor: Actor, action: RoundAction, rounds: readonly BodyRound[]): Permission {
  return maySomewhere(actor, action, subjects(rounds));
}

export function mayRemindUnit(actor: Actor, rounds: readonly BodyRound[], unit: number | null): Permission {
  return mayInUnit(actor, "remind", subjects(rounds), unit);
}
