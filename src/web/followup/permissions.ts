import type { Actor } from "#domain/people.ts";
import { mayRound, type Permission, type RoundAction } from "#domain/permissions.ts";
import type { BodyRound } from "#storage/cockpit/rounds.ts";

/**
 * May the actor do this with some of the rounds, or with a unit's part of one? A role that is held in one unit says
 * nothing of a round as a whole, so each of the actor's own units is tried.
 */
export function maySome(actor: Actor, action: RoundAction, rounds: readonly BodyRound[]): Permission {
  const units = [null, ...new Set(actor.grants.flatMap(({ unit }) => unit ?? []))];
  const answers = rounds.flatMap(({ bodyId, state }) =>
    units.map((unit) => mayRound(actor, action, { body: bodyId, unit, roundState: state })),
  );
  return answers.find(({ allowed }) => allowed) ?? mostTelling(answers);
}

/** ”The round is not open” tells more than ”not your role”, which is true of every round elsewhere. */
function mostTelling(answers: readonly Permission[]): Permission {
  const refusals = answers.filter((answer) => !answer.allowed);
  return (
    refusals.find(({ reason }) => reason !== "not-your-role") ??
    refusals[0] ?? { allowed: false, reason: "not-your-role" }
  );
}

export function mayRemindUnit(actor: Actor, rounds: readonly BodyRound[], unit: number | null): Permission {
  const answers = rounds.map(({ bodyId, state }) =>
    mayRound(actor, "remind", { body: bodyId, unit, roundState: state }),
  );
  return answers.find(({ allowed }) => allowed) ?? mostTelling(answers);
}
