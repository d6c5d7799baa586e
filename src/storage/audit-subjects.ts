import { sql } from "kysely";
import type { Tenant } from "./database.ts";

/** What a row of the record is about, as it is called now: the record itself holds only kind and number. */
export type AuditSubject = {
  readonly kind: string;
  readonly id: number;
  /** What an item in a round is; null for everything else. */
  readonly item: "goal" | "measure" | "activity" | null;
  readonly number: string | null;
  /** The wording of an item, or a name; null once it has been removed, and for what has none. */
  readonly name: string | null;
  readonly body: string | null;
  readonly period: string | null;
  readonly year: number | null;
};

/** `round-item/17` as kind and number; null for what has no number, such as `period/2026-T3`. */
export function readSubject(subject: string): { readonly kind: string; readonly id: number } | null {
  const [, kind = "", id = ""] = /^([a-z-]+)\/(\d{1,9})$/.exec(subject) ?? [];
  return kind === "" ? null : { kind, id: Number(id) };
}

/** What some subjects are called, by the text that stands in the record, in one query whatever they are. */
export async function nameSubjects(
  tenant: Tenant,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, AuditSubject>> {
  const asked = [...new Set(subjects)].flatMap((subject) => readSubject(subject) ?? []);
  if (asked.length === 0) return new Map();
  const { rows } = await sql<AuditSubject>`
    select e.kind, e.id,
      case when i.activity_id is not null then 'activity' when i.measure_id is not null then 'measure'
        when i.goal_id is not null then 'goal' end as item,
      coalesce(a.number, m.number, g.number) as number,
      coalesce(a.title, m.title, g.title, q.name, u.name, v.key || ' ' || v.version) as name,
      b.name as body, r.period, p.year
    from unnest(${asked.map(({ kind }) => kind)}::text[], ${asked.map(({ id }) => id)}::int[]) e (kind, id)
    left join round_item i on e.kind = 'round-item' and i.round_item_id = e.id
    left join activity a on a.activity_id = i.activity_id
    left join measure m on m.measure_id = i.measure_id
    left join goal g on g.goal_id = i.goal_id
    left join round r on r.round_id = case e.kind when 'round-item' then i.round_id when 'round' then e.id end
    left join plan p on p.plan_id = case e.kind when 'plan' then e.id else r.plan_id end
    left join body b on b.body_id = case e.kind when 'body' then e.id else p.body_id end
    left join person q on e.kind = 'person' and q.person_id = e.id
    left join unit u on e.kind = 'unit' and u.unit_id = e.id
    left join governance_model v on e.kind = 'governance-model' and v.governance_model_id = e.id`.execute(tenant);
  return new Map(rows.map((row) => [`${row.kind}/${row.id}`, row]));
}
