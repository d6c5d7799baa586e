import type { CalendarDate } from "#domain/calendar-date.ts";
import type { Actor } from "#domain/people.ts";
import { type AnswerCount, countAnswers } from "#storage/cockpit/answers.ts";
import { type Contact, listContacts } from "#storage/cockpit/contacts.ts";
import { listMatrix, type MatrixCell } from "#storage/cockpit/matrix.ts";
import { listPersonProgress, listUnitProgress } from "#storage/cockpit/progress.ts";
import { findModelWords, listBodyRounds, type ModelWords } from "#storage/cockpit/rounds.ts";
import type { Database, Tenant } from "#storage/database.ts";
import { findingsOf, type PlacedFinding, readableFindings } from "./findings.ts";
import { maySome } from "./permissions.ts";
import { type ChosenRounds, chooseRounds, currentPeriod } from "./rounds.ts";
import { type Standing, standingOf } from "./standing.ts";

export type Cockpit = {
  readonly chosen: ChosenRounds;
  readonly standing: Standing;
  /** How those with something left can be reached; of nobody when the visitor may remind nobody. */
  readonly contacts: ReadonlyMap<number, Contact>;
  readonly answers: readonly AnswerCount[];
  readonly cells: readonly MatrixCell[];
  readonly models: ReadonlyMap<number, ModelWords>;
  /** What the visitor may read of what the checks found. None of an approved round: there is nothing left to mend. */
  readonly findings: readonly PlacedFinding[];
};

/** Who looks, and when. */
export type Look = { readonly database: Database; readonly actor: Actor; readonly today: CalendarDate };

/**
 * The rounds that an address asks for; without a period those that work is going on in. Null when there are none. Holds
 * what the actor may see, and nothing that leads elsewhere; where that is nothing, what was asked for, to be refused.
 */
export async function loadRounds(
  tenant: Tenant,
  actor: Actor,
  { period, body }: { readonly period: string | null; readonly body: number | null },
): Promise<ChosenRounds | null> {
  const all = await listBodyRounds(tenant);
  const seen = all.filter((round) => maySome(actor, "see-round", [round]).allowed);
  const key = period ?? currentPeriod(seen) ?? currentPeriod(all);
  return key === null ? null : (chooseRounds(seen, key, body) ?? chooseRounds(all, key, body));
}

/** Everything on the cockpit, in a number of queries that grows with nothing but the bodies, and with them only after a save. */
export async function loadCockpit(tenant: Tenant, look: Look, chosen: ChosenRounds): Promise<Cockpit> {
  const { rounds, before, columns, period } = chosen;
  const ids = rounds.map(({ roundId }) => roundId);
  const { standing, contacts } = await loadStanding(tenant, look, rounds);
  const answers = await countAnswers(tenant, [...ids, ...before.map(({ roundId }) => roundId)]);
  const cells = await listMatrix(
    tenant,
    rounds.map(({ planId }) => planId),
    columns.map(({ key }) => key),
    period.first,
  );
  const models = new Set([...rounds.map(({ modelId }) => modelId), ...cells.flatMap(({ modelId }) => modelId ?? [])]);
  return {
    chosen,
    standing,
    contacts,
    answers,
    cells,
    models: await findModelWords(tenant, Array.from(models)),
    findings: await loadFindings(tenant, look, chosen),
  };
}

/** How far everybody has come, and how those who have something left can be reached. */
export async function loadStanding(
  tenant: Tenant,
  { actor, today }: Omit<Look, "database">,
  rounds: ChosenRounds["rounds"],
): Promise<Pick<Cockpit, "standing" | "contacts">> {
  const ids = rounds.map(({ roundId }) => roundId);
  const units = await listUnitProgress(tenant, ids, today);
  const people = await listPersonProgress(tenant, ids, today);
  const standing = standingOf(units, people, actor);
  const waiting = maySome(actor, "remind", rounds).allowed ? standing.waiting : [];
  const contacts = await listContacts(
    tenant,
    waiting.map(({ personId }) => personId),
    ids,
    today,
  );
  return { standing, contacts };
}

/** What the visitor may read of the findings about what can still be mended. */
export async function loadFindings(
  tenant: Tenant,
  look: Look,
  { rounds }: ChosenRounds,
): Promise<readonly PlacedFinding[]> {
  const alive = rounds.filter(({ state }) => state === "open" || state === "under-review");
  const found = alive.length === 0 ? [] : await findingsOf(tenant, look, alive);
  return readableFindings(found, look.actor);
}
