import type { CalendarDate } from "#domain/calendar-date.ts";
import type { Duty } from "#domain/duties.ts";
import type { GovernanceModel } from "#domain/governance-model.ts";
import type { Actor } from "#domain/people.ts";
import { parsePeriod, type Period } from "#domain/period.ts";
import { mayRound, mayStep } from "#domain/permissions.ts";
import { statusOf } from "#domain/status.ts";
import type { SymbolKey } from "#documents/document.ts";
import { statusSymbol } from "#documents/model-symbols.ts";
import type { Tenant } from "#storage/database.ts";
import { listModels } from "#storage/goal-list.ts";
import { type Item, listDuties } from "#storage/items.ts";
import { listRoundsToOpen, type Round } from "#storage/rounds.ts";
import { listReturnNotes, type ReturnNote } from "#storage/notes.ts";
import {
  type DutyFacts,
  listDutyFacts,
  listRoundDays,
  listStandIns,
  listUnreviewed,
  type RoundDays,
  type StandIn,
} from "#storage/todo.ts";
import type { Texts } from "#text/texts.ts";
import { gradeMark } from "#web/kit/grade.ts";

/** In words; a status and a grade with their symbol. */
type Answer = { readonly symbol: SymbolKey | null; readonly word: string };

/** One thing that a person has in a round, with all that its row says. */
export type ShownDuty = Duty & {
  readonly item: Item;
  readonly facts: DutyFacts | null;
  readonly note: ReturnNote | null;
  /** The period is said when the person has things in several. */
  readonly period: Period | null;
  /** What has been answered now, and the last time. */
  readonly answer: Answer | null;
  readonly previous: Answer | null;
};

/** What others have handed in and this person may approve, in one period. */
export type ToReview = { readonly period: Period; readonly count: number };

export type LoadedToDo = {
  readonly duties: readonly ShownDuty[];
  readonly toReview: readonly ToReview[];
  /** Rounds that should be open, and that this person may open. */
  readonly toOpen: readonly Round[];
  readonly rounds: readonly RoundDays[];
  readonly standIns: readonly StandIn[];
};

/** Everything the page about what a person owes shows, in a number of queries that is always the same. */
export async function loadToDo(tenant: Tenant, actor: Actor, today: CalendarDate, texts: Texts): Promise<LoadedToDo> {
  const { person } = actor;
  const items = await listDuties(tenant, person);
  const facts = await listDutyFacts(tenant, person);
  const notes = await listReturnNotes(tenant, person);
  const models = await listModels(tenant, [...new Set(facts.map(({ modelId }) => modelId))]);
  const byItem = new Map(facts.map((fact) => [fact.itemId, fact]));
  const noteOf = new Map(notes.map((note) => [note.itemId, note]));
  const inSeveral = new Set(items.map(({ period }) => period)).size > 1;
  return {
    duties: items.map((item) => dutyOf(item, { texts, models, byItem, noteOf, inSeveral })),
    toReview: await reviewsOf(tenant, actor),
    toOpen: (await listRoundsToOpen(tenant, today)).filter((round) => mayRound(actor, "open-round", round).allowed),
    rounds: await listRoundDays(tenant, person),
    standIns: await listStandIns(tenant, person, today),
  };
}

async function reviewsOf(tenant: Tenant, actor: Actor): Promise<readonly ToReview[]> {
  const own = (await listUnreviewed(tenant)).filter(
    (group) => mayStep(actor, "approve", { ...group, itemState: "submitted", owners: [] }).allowed,
  );
  return Array.from(Map.groupBy(own, ({ period }) => period)).flatMap(([key, groups]) => {
    const period = parsePeriod(key);
    return period === null ? [] : [{ period, count: groups.reduce((sum, { count }) => sum + count, 0) }];
  });
}

type Known = {
  readonly texts: Texts;
  readonly models: ReadonlyMap<number, GovernanceModel>;
  readonly byItem: ReadonlyMap<number, DutyFacts>;
  readonly noteOf: ReadonlyMap<number, ReturnNote>;
  readonly inSeveral: boolean;
};

function dutyOf(item: Item, { texts, models, byItem, noteOf, inSeveral }: Known): ShownDuty {
  const facts = byItem.get(item.id) ?? null;
  const model = facts === null ? undefined : models.get(facts.modelId);
  const { itemState, dueOn } = item;
  return {
    item,
    itemState,
    dueOn,
    isWaiting: facts !== null && facts.partsHandedIn < facts.parts,
    facts,
    note: itemState === "returned" ? (noteOf.get(item.id) ?? null) : null,
    period: inSeveral ? parsePeriod(item.period) : null,
    answer: item.kind === "measure" ? outcomeOf(facts, texts) : answerOf(item, facts?.answer ?? null, model, texts),
    previous: answerOf(item, facts?.previous ?? null, model, texts),
  };
}

function outcomeOf(facts: DutyFacts | null, texts: Texts): Answer | null {
  if (facts === null) return null;
  const { value, unit, isNotMeasured } = facts;
  if (value !== null) return { symbol: null, word: texts.webMeasure.withUnit(value, unit) };
  return isNotMeasured ? { symbol: null, word: texts.webMeasure.missing } : null;
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
