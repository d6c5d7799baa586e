import { type Actor, type Belonging, holdsRole, holdsRoleWithin, type Role } from "./people.ts";
import { isRoundWorkable, type ItemState, ITEM_TRANSITIONS, type ItemStep, type RoundState } from "./signoff.ts";

/** Why not. `text/` makes the sentence, and a button that may not be pressed shows it. */
export type NotPermitted =
  | "not-your-duty"
  | "not-your-role"
  | "not-published"
  | "round-not-open"
  | "round-already-open"
  | "round-approved"
  | "round-not-under-review"
  | "round-not-approved"
  | "already-submitted"
  | "already-approved"
  | "nothing-submitted";

export type Permission = { readonly allowed: true } | { readonly allowed: false; readonly reason: NotPermitted };

/** What can be done to one thing in a round. */
export type ItemSubject = Belonging & {
  readonly roundState: RoundState;
  readonly itemState: ItemState;
  /** Persons who owe it, substitutes included. */
  readonly owners: readonly number[];
};

export type RoundSubject = Belonging & { readonly roundState: RoundState };

export type RoundAction =
  | "see-round"
  | "preview-report"
  | "open-round"
  | "move-dates"
  | "close-reporting"
  | "reopen-reporting"
  | "approve-round"
  | "correct-round"
  | "write-analysis"
  | "remind";

/** What concerns a place in the organisation and no round. */
export type PlaceAction =
  "edit-plan" | "import-plan" | "hand-over" | "see-administration" | "see-audit" | "administer" | "export";

const YES: Permission = { allowed: true };
const no = (reason: NotPermitted): Permission => ({ allowed: false, reason });

const REVIEWERS: readonly Role[] = ["reviewer", "coordinator"];

/** May the actor take this step with the item? Owners report; reviewers of its unit and the coordinator review. */
export function mayStep(actor: Actor, step: ItemStep, subject: ItemSubject): Permission {
  const isOwner = subject.owners.includes(actor.person);
  const reviews = holdsRole(actor, REVIEWERS, subject);
  const isOwners = step === "save" || step === "submit" || step === "take-back";
  if (isOwners && !isOwner && !holdsRole(actor, ["coordinator"], subject)) return no("not-your-duty");
  if (!isOwners && !reviews) return no("not-your-role");
  if (subject.roundState === "approved") return no("round-approved");
  if (!isRoundWorkable(subject.roundState)) return no("round-not-open");
  if (ITEM_TRANSITIONS[step].from.includes(subject.itemState)) return YES;
  return no(stateReason(subject.itemState));
}

function stateReason(state: ItemState): NotPermitted {
  if (state === "approved") return "already-approved";
  return state === "submitted" ? "already-submitted" : "nothing-submitted";
}

/**
 * May the actor read what has been written in the item? Drafts are working material (Tryckfrihetsförordningen 2 kap.):
 * their writers, reviewers and the coordinator see them, auditors too; others see what is approved.
 */
export function mayReadItem(actor: Actor, subject: ItemSubject): Permission {
  if (subject.roundState === "approved" || subject.owners.includes(actor.person)) return YES;
  if (holdsRole(actor, ["reviewer", "coordinator", "board-secretary", "auditor", "goal-owner"], subject)) return YES;
  return no("not-published");
}

/** An answer about the same thing in some round: null item, a figure that came with the plan. */
type AnswerInRound = {
  readonly itemId: number | null;
  readonly period: string;
  readonly roundState: RoundState | null;
};

/** May an answer be shown beside an item? Drafts of other rounds only to those who may read drafts; later periods to nobody. */
export function answerFilter(
  actor: Actor,
  item: ItemSubject & { readonly id: number; readonly period: string },
): (answer: AnswerInRound) => boolean {
  const seesDrafts = mayReadItem(actor, { ...item, roundState: "open" }).allowed;
  return ({ itemId, period, roundState }) =>
    itemId === item.id || (period < item.period && (seesDrafts || roundState === "approved"));
}

const ROUND_ROLES: Readonly<Record<RoundAction, readonly Role[]>> = {
  "see-round": [
    "activity-owner",
    "goal-owner",
    "reviewer",
    "coordinator",
    "board-secretary",
    "auditor",
    "administrator",
  ],
  // The report before it is approved is made of answers under review: those who may read them all.
  "preview-report": ["goal-owner", "reviewer", "coordinator", "board-secretary", "auditor"],
  "open-round": ["coordinator"],
  "move-dates": ["coordinator"],
  "close-reporting": ["coordinator"],
  "reopen-reporting": ["coordinator"],
  "approve-round": ["coordinator"],
  "correct-round": ["coordinator"],
  "write-analysis": ["coordinator", "board-secretary"],
  remind: ["coordinator", "reviewer"],
};

const ROUND_STATES: Readonly<Record<RoundAction, readonly RoundState[]>> = {
  "see-round": ["planned", "open", "under-review", "approved"],
  "preview-report": ["open", "under-review", "approved"],
  "open-round": ["planned"],
  "move-dates": ["planned", "open", "under-review"],
  "close-reporting": ["open"],
  "reopen-reporting": ["under-review"],
  "approve-round": ["under-review"],
  "correct-round": ["approved"],
  "write-analysis": ["open", "under-review"],
  remind: ["open", "under-review"],
};

/** Who has a part in the round sees the whole of it; other actions need a role over the round's own place. */
const READS: readonly RoundAction[] = ["see-round", "preview-report"];

/** May the actor do this with the round as a whole? An approved round and its report can be seen by everybody. */
export function mayRound(actor: Actor, action: RoundAction, subject: RoundSubject): Permission {
  const isRead = READS.includes(action);
  if (isRead && subject.roundState === "approved") return YES;
  const roles = ROUND_ROLES[action];
  const holds = isRead ? holdsRoleWithin(actor, roles, subject.body) : holdsRole(actor, roles, subject);
  if (!holds) return no(action === "preview-report" ? "not-published" : "not-your-role");
  if (ROUND_STATES[action].includes(subject.roundState)) return YES;
  if (subject.roundState === "approved") return no("round-approved");
  if (action === "open-round") return no("round-already-open");
  if (action === "correct-round") return no("round-not-approved");
  return no(action === "approve-round" || action === "reopen-reporting" ? "round-not-under-review" : "round-not-open");
}

/**
 * May the actor do this with some of the rounds, or with a unit's part of one? A role that is held in one unit says
 * nothing of a round as a whole, so each of the actor's own units is tried. Of several reasons the most telling is
 * given: "the round is not open" before "not your role", which is true of every round elsewhere.
 */
export function maySomewhere(
  actor: Actor,
  action: RoundAction,
  rounds: readonly Pick<RoundSubject, "body" | "roundState">[],
): Permission {
  const units = [null, ...new Set(actor.grants.flatMap(({ unit }) => unit ?? []))];
  return mostGiving(rounds.flatMap((round) => units.map((unit) => mayRound(actor, action, { ...round, unit }))));
}

/** May the actor do this with one unit's part of some of the rounds? */
export function mayInUnit(
  actor: Actor,
  action: RoundAction,
  rounds: readonly Pick<RoundSubject, "body" | "roundState">[],
  unit: number | null,
): Permission {
  return mostGiving(rounds.map((round) => mayRound(actor, action, { ...round, unit })));
}

function mostGiving(answers: readonly Permission[]): Permission {
  const refusals = answers.filter((answer) => !answer.allowed);
  return (
    answers.find(({ allowed }) => allowed) ??
    refusals.find(({ reason }) => reason !== "not-your-role") ??
    no("not-your-role")
  );
}

const PLACE_ROLES: Readonly<Record<PlaceAction, readonly Role[]>> = {
  "edit-plan": ["coordinator"],
  "import-plan": ["coordinator"],
  "hand-over": ["coordinator", "reviewer", "administrator"],
  "see-administration": ["auditor", "administrator"],
  "see-audit": ["auditor", "administrator"],
  administer: ["administrator"],
  export: ["administrator"],
};

/** May the actor do this with the plan, the people or the municipality? */
export function mayInPlace(actor: Actor, action: PlaceAction, place: Belonging): Permission {
  return holdsRole(actor, PLACE_ROLES[action], place) ? YES : no("not-your-role");
}
