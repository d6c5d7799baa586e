import { sql } from "kysely";
import type { CalendarDate } from "#domain/calendar-date.ts";
import type { Reader } from "#domain/escalation.ts";
import type { RemindedItem } from "#domain/reminder-causes.ts";
import { type Letter, toldKey } from "#domain/reminders.ts";
import type { RoundState } from "#domain/signoff.ts";
import type { Tenant } from "./database.ts";
import type { ItemKind } from "./items.ts";

/** What is left in rounds that are open or under review, with what a letter says of it. */
export type LeftItem = RemindedItem & {
  readonly kind: ItemKind;
  readonly title: string;
  readonly period: string;
  readonly roundState: RoundState;
  readonly bodyName: string;
  readonly unitName: string | null;
  /** Of all who owe it, those too who cannot be mailed. */
  readonly ownerNames: readonly string[];
};

/** What is to do, begun or returned, in the order of the plans; one period's or all. */
export async function listLeftItems(tenant: Tenant, period: string | null = null): Promise<readonly LeftItem[]> {
  const { rows } = await sql<LeftItem>`
    select i.round_item_id as id, i.round_id as round, i.state, i.due_on as "dueOn",
      (select max(c.round_version) from round_date_change c where c.municipality_id = i.municipality_id
        and c.round_id = i.round_id and c.reason is not null and c.due_on <> c.was_due_on and i.due_on = r.due_on) as moved, p.body_id as body, i.unit_id as unit,
      case when i.activity_id is not null then 'activity' when i.measure_id is not null then 'measure' else 'goal' end as kind,
      i.title, r.period, r.state as "roundState", b.name as "bodyName",
      u.name as "unitName",
      coalesce((select max(e.item_version) from item_event e where e.municipality_id = i.municipality_id
        and e.round_item_id = i.round_item_id and e.state = 'submitted'), 0) as "handedIn",
      array(select o.person_id from round_item_owner o
        where o.municipality_id = i.municipality_id and o.round_item_id = i.round_item_id order by 1) as owners,
      array(select s.name from round_item_owner o
        join person s on s.municipality_id = o.municipality_id and s.person_id = o.person_id and s.name is not null
        where o.municipality_id = i.municipality_id and o.round_item_id = i.round_item_id
        order by s.name collate "sv-x-icu") as "ownerNames"
    from round r
    join round_item i on i.municipality_id = r.municipality_id and i.round_id = r.round_id
      and i.state in ('to-do', 'draft', 'returned')
    join plan p on p.municipality_id = r.municipality_id and p.plan_id = r.plan_id
    join body b on b.municipality_id = p.municipality_id and b.body_id = p.body_id
    left join unit u on u.municipality_id = i.municipality_id and u.unit_id = i.unit_id
    where r.state in ('open', 'under-review') and (${period}::text is null or r.period = ${period})
    order by i.round_item_id`.execute(tenant);
  return rows;
}

export type MailedReader = Reader & { readonly language: "sv" | "en" };

/**
 * Everybody who can be mailed, with the reviewing roles held today and whether the day's digest is already written, or an
 * earlier one has come to be sent today.
 */
export async function listReaders(tenant: Tenant, today: CalendarDate): Promise<readonly MailedReader[]> {
  const { rows } = await sql<MailedReader>`
    select p.person_id as person, p.language, p.takes_optional_mail as "takesOptionalMail",
      p.mail_refused_at is not null as "refusesMail",
      exists (select from mail d where d.municipality_id = p.municipality_id
        and d.person_id = p.person_id and d.once_key like 'digest/%'
        and (d.once_key like ${`digest/${today}/%`} or (d.sent_at at time zone 'Europe/Stockholm')::date = ${today}))
        as "hasHadToday",
      coalesce((select json_agg(json_build_object('role', g.role, 'body', g.body_id, 'unit', g.unit_id,
          'depth', g.depth, 'firstDay', g.first_day, 'lastDay', g.last_day))
        from role_reach g where g.municipality_id = p.municipality_id and g.person_id = p.person_id
          and g.role in ('reviewer', 'coordinator')
          and ${today}::date between g.first_day and coalesce(g.last_day, 'infinity')), '[]') as grants
    from person p where p.is_active and p.name is not null and p.email is not null`.execute(tenant);
  return rows;
}

/** The key that keeps a person to one digest a day. */
export const digestKey = (today: CalendarDate, person: number): string => `digest/${today}/${person}`;

/** What has been told in rounds that are open or under review, as `toldKey`s. */
export async function listTold(tenant: Tenant): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ person: number; round: number; topic: string }>`
    select t.person_id as person, t.round_id as round, t.topic from reminder t
    join round r on r.municipality_id = t.municipality_id and r.round_id = t.round_id
    where r.state in ('open', 'under-review')`.execute(tenant);
  return new Set(rows.map(({ person, ...topic }) => toldKey(person, topic)));
}

/** Notes what the letters tell. What was told before stays as it was. */
export async function addTold(
  tenant: Tenant,
  municipality: number,
  letters: readonly Letter[],
  today: CalendarDate,
): Promise<void> {
  const rows = letters.flatMap(({ person, topics }) => topics.map((topic) => ({ person, ...topic })));
  await sql`insert into reminder (municipality_id, round_id, person_id, topic, told_on)
    select ${municipality}, t.round, t.person, t.topic, ${today}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t(round int, person int, topic text)
    on conflict do nothing`.execute(tenant);
}

/** Reserves, once a day, that persons are reminded by hand about rounds; answers whom nobody had reminded yet. */
export async function addAsked(
  tenant: Tenant,
  municipality: number,
  asked: readonly { readonly person: number; readonly round: number }[],
  today: CalendarDate,
): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ person: number }>`
    insert into reminder (municipality_id, round_id, person_id, topic, told_on)
    select ${municipality}, t.round, t.person, ${`asked/${today}`}, ${today}
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as t(round int, person int)
    on conflict do nothing returning person_id as person`.execute(tenant);
  return new Set(rows.map(({ person }) => person));
}
