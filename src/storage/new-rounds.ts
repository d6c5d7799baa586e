import type { ItemState, RoundState } from "#domain/signoff.ts";
import type { Tenant } from "./database.ts";
import { addEntries, type NewEntry } from "./entries.ts";
import { insertAll, insertAllAndRead } from "./insert-all.ts";
import { idOf, type PlanIds } from "./new-plan.ts";

export type NewEvent = {
  readonly state: ItemState;
  readonly at: Date;
  readonly person: number;
  readonly note?: string;
};

/** A thing of the round, by the plan's own numbers. Neither measure nor activity: the goal itself. */
export type NewItem = {
  readonly goal: string;
  readonly measure?: string;
  readonly activity?: string;
  readonly unitId: number | null;
  readonly dueOn: string;
  readonly state: ItemState;
  /** Of what is handed in; who owes what is left, the plan's responsibilities say in the end. */
  readonly owners: readonly number[];
  /** Oldest first; the last one stands. */
  readonly entries: readonly NewEntry[];
  /** Every change of state so far, in order. */
  readonly events: readonly NewEvent[];
};

export type NewRoundText = {
  readonly part: string;
  readonly text: string;
  readonly author: number;
  readonly savedAt: Date;
};

export type NewBodyAssessment = {
  readonly goal: string;
  readonly body: string;
  readonly grade: string;
  readonly comment: string | null;
};

/** A round as far as it has come, whole: how rounds are written that were not lived through in the application. */
export type NewRound = {
  readonly period: string;
  readonly state: RoundState;
  readonly opensOn: string;
  readonly dueOn: string;
  readonly items: readonly NewItem[];
  readonly texts: readonly NewRoundText[];
  readonly bodyAssessments: readonly NewBodyAssessment[];
};

type Place = { readonly municipality: number; readonly governanceModelId: number; readonly plan: PlanIds };

/** Writes rounds with everything in them in a number of statements that does not grow with it; answers the ids by period. */
export async function addRounds(
  tenant: Tenant,
  rounds: readonly NewRound[],
  { municipality: municipalityId, governanceModelId, plan }: Place,
): Promise<ReadonlyMap<string, number>> {
  const rows = await insertAllAndRead(
    tenant,
    "round",
    rounds.map(({ period, state, opensOn, dueOn }) => ({
      municipalityId,
      planId: plan.planId,
      period,
      state,
      opensOn,
      dueOn,
      ...(state === "planned" ? {} : { planVersion: 1, governanceModelId }),
    })),
  );
  const ids = new Map(rows.map(({ period, roundId }) => [period, roundId]));
  await addItems(tenant, rounds, { municipalityId, plan, ids });
  await insertAll(
    tenant,
    "bodyAssessment",
    rounds.flatMap(({ period, bodyAssessments }) =>
      bodyAssessments.map(({ goal, ...row }) => ({
        municipalityId,
        roundId: idOf(ids, period),
        goalId: idOf(plan.goals, goal),
        ...row,
      })),
    ),
  );
  await addTexts(tenant, rounds, municipalityId, ids);
  return ids;
}

type Within = {
  readonly municipalityId: number;
  readonly plan: PlanIds;
  readonly ids: ReadonlyMap<string, number>;
};

async function addItems(tenant: Tenant, rounds: readonly NewRound[], within: Within): Promise<void> {
  const { municipalityId, plan, ids } = within;
  const items = rounds.flatMap((round) => round.items.map((item) => ({ round, item })));
  const rows = await insertAllAndRead(
    tenant,
    "roundItem",
    items.map(({ round, item }) => ({
      municipalityId,
      roundId: idOf(ids, round.period),
      goalId: idOf(plan.goals, item.goal),
      measureId: item.measure === undefined ? null : idOf(plan.measures, item.measure),
      activityId: item.activity === undefined ? null : idOf(plan.activities, item.activity),
      unitId: item.unitId,
      dueOn: item.dueOn,
      state: item.state,
      version: item.events.length + 1,
      entryVersion: item.entries.length,
    })),
  );
  const known = rows.map(({ roundItemId }, index) => ({ municipalityId, roundItemId, item: items[index]?.item }));
  await insertAll(
    tenant,
    "roundItemOwner",
    known.flatMap(({ item, ...key }) => (item?.owners ?? []).map((personId) => ({ ...key, personId }))),
  );
  await addEntries(
    tenant,
    known.flatMap(({ item, roundItemId }) =>
      (item?.entries ?? []).map((entry, index) => ({
        key: { municipality: municipalityId, itemId: roundItemId, entryVersion: index + 1 },
        entry,
      })),
    ),
  );
  await addEvents(tenant, known);
}

type Known = {
  readonly municipalityId: number;
  readonly roundItemId: number;
  readonly item: NewItem | undefined;
};

async function addEvents(tenant: Tenant, known: readonly Known[]): Promise<void> {
  await insertAll(
    tenant,
    "itemEvent",
    known.flatMap(({ item, ...key }) =>
      (item?.events ?? []).map(({ state, at, person, note }, index) => ({
        ...key,
        itemVersion: index + 2,
        happenedAt: at,
        personId: person,
        state,
        note: note ?? null,
      })),
    ),
  );
}

/** Several texts of one part are its versions, oldest first. */
async function addTexts(
  tenant: Tenant,
  rounds: readonly NewRound[],
  municipalityId: number,
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = rounds.flatMap(({ period, texts }) =>
    Array.from(Map.groupBy(texts, ({ part }) => part).values()).flatMap((versions) =>
      versions.map(({ part, text, author, savedAt }, index) => ({
        municipalityId,
        roundId: idOf(ids, period),
        part,
        text,
        savedAt,
        authorId: author,
        entryVersion: index + 1,
      })),
    ),
  );
  await insertAll(tenant, "roundText", rows);
}
