import { sql } from "kysely";
import type { CalendarDate } from "#domain/calendar-date.ts";
import type { Tenant } from "#storage/database.ts";
import { digestKey } from "#storage/reminders.ts";

/** How a person can be reached, and what has been done about it. */
export type Contact = {
  readonly personId: number;
  readonly canBeMailed: boolean;
  /** The mailbox has said that it will never take our mail, and the address is the same. */
  readonly refusesMail: boolean;
  /** The day of the last reminder about one of the rounds, by hand or by itself. */
  readonly remindedOn: CalendarDate | null;
  /** Has had the one mail of the day. */
  readonly hasHadToday: boolean;
  /** While others stand in: the last day of it, and who. */
  readonly awayUntil: CalendarDate | null;
  readonly substitutes: string | null;
};

/** The persons as they can be reached on `today`, by id. */
export async function listContacts(
  tenant: Tenant,
  persons: readonly number[],
  rounds: readonly number[],
  today: CalendarDate,
): Promise<ReadonlyMap<number, Contact>> {
  const { rows } = await sql<Contact>`
    select p.person_id as "personId", p.is_active and p.name is not null and p.email is not null as "canBeMailed",
      p.mail_refused_at is not null as "refusesMail", told.reminded_on as "remindedOn",
      coalesce(told.is_asked_today, false) or digest.person_id is not null as "hasHadToday",
      away.until as "awayUntil", away.names as substitutes
    from person p
    left join mail digest on digest.municipality_id = p.municipality_id and digest.person_id = p.person_id
      and digest.once_key = any(${persons.map((person) => digestKey(today, person))})
    left join (
      -- That a round has opened is an invitation, and what others are late with is told to their chief.
      select t.person_id, max(t.told_on) filter (where t.topic not like 'opened/%' and t.topic not like 'others-late/%') as reminded_on,
        bool_or(t.topic = ${`asked/${today}`}) as is_asked_today
      from reminder t where t.round_id = any(${[...rounds]}) group by t.person_id) told on told.person_id = p.person_id
    left join (
      select r.substitute_for as person_id, max(r.last_day) as until, string_agg(distinct s.name, ', ' order by s.name) as names
      from responsibility r join person s on s.municipality_id = r.municipality_id and s.person_id = r.person_id
      where r.substitute_for is not null and ${today}::date between r.first_day and r.last_day
      group by r.substitute_for) away on away.person_id = p.person_id
    where p.person_id = any(${[...persons]})`.execute(tenant);
  return new Map(rows.map((contact) => [contact.personId, contact]));
}
