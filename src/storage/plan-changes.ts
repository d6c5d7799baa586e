import { sql } from "kysely";
import type { Tenant } from "./database.ts";
import { insertAll } from "./insert-all.ts";

/** One change: `goal/12`, `measure/3`, `activity/5`, `plan/2` (adopted, started) or `person/7` (handed over). */
export type NewPlanChange = {
  readonly subject: string;
  readonly before: object | null;
  readonly after: object | null;
};

export type ChangeCause = {
  readonly author: number;
  readonly at: Date;
  readonly reason: string;
  readonly decisionReference: string | null;
};

/** One version of a plan, as it is put on record. */
export type PlanVersion = NewPlanChange &
  Pick<ChangeCause, "reason" | "decisionReference"> & { readonly version: number };

/** Writes changes down as the plan's versions after `version`, one each; answers them, the plan's new version last. */
export async function addPlanChanges(
  tenant: Tenant,
  place: { readonly municipality: number; readonly planId: number; readonly version: number },
  changes: readonly NewPlanChange[],
  cause: ChangeCause,
): Promise<readonly PlanVersion[]> {
  const { at: changedAt, author: authorId, reason, decisionReference } = cause;
  const versions = changes.map((change, index) => ({
    ...change,
    version: place.version + index + 1,
    reason,
    decisionReference,
  }));
  await insertAll(
    tenant,
    "planChange",
    versions.map(({ version, before, after, ...row }) => ({
      municipalityId: place.municipality,
      planId: place.planId,
      planVersion: version,
      changedAt,
      authorId,
      ...row,
      before: before === null ? null : JSON.stringify(before),
      after: after === null ? null : JSON.stringify(after),
    })),
  );
  const version = place.version + changes.length;
  await tenant.updateTable("plan").set({ version }).where("planId", "=", place.planId).execute();
  return versions;
}

export type PlanChange = {
  readonly version: number;
  readonly at: Date;
  readonly author: string | null;
  readonly reason: string;
  readonly decisionReference: string | null;
  readonly subject: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
};

/** A plan's changes, the latest first: all, or those of one subject. `upTo` is the last version of the page before. */
export async function listPlanChanges(
  tenant: Tenant,
  planId: number,
  { subject, below, most }: { readonly subject: string | null; readonly below: number | null; readonly most: number },
): Promise<readonly PlanChange[]> {
  const { rows } = await sql<PlanChange>`
    select c.plan_version as version, c.changed_at as at, p.name as author, c.reason,
      c.decision_reference as "decisionReference", c.subject, c.before, c.after
    from plan_change c left join person p on p.municipality_id = c.municipality_id and p.person_id = c.author_id
    where c.plan_id = ${planId} and (${subject}::text is null or c.subject = ${subject})
      and (${below}::int is null or c.plan_version < ${below})
    order by c.plan_version desc limit ${most}`.execute(tenant);
  return rows;
}

/** What the ids in a plan's history stand for. */
export type PlanNames = {
  readonly people: ReadonlyMap<number, string | null>;
  readonly units: ReadonlyMap<number, string>;
  /** `4.2 Fler unga tar examen`, of every plan. */
  readonly goals: ReadonlyMap<number, string>;
};

export async function loadPlanNames(tenant: Tenant): Promise<PlanNames> {
  const { rows } = await sql<{ kind: string; id: number; name: string | null }>`
    select 'person' as kind, person_id as id, name from person
    union all select 'unit', unit_id, name from unit
    union all select 'goal', goal_id, number || ' ' || title from goal`.execute(tenant);
  const of = (kind: string) => rows.filter((row) => row.kind === kind);
  return {
    people: new Map(of("person").map(({ id, name }) => [id, name])),
    units: new Map(of("unit").map(({ id, name }) => [id, name ?? ""])),
    goals: new Map(of("goal").map(({ id, name }) => [id, name ?? ""])),
  };
}
