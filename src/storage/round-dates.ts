import { sql } from "kysely";
import type { RoundDates } from "#domain/round-dates.ts";
import type { Tenant } from "./database.ts";
import type { Round } from "./rounds.ts";

type Move = { readonly person: number; readonly at: Date; readonly reason: string | null };

/** Moves a round's days and the last day of what is in it, and keeps what stood; answers the round's new version. */
export async function saveRoundDates(
  tenant: Tenant,
  municipalityId: number,
  round: Round,
  { opensOn, dueOn }: RoundDates,
  { person, at, reason }: Move,
): Promise<number> {
  const version = round.version + 1;
  await tenant.updateTable("round").set({ opensOn, dueOn, version }).where("roundId", "=", round.id).execute();
  // What has a last day of its own keeps it.
  await tenant
    .updateTable("roundItem")
    .set({ dueOn })
    .where("roundId", "=", round.id)
    .where("dueOn", "=", round.dueOn)
    .execute();
  await tenant
    .insertInto("roundDateChange")
    .values({
      municipalityId,
      roundId: round.id,
      roundVersion: version,
      changedAt: at,
      personId: person,
      wasOpensOn: round.opensOn,
      wasDueOn: round.dueOn,
      opensOn,
      dueOn,
      reason,
    })
    .execute();
  return version;
}

/** One time that a round's days were moved. */
export type DateChange = {
  readonly version: number;
  readonly at: Date;
  /** Null when the name has been removed. */
  readonly by: string | null;
  readonly was: RoundDates;
  readonly is: RoundDates;
  readonly reason: string | null;
};

/** How a round's days have been moved, the latest first. */
export async function listDateChanges(tenant: Tenant, roundId: number): Promise<readonly DateChange[]> {
  const { rows } = await sql<DateChange>`
    select c.round_version as version, c.changed_at as at, p.name as by, c.reason,
      json_build_object('opensOn', c.was_opens_on, 'dueOn', c.was_due_on) as was,
      json_build_object('opensOn', c.opens_on, 'dueOn', c.due_on) as is
    from round_date_change c
    join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
    where c.round_id = ${roundId} order by c.round_version desc`.execute(tenant);
  return rows;
}
