import { sql } from "kysely";
import { forgetStanding } from "./audit-salts.ts";
import type { Tenant } from "./database.ts";
import { erasePerson } from "./people.ts";
import { ANSWERS, DATES, PLAN_CHANGES, STEPS, TEXTS } from "./standing-content.ts";

/**
 * `drafts`: texts of versions that another one took the place of, and reviewers' notes and why days were moved,
 * in rounds that are approved.
 * `changes`: what stood before and after each change of a plan, and why it was changed. `names`: of people who have been
 * shut out. `mails`: that have been sent.
 */
export type RetentionKind = "drafts" | "changes" | "names" | "mails";

export const RETENTION_KINDS: readonly RetentionKind[] = ["drafts", "changes", "names", "mails"];

export type RetentionRule = {
  readonly kind: RetentionKind;
  readonly afterMonths: number;
  /** The decision that says so: `KS 2026-02-10 § 14`. */
  readonly decisionReference: string;
  readonly version: number;
};

export async function listRetentionRules(tenant: Tenant): Promise<readonly RetentionRule[]> {
  const { rows } = await sql<RetentionRule>`
    select kind, after_months as "afterMonths", decision_reference as "decisionReference", version
    from retention_rule order by kind`.execute(tenant);
  return rows;
}

/** Puts the rule in the place of the one before. */
export async function saveRetentionRule(tenant: Tenant, municipalityId: number, rule: RetentionRule): Promise<void> {
  await tenant
    .insertInto("retentionRule")
    .values({ municipalityId, ...rule })
    .onConflict((on) => on.columns(["municipalityId", "kind"]).doUpdateSet({ ...rule }))
    .execute();
}

export async function removeRetentionRule(tenant: Tenant, kind: RetentionKind): Promise<void> {
  await tenant.deleteFrom("retentionRule").where("kind", "=", kind).execute();
}

/** Rounds that were approved, for the last time, before an instant. */
const OLD_ROUNDS = (before: Date) => sql`
  select r.round_id from round r where r.state = 'approved'
    and not exists (select from snapshot s where s.municipality_id = r.municipality_id and s.round_id = r.round_id
      and s.created_at >= ${before})`;

type TextTable = { readonly table: string; readonly texts: readonly string[] };

/** Where versions of one item stand, with the columns that hold words. */
const VERSIONED: readonly TextTable[] = [
  { table: "status_report", texts: ["comment"] },
  { table: "outcome", texts: ["comment", "not_measured_because"] },
  { table: "assessment", texts: ["comment", "departs_because"] },
];

const isWritten = (texts: readonly string[]) =>
  sql`num_nonnulls(${sql.join(texts.map((text) => sql.ref(`t.${text}`)))}) > 0`;

const supersededItems = ({ table, texts }: TextTable, before: Date) => sql`
  from ${sql.table(table)} t
  join round_item i on i.municipality_id = t.municipality_id and i.round_item_id = t.round_item_id
  where t.entry_version < i.entry_version and ${isWritten(texts)} and i.round_id in (${OLD_ROUNDS(before)})`;

const supersededTexts = (before: Date) => sql`
  from round_text t
  where t.text <> '' and t.round_id in (${OLD_ROUNDS(before)})
    and exists (select from round_text n where n.municipality_id = t.municipality_id and n.round_id = t.round_id
      and n.part = t.part and n.entry_version > t.entry_version)`;

const oldNotes = (before: Date) => sql`
  from item_event t
  join round_item i on i.municipality_id = t.municipality_id and i.round_item_id = t.round_item_id
  where t.note is not null and i.round_id in (${OLD_ROUNDS(before)})`;

const oldDateReasons = (before: Date) => sql`
  from round_date_change t where t.reason is not null and t.round_id in (${OLD_ROUNDS(before)})`;

/** Of goals, measures and activities; that a plan was begun, adopted or handed over is told by ids and the decision alone. */
const oldChanges = (before: Date) => sql`
  from plan_change t
  where t.changed_at < ${before} and t.subject ~ '^(goal|measure|activity)/'
    and (num_nonnulls(t.before, t.after) > 0 or t.reason <> '')`;

const oldPeople = (before: Date) =>
  sql`from person t where t.erased_at is null and not t.is_active and t.inactive_since < ${before}::date`;

const oldMails = (before: Date) => sql`from mail t where coalesce(t.sent_at, t.refused_at) < ${before}`;

/** How many texts, names or mails a rule takes if it is carried out for what is older than `before`. */
export async function countRetention(tenant: Tenant, kind: RetentionKind, before: Date): Promise<number> {
  const sources = {
    drafts: () => [
      ...VERSIONED.map((part) => supersededItems(part, before)),
      supersededTexts(before),
      oldNotes(before),
      oldDateReasons(before),
    ],
    changes: () => [oldChanges(before)],
    names: () => [oldPeople(before)],
    mails: () => [oldMails(before)],
  }[kind]();
  const counts = sql.join(
    sources.map((source) => sql`(select count(*) ${source})`),
    sql` + `,
  );
  const { rows } = await sql<{ readonly count: number }>`select (${counts})::int as count`.execute(tenant);
  return rows[0]?.count ?? 0;
}

/** Removes what the rule takes, and what it was hashed with on record; the rows, their authors' numbers and times stay. */
export async function carryOutRetention(
  tenant: Tenant,
  kind: RetentionKind,
  { before, now }: { readonly before: Date; readonly now: Date },
): Promise<void> {
  const carryOut = {
    drafts: () => removeDrafts(tenant, before),
    changes: () => removeChanges(tenant, before),
    names: async () => {
      const { rows } = await sql<{ readonly id: number }>`select t.person_id as id ${oldPeople(before)}`.execute(
        tenant,
      );
      for (const { id } of rows) await erasePerson(tenant, id, now);
    },
    mails: () => sql`delete from mail where mail_id in (select t.mail_id ${oldMails(before)})`.execute(tenant),
  };
  await carryOut[kind]();
}

async function removeDrafts(tenant: Tenant, before: Date): Promise<void> {
  for (const part of VERSIONED) {
    const old = sql`select t.round_item_id, t.entry_version ${supersededItems(part, before)}`;
    await forgetStanding(tenant, ANSWERS, sql`(id, (content ->> 'entryVersion')::int) in (${old})`);
    const emptied = sql.join(part.texts.map((text) => sql`${sql.ref(text)} = null`));
    await sql`update ${sql.table(part.table)} set ${emptied} where (round_item_id, entry_version) in (${old})`.execute(
      tenant,
    );
  }
  const texts = sql`select t.round_id, t.entry_version, t.part ${supersededTexts(before)}`;
  await forgetStanding(tenant, TEXTS, sql`(id, (content ->> 'entryVersion')::int, content ->> 'part') in (${texts})`);
  await sql`update round_text set text = '' where (round_id, entry_version, part) in (${texts})`.execute(tenant);
  const notes = sql`select t.round_item_id, t.item_version ${oldNotes(before)}`;
  await forgetStanding(tenant, STEPS, sql`(id, (content ->> 'version')::int) in (${notes})`);
  await sql`update item_event set note = null where (round_item_id, item_version) in (${notes})`.execute(tenant);
  const reasons = sql`select t.round_id, t.round_version ${oldDateReasons(before)}`;
  await forgetStanding(tenant, DATES, sql`(id, (content ->> 'version')::int) in (${reasons})`);
  await sql`update round_date_change set reason = null where (round_id, round_version) in (${reasons})`.execute(tenant);
}

async function removeChanges(tenant: Tenant, before: Date): Promise<void> {
  const old = sql`select t.plan_id, t.plan_version ${oldChanges(before)}`;
  await forgetStanding(tenant, PLAN_CHANGES, sql`(id, (content ->> 'version')::int) in (${old})`);
  await sql`update plan_change set before = null, after = null, reason = '' where (plan_id, plan_version) in (${old})`.execute(
    tenant,
  );
}
