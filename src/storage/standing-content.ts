import { type RawBuilder, sql } from "kysely";

/**
 * One kind of things that are put on record when they are written and then stand for ever: which rows of the record tell of
 * them, and the same things as they stand now.
 */
export type Standing = {
  /** What the rows on record are about: `round-item/17`. */
  readonly of: "round-item" | "round" | "plan";
  /** A regular expression over the actions of those rows. */
  readonly actions: string;
  /** Over those of them whose content tells of this very thing; the others tell only that something was done. Null: all. */
  readonly telling: string | null;
  /** The fields of the content that a retention rule empties; what is not emptied must be possible to prove. */
  readonly emptied: readonly string[];
  /**
   * Selects `id`, `named`, `at`, `person` and `content`: the very content that was put on record. `at` and `person` are null
   * where the thing does not say who wrote it, and when.
   */
  readonly now: RawBuilder<unknown>;
};

/** Every saved version of every answer. */
export const ANSWERS: Standing = {
  of: "round-item",
  actions: "^(status|outcome|assessment)-(save|submit|correct|import)$",
  telling: null,
  emptied: ["comment", "notMeasuredBecause", "departsBecause"],
  now: sql`
    select round_item_id as id, 'status' as named, saved_at as at, author_id as person,
      json_build_object('entryVersion', entry_version, 'status', status, 'comment', comment, 'causes', causes,
        'newStop', new_stop) as content
    from status_report
    union all select round_item_id, 'outcome', saved_at, author_id, json_build_object('entryVersion', entry_version,
      'value', value, 'notMeasuredBecause', not_measured_because, 'refersTo', refers_to, 'comment', comment)
    from outcome
    union all select round_item_id, 'assessment', saved_at, author_id, json_build_object('entryVersion', entry_version,
      'grade', grade, 'comment', comment, 'proposed', proposed, 'departsBecause', departs_because)
    from assessment`,
};

/** Every step of an item, with what was said in it; that it was answered in the same step is told by the answer. */
export const STEPS: Standing = {
  of: "round-item",
  actions: "^(item-|(status|outcome|assessment)-)",
  telling: "^item-",
  emptied: ["note"],
  now: sql`
    select round_item_id as id, 'step' as named, happened_at as at, person_id as person,
      json_build_object('version', item_version, 'note', note) as content
    from item_event`,
};

/** Every version of every part of a round's texts. */
export const TEXTS: Standing = {
  of: "round",
  actions: "^(write-round-text|round-text-correct|round-text-import)$",
  telling: null,
  emptied: ["text"],
  now: sql`
    select round_id as id, 'round-text' as named, saved_at as at, author_id as person,
      json_build_object('part', part, 'entryVersion', entry_version, 'text', text) as content
    from round_text`,
};

const sha256 = (text: RawBuilder<unknown>) => sql`encode(sha256(convert_to(${text}, 'UTF8')), 'hex')`;

/** Every frozen report (`contentOfSnapshot`). */
export const SNAPSHOTS: Standing = {
  of: "round",
  actions: "^(approve-round|correct-round|round-import)$",
  telling: null,
  emptied: [],
  now: sql`
    select round_id as id, 'round' as named, created_at as at, created_by as person,
      json_build_object('number', number, 'sha256', sha256, 'plan', ${sha256(sql`plan`)}, 'design', design,
        'despiteFindings', despite_findings, 'erratumReason', erratum_reason) as content
    from snapshot`,
};

/** What other bodies had said of a round's goals, as a plan file told it. */
const BODY_ASSESSMENTS: Standing = {
  of: "round",
  actions: "^body-assessments-import$",
  telling: null,
  emptied: [],
  now: sql`
    select round_id as id, 'body-assessments' as named, null::timestamptz as at, null::integer as person,
      json_agg(json_build_object('goal', goal_id, 'body', body, 'grade', grade, 'comment', comment)
        order by goal_id, body) as content
    from body_assessment group by round_id`,
};

/** A plan's outcomes of periods without a round, as a plan file told them. */
export const EARLIER_OUTCOMES: Standing = {
  of: "plan",
  actions: "^earlier-outcomes-import$",
  telling: null,
  emptied: [],
  now: sql`
    select m.plan_id as id, 'earlier-outcomes' as named, null::timestamptz as at, null::integer as person,
      json_agg(json_build_object('measure', e.measure_id, 'period', e.period, 'value', e.value, 'refersTo', e.refers_to,
        'comment', e.comment) order by e.measure_id, e.period) as content
    from earlier_outcome e
    join measure m on m.municipality_id = e.municipality_id and m.measure_id = e.measure_id
    group by m.plan_id`,
};

/** Every version of a plan, with what stood before and after (`contentOfChange`). */
export const PLAN_CHANGES: Standing = {
  of: "plan",
  actions: "^plan-(start|change|adopt|hand-over)$",
  telling: null,
  emptied: ["before", "after", "reason"],
  now: sql`
    select plan_id as id, 'plan' as named, changed_at as at, author_id as person,
      json_build_object('version', plan_version, 'subject', subject, 'before', before, 'after', after, 'reason', reason,
        'decisionReference', decision_reference) as content
    from plan_change`,
};

/** Every time that a round's days were moved. */
export const DATES: Standing = {
  of: "round",
  actions: "^move-dates$",
  telling: null,
  emptied: ["reason"],
  now: sql`
    select round_id as id, 'dates' as named, changed_at as at, person_id as person,
      json_build_object('version', round_version, 'wasOpensOn', was_opens_on, 'wasDueOn', was_due_on, 'opensOn', opens_on,
        'dueOn', due_on, 'reason', reason) as content
    from round_date_change`,
};

/** What a plan file can bring in. */
export const IMPORTED: readonly Standing[] = [ANSWERS, TEXTS, SNAPSHOTS, BODY_ASSESSMENTS, EARLIER_OUTCOMES];

/** Everything that the record is compared with. */
export const STANDING: readonly Standing[] = [
  ANSWERS,
  STEPS,
  TEXTS,
  DATES,
  SNAPSHOTS,
  BODY_ASSESSMENTS,
  EARLIER_OUTCOMES,
  PLAN_CHANGES,
];
