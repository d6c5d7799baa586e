import type { CalendarDate } from "#domain/calendar-date.ts";
import type { ItemState, RoundState } from "#domain/signoff.ts";
import type { Entry, NewEntry } from "#storage/entries.ts";
import type { NewEvent } from "#storage/new-rounds.ts";
import { instantAfter, notInFuture } from "./demo-time.ts";

/** What was answered about one thing, by whom, and who reviewed it. */
export type Handling = {
  readonly state: ItemState;
  readonly note: string | null;
  readonly author: number;
  readonly reviewer: number;
  readonly answer: Entry | null;
  readonly round: { readonly state: RoundState; readonly opensOn: CalendarDate; readonly dueOn: CalendarDate };
  /** Tells different things apart, so that not everything happens in the same minute. */
  readonly spread: number;
};

const MINUTES_AWAY: Readonly<Record<ItemState, number>> = {
  "to-do": 0,
  draft: 3_000,
  submitted: 2_000,
  returned: 600,
  approved: 500,
};

/** The saved versions and changes of state that lead to where the thing stands. Every third was kept as a draft first. */
export function handled(handling: Handling): {
  readonly entries: readonly NewEntry[];
  readonly events: readonly NewEvent[];
} {
  const { state, note, author, reviewer, answer, round, spread } = handling;
  if (answer === null || state === "to-do") return { entries: [], events: [] };
  const at = (days: number, step: ItemState): Date =>
    notInFuture(instantAfter(round.opensOn, days, spread), MINUTES_AWAY[step] + (spread % 97));
  const began = 6 + ((spread * 5) % 28);
  const wasDraft = state === "draft" || spread % 3 === 0;
  const drafts = wasDraft ? [{ at: at(began, "draft"), state: "draft" as const }] : [];
  const submissions = state === "draft" ? [] : [{ at: at(began + 2, "submitted"), state: "submitted" as const }];
  const saves = [...drafts, ...submissions];
  const reviews =
    state === "returned" || state === "approved"
      ? [{ at: at(began + 8 + (spread % 5), state), state, person: reviewer, ...(note === null ? {} : { note }) }]
      : [];
  return {
    entries: saves.map(({ at: savedAt }, index) => ({
      ...(index < saves.length - 1 ? firstDraft(answer) : answer),
      author,
      savedAt,
    })),
    events: [...saves.map((save) => ({ ...save, person: author })), ...reviews],
  };
}

/** What somebody had written before the rest: the first sentence. */
function firstDraft(answer: Entry): Entry {
  const comment = answer.comment?.split(/(?<=\.) /)[0] ?? null;
  return { ...answer, comment };
}
