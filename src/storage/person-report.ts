import { sql } from "kysely";
import type { Tenant } from "./database.ts";

/** Everything that is held about one person, by where it is held; the secrets as yes or no. */
export type PersonReport = Readonly<Record<string, unknown>>;

/**
 * Each part of the report: a table or a joint view of some, the person's rows in it. The test that enumerates all
 * tables sees to it that no column that points to a person is forgotten.
 */
const PARTS: Readonly<Record<string, (person: number) => ReturnType<typeof sql>>> = {
  roles: (person) => sql`
    select g.role, b.name as body, u.name as unit, g.first_day as "firstDay", g.last_day as "lastDay"
    from role_grant g
    left join body b on b.municipality_id = g.municipality_id and b.body_id = g.body_id
    left join unit u on u.municipality_id = g.municipality_id and u.unit_id = g.unit_id
    where g.person_id = ${person} order by g.role_grant_id`,
  rolesGivenToOthers: (person) => sql`
    select person_id as person, role, first_day as "firstDay" from role_grant
    where granted_by = ${person} order by role_grant_id`,
  sessions: (person) => sql`
    select created_at as "createdAt", last_seen_at as "lastSeenAt", expires_at as "expiresAt", device from session
    where person_id = ${person} order by created_at`,
  logInLinks: (person) => sql`
    select expires_at as "expiresAt", used_at as "usedAt" from login_link where person_id = ${person} order by 1`,
  knownBrowsers: (person) => sql`
    select expires_at as "expiresAt" from known_device where person_id = ${person} order by 1`,
  responsibilities: (person) => sql`
    select coalesce(g.title, m.title, a.title) as title, r.first_day as "firstDay", r.last_day as "lastDay",
      r.substitute_for as "substituteFor", case when r.person_id = ${person} then 'own' else 'substituted' end as part
    from responsibility r
    left join goal g on g.municipality_id = r.municipality_id and g.goal_id = r.goal_id
    left join measure m on m.municipality_id = r.municipality_id and m.measure_id = r.measure_id
    left join activity a on a.municipality_id = r.municipality_id and a.activity_id = r.activity_id
    where ${person} in (r.person_id, r.substitute_for) order by r.responsibility_id`,
  duties: (person) => sql`
    select r.period, i.title, i.due_on as "dueOn", i.state
    from round_item_owner o
    join round_item i on i.municipality_id = o.municipality_id and i.round_item_id = o.round_item_id
    join round r on r.municipality_id = i.municipality_id and r.round_id = i.round_id
    where o.person_id = ${person} order by r.period, i.round_item_id`,
  statusReports: (person) => sql`
    select round_item_id as item, entry_version as version, saved_at as "savedAt", status, causes,
      new_stop as "newStop", comment
    from status_report where author_id = ${person} order by saved_at, round_item_id`,
  outcomes: (person) => sql`
    select round_item_id as item, entry_version as version, saved_at as "savedAt", value,
      refers_to as "refersTo", comment, not_measured_because as "notMeasuredBecause"
    from outcome where author_id = ${person} order by saved_at, round_item_id`,
  assessments: (person) => sql`
    select round_item_id as item, entry_version as version, saved_at as "savedAt", grade, comment,
      departs_because as "departsBecause"
    from assessment where author_id = ${person} order by saved_at, round_item_id`,
  roundTexts: (person) => sql`
    select round_id as round, part, entry_version as version, saved_at as "savedAt", text
    from round_text where author_id = ${person} order by saved_at, part`,
  changesOfState: (person) => sql`
    select round_item_id as item, happened_at as "happenedAt", state, note
    from item_event where person_id = ${person} order by happened_at, round_item_id`,
  movedRoundDates: (person) => sql`
    select round_id as round, changed_at as "changedAt", due_on as "dueOn", reason
    from round_date_change where person_id = ${person} order by changed_at, round_id`,
  planChanges: (person) => sql`
    select plan_id as plan, plan_version as version, changed_at as "changedAt", reason, subject, before, after
    from plan_change where author_id = ${person} or subject = ${`person/${person}`} order by changed_at`,
  snapshotsMade: (person) => sql`
    select round_id as round, number, created_at as "createdAt", despite_findings as "despiteFindings",
      erratum_reason as "erratumReason" from snapshot
    where created_by = ${person} order by created_at`,
  planImports: (person) => sql`
    select plan_id as plan, file_name as "fileName", uploaded_at as "uploadedAt" from plan_import
    where uploaded_by = ${person} order by uploaded_at`,
  reminders: (person) => sql`
    select round_id as round, topic, told_on as "toldOn" from reminder
    where person_id = ${person} order by told_on, round_id, topic`,
  mails: (person) => sql`
    select kind, subject, plain, created_at as "createdAt", sent_at as "sentAt" from mail
    where person_id = ${person} order by mail_id`,
  audit: (person) => sql`
    select a.sequence, a.at, a.action, a.subject, a.content_hash as "contentHash", s.salt
    from audit a
    left join audit_salt s on s.municipality_id = a.municipality_id and s.sequence = a.sequence
    where a.person_id = ${person} or a.subject = ${`person/${person}`} order by a.sequence`,
};

/** The report of one person, for a request under article 15 of the data protection regulation; null for nobody. */
export async function loadPersonReport(tenant: Tenant, person: number): Promise<PersonReport | null> {
  const { rows } = await sql<Readonly<Record<string, unknown>>>`
    select person_id as person, name, email, earlier_emails as "earlierEmails", title, language, is_active as "isActive",
      inactive_since as "inactiveSince", takes_optional_mail as "takesOptionalMail", mail_refused_at as "mailRefusedAt", erased_at as "erasedAt",
      last_login_at as "lastLogInAt", password_hash is not null as "hasPassword",
      totp_confirmed_at as "oneTimeCodesSince"
    from person where person_id = ${person}`.execute(tenant);
  const [account] = rows;
  if (account === undefined) return null;
  const report: Record<string, unknown> = { account };
  for (const [name, part] of Object.entries(PARTS)) report[name] = (await part(person).execute(tenant)).rows;
  return report;
}
