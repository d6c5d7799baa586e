import { mayStep } from "#domain/permissions.ts";
import { itemAfter, type ItemStep } from "#domain/signoff.ts";
import { findItemsWithGoals, type Item, saveItemState } from "#storage/items.ts";
import {
  changedMeanwhile,
  type Deed,
  done,
  type FieldFault,
  invalid,
  notFound,
  type Outcome,
  perform,
  refusalOf,
} from "./frame.ts";
import { unapprovedParts } from "./goal-parts.ts";

export type ReviewInput = {
  readonly itemId: number;
  /** The item's version that the person saw. */
  readonly version: number;
};

type Moved = Promise<Outcome<{ readonly version: number }>>;

/** Takes back what one has handed in, to change it; nobody has approved it yet. */
export const takeBackItem = (deed: Deed, input: ReviewInput): Moved => move(deed, input, "take-back", null);

/** Sends something back with words on what has to be completed. */
export const returnItem = (deed: Deed, input: ReviewInput & { readonly note: string }): Moved =>
  move(deed, input, "return", input.note.trim());

/** Approves one thing. A goal only when its activities and measures are. */
export const approveItem = (deed: Deed, input: ReviewInput): Moved => move(deed, input, "approve", null);

/** Withdraws an approval; not of an activity or measure whose goal is approved on the strength of it. */
export const withdrawApproval = (deed: Deed, input: ReviewInput): Moved => move(deed, input, "withdraw-approval", null);

function move(
  deed: Deed,
  { itemId, version }: ReviewInput,
  step: Exclude<ItemStep, "save" | "submit">,
  note: string | null,
): Moved {
  return perform(deed, async (tenant, record) => {
    const together = await findItemsWithGoals(tenant, [itemId]);
    const item = together.find(({ id }) => id === itemId);
    if (item === undefined) return notFound;
    const refusal = refusalOf(mayStep(deed.actor, step, item));
    if (refusal !== null) return refusal;
    if (item.version !== version) return changedMeanwhile(item.version);
    const faults = faultsOf(item, together, step, note);
    if (faults.length > 0) return invalid(faults);
    const state = itemAfter(item.itemState, step);
    if (state === null) throw new Error(`${step} from ${item.itemState} was permitted but has no transition`);
    const { municipality, person } = deed.actor;
    const change = { item, state, person, at: deed.now, ...(note === null ? {} : { note }) };
    const next = await saveItemState(tenant, municipality, change);
    record({ action: `item-${step}`, subject: `round-item/${item.id}`, content: { version: next, note } });
    return done({ version: next });
  });
}

const MOST_LETTERS = 2_000;

function faultsOf(item: Item, together: readonly Item[], step: ItemStep, note: string | null): readonly FieldFault[] {
  if (step === "return" && note === "") return [{ field: "note", code: "note-missing" }];
  if (step === "return" && (note ?? "").length > MOST_LETTERS) return [{ field: "note", code: "note-too-long" }];
  if (step === "approve" && item.kind === "goal") {
    const numbers = unapprovedParts(together, item).map((part) => part.number);
    return numbers.length === 0
      ? []
      : [{ field: "approve", code: "parts-not-approved", facts: { numbers: numbers.join(", ") } }];
  }
  const goal = together.find((candidate) => candidate.kind === "goal");
  const stands = step === "withdraw-approval" && item.kind !== "goal" && goal?.itemState === "approved";
  return stands ? [{ field: "withdraw", code: "goal-is-approved", facts: { number: item.goalNumber } }] : [];
}
