import assert from "node:assert/strict";
import { test } from "node:test";
import { aDatabase, queryAs } from "#test/database.ts";

const data = await aDatabase();

/** What people have written that a retention rule takes (retention.ts, `erasePerson`), or that is gone within days. */
const REMOVED: Readonly<Record<string, string>> = {
  assessment: "comment departs_because",
  item_event: "note",
  mail: "subject plain html",
  outcome: "not_measured_because comment",
  person: "name email earlier_emails title password_hash totp_secret",
  plan_change: "reason before after",
  plan_import: "file_name content",
  round_date_change: "reason",
  round_text: "text",
  search_entry: "words",
  session: "device",
  status_report: "comment",
};

/** What a municipality has decided and keeps for ever, as adopted plans, organisation and reported results. */
const DECIDED: Readonly<Record<string, string>> = {
  activity: "number title description",
  body: "name",
  body_assessment: "body grade comment",
  earlier_outcome: "period refers_to comment",
  goal: "number title area focus_areas",
  governance_model: "key version content",
  logo: "media_type bytes",
  measure: "number title measured_in target source",
  municipality: "name code theme",
  plan: "adopted_by adopted_paragraph adopted_reference",
  plan_change: "decision_reference",
  retention_rule: "decision_reference",
  // Goals, measures and activities as they were when the round opened, without names (round-plan.ts).
  round: "plan_content",
  round_item: "number title goal_number goal_title",
  snapshot: "facts plan despite_findings erratum_reason",
  unit: "name",
};

/** Codes of ours, ids and hashes: nobody writes them. */
const CODES: Readonly<Record<string, string>> = {
  assessment: "grade proposed",
  audit: "action subject content_hash previous_hash hash",
  audit_salt: "salt",
  item_event: "state",
  known_device: "device_hash",
  login_attempt: "key_hash",
  login_link: "token_hash",
  logo: "sha256",
  mail: "once_key kind",
  outcome: "refers_to",
  person: "language",
  plan_change: "subject",
  plan_import: "sha256",
  reminder: "topic",
  retention_rule: "kind",
  role_grant: "role",
  round: "period state",
  round_item: "state",
  round_text: "part",
  search_entry: "kind",
  session: "session_hash",
  snapshot: "sha256 design",
  status_report: "status causes",
};

const columnsIn = (all: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(all).flatMap(([table, names]) => names.split(" ").map((name) => `${table}.${name}`));

test("of every column that can hold words it is decided whether a retention rule takes them", async () => {
  const columns = await queryAs<{ name: string }>(
    data.owner,
    `select c.table_name || '.' || c.column_name as name
     from information_schema.columns c
     join pg_class t on t.relname = c.table_name and t.relnamespace = 'public'::regnamespace and t.relrowsecurity
     where c.table_schema = 'public' and c.data_type in ('text', 'json', 'jsonb', 'ARRAY', 'tsvector', 'bytea')`,
  );
  assert.deepEqual(columns.map(({ name }) => name).toSorted(), [REMOVED, DECIDED, CODES].flatMap(columnsIn).toSorted());
});
