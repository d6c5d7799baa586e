import type { CalendarDate } from "#domain/calendar-date.ts";
import type { GovernanceModel } from "#domain/governance-model.ts";
import { parsePeriod, type Period } from "#domain/period.ts";
import { statusOf } from "#domain/status.ts";
import { statusSymbol } from "#documents/model-symbols.ts";
import type { Tenant } from "#storage/database.ts";
import { listModels } from "#storage/goal-list.ts";
import { type Item, listDuties } from "#storage/items.ts";
import { listReturnNotes, type ReturnNote } from "#storage/notes.ts";
import {
  type DutyFacts,
  listDutyFacts,
  listRoundDays,
  listStandIns,
  type RoundDays,
  type StandIn,
} from "#storage/todo.ts";
import type { Texts } from "#text/texts.ts";
import { gradeMark } from "#web/kit/grade.ts";

type Answer = { readonly symbol: string; readonly word: string };

/** One thing that a person has in a round, with all that its row says. */
export type Duty = {
  readonly item: Item;
  readonly isLeft: boolean;
  readonly isLate: boolean;
  /** A goal whose activities and measures are not all handed in: it can be assessed, but hardly yet. */
  readonly waits: boolean;
  readonly facts: DutyFacts | null;
  readonly note: ReturnNote | null;
  /** The period is said when the person has things in several. */
  readonly period: Period | null;
  /** What has been answered now, and the last time. */
  readonly answer: Answer | null;
  readonly previous: Answer | null;
};

export type LoadedToDo = {
  readonly duties: readonly Duty[];
  readonly rounds: readonly RoundDays[];
  readonly standIns: readonly StandIn[];
};

/** Everything the page about what a person owes shows, in a number of queries that is always the same. */
export async function loadToDo(tenant: Tenant, person: number, today: CalendarDate, texts: Texts): Promise<LoadedToDo> {
  const items = await listDuties(tenant, person);
  const facts = await listDutyFacts(tenant, person);
  const notes = await listReturnNotes(tenant, person);
  const models = await listModels(tenant, [...new Set(facts.map(({ modelId }) => modelId))]);
  const byItem = new Map(facts.map((fact) => [fact.itemId, fact]));
  const noteOf = new Map(notes.map((note) => [note.itemId, note]));
  const inSeveral = new Set(items.map(({ period }) => period)).size > 1;
  return {
    duties: items.map((item) => dutyOf(item, { today, texts, models, byItem, noteOf, inSeveral })),
    rounds: await listRoundDays(tenant, person),
    standIns: await listStandIns(tenant, person, today),
  };
}

type Known = {
  readonly today: CalendarDate;
  readonly texts: Texts;
  readonly models: ReadonlyMap<number, GovernanceModel>;
  readonly byItem: ReadonlyMap<number, DutyFacts>;
  readonly noteOf: ReadonlyMap<number, ReturnNote>;
  readonly inSeveral: boolean;
};

function dutyOf(item: Item, { today, texts, models, byItem, noteOf, inSeveral }: Known): Duty {
  const facts = byItem.get(item.id) ?? null;
  const model = facts === null ? undefined : models.get(facts.modelId);
  const isLeft = item.itemState !== "submitted" && item.itemState !== "approved";
  return {
    item,
    facts,
    isLeft,
    isLate: isLeft && item.dueOn < today,
    waits: item.itemState === "to-do" && facts !== null && facts.partsHandedIn < facts.parts,
    note: item.itemState === "returned" ? (noteOf.get(item.id) ?? null) : null,
    period: inSeveral ? parsePeriod(item.period) : null,
    answer: answerOf(item, facts?.answer ?? null, model, texts),
    previous: answerOf(item, facts?.previous ?? null, model, texts),
  };
}

function answerOf(item: Item, key: string | null, model: GovernanceModel | undefined, texts: Texts): Answer | null {
  if (key === null || model === undefined || item.kind === "measure") return null;
  if (item.kind === "goal") {
    const { symbol, label } = gradeMark(model, key, texts);
    return { symbol, word: label };
  }
  const status = statusOf(model, key);
  return status === null ? null : { symbol: statusSymbol(status), word: status.label };
}
