/**
 * How a round and each thing in it come to be approved: transition tables, which the documents draw their diagrams from
 * (docs/round.md). Who may do it stands in permissions.ts.
 */
export type RoundState = "planned" | "open" | "under-review" | "approved";
export type RoundStep = "open" | "close-reporting" | "reopen-reporting" | "approve";

export type ItemState = "to-do" | "draft" | "submitted" | "returned" | "approved";
/** Handed in: it counts, and waits for review or has had it. */
export const HANDED_IN: readonly ItemState[] = ["submitted", "approved"];
/** Left: nothing yet, a draft or sent back; it is still its owner's. */
export const LEFT: readonly ItemState[] = ["to-do", "draft", "returned"];

export const isHandedIn = (state: ItemState): state is "submitted" | "approved" => HANDED_IN.includes(state);

export type ItemStep = "save" | "submit" | "take-back" | "return" | "approve" | "withdraw-approval";

type Transitions<State extends string, Step extends string> = Readonly<
  Record<Step, { readonly from: readonly State[]; readonly to: State }>
>;

/** `planned → open → under-review → approved`; approved is for ever: later facts become an erratum. */
export const ROUND_TRANSITIONS: Transitions<RoundState, RoundStep> = {
  open: { from: ["planned"], to: "open" },
  "close-reporting": { from: ["open"], to: "under-review" },
  "reopen-reporting": { from: ["under-review"], to: "open" },
  approve: { from: ["under-review"], to: "approved" },
};

/** `to-do → draft → submitted → returned → … → approved`. */
export const ITEM_TRANSITIONS: Transitions<ItemState, ItemStep> = {
  save: { from: ["to-do", "draft", "returned"], to: "draft" },
  submit: { from: ["to-do", "draft", "returned"], to: "submitted" },
  "take-back": { from: ["submitted"], to: "draft" },
  return: { from: ["submitted"], to: "returned" },
  approve: { from: ["submitted"], to: "approved" },
  "withdraw-approval": { from: ["approved"], to: "submitted" },
};

/** The state after a step, or null when the step does not start there. */
export function roundAfter(state: RoundState, step: RoundStep): RoundState | null {
  const { from, to } = ROUND_TRANSITIONS[step];
  return from.includes(state) ? to : null;
}

/** The state after a step, or null when the step does not start there. A returned item that is saved stays returned. */
export function itemAfter(state: ItemState, step: ItemStep): ItemState | null {
  const { from, to } = ITEM_TRANSITIONS[step];
  if (!from.includes(state)) return null;
  return step === "save" && state === "returned" ? "returned" : to;
}

/** Items are worked on while the round is open or under review; before and after nothing in it moves. */
export function isRoundWorkable(state: RoundState): boolean {
  return state === "open" || state === "under-review";
}
