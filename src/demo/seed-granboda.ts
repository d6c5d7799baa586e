import { sql } from "kysely";
import { appendAudit, type AuditEntry } from "#storage/audit.ts";
import { type Database, inTenant, type Tenant } from "#storage/database.ts";
import { insertAll } from "#storage/insert-all.ts";
import { addMunicipality, ANY_HOST } from "#storage/new-municipality.ts";
import { addPlan, idOf, type PlanIds } from "#storage/new-plan.ts";
import { findOrAddModel } from "#storage/plan-places.ts";
import { ANSWERS, EARLIER_OUTCOMES, SNAPSHOTS, STEPS, TEXTS } from "#storage/standing-content.ts";
import { placeRounds } from "#usecases/place-rounds.ts";
import { BODIES } from "./bodies.tables.ts";
import { instantAfter } from "./demo-time.ts";
import { goalsOfYear, planOfYear } from "./plan-of-year.ts";
import { roundsOfYear, ownersOn, unitOf } from "./rounds-of-year.ts";
import { seedDuties } from "./seed-duties.ts";
import { type Organisation, seedPeople } from "./seed-people.ts";
import type { BodyStory } from "./story.ts";

/**
 * Fills an empty database with Granboda kommun: three bodies, two years, six tertials. The same rows with the same ids
 * every time. Answers the municipality's id.
 */
export async function seedGranboda(database: Database, host: string = ANY_HOST): Promise<number> {
  const municipality = await addMunicipality(database, { name: "Granboda kommun", code: "9999", host });
  await inTenant(database, municipality, async (tenant) => {
    const organisation = await seedPeople(tenant, municipality);
    for (const body of BODIES) {
      const before = await seedYear(tenant, body, 2025, organisation);
      const plan = await seedYear(tenant, body, 2026, organisation);
      await continuePlan(tenant, before, plan);
    }
    await tellOfOpenRounds(tenant);
    await rememberVisits(tenant);
    await auditWhatHappened(tenant, municipality);
  });
  return municipality;
}

async function seedYear(tenant: Tenant, body: BodyStory, year: number, organisation: Organisation): Promise<PlanIds> {
  const { municipality, bodies, people } = organisation;
  const plan = planOfYear(body, year);
  const bodyId = idOf(bodies, body.body);
  const governanceModelId = await findOrAddModel(tenant, municipality, plan);
  if (governanceModelId === null) throw new Error("Another model has Granboda's key.");
  const ids = await addPlan(tenant, plan, { municipality, bodyId, governanceModelId });
  await insertAll(
    tenant,
    "earlierOutcome",
    plan.outcomes.map(({ period, measure, value }) => ({
      municipalityId: municipality,
      measureId: idOf(ids.measures, measure),
      period,
      value: value ?? null,
    })),
  );
  await placeInUnits(tenant, body, year, { ids, organisation });
  await seedDuties(tenant, body, year, { plan: ids, organisation });
  const by = idOf(people, "ingrid.moberg");
  await placeRounds(tenant, roundsOfYear(body, year, organisation), {
    municipality,
    governanceModelId,
    plan: ids,
    approval: ({ dueOn, period }) => ({
      by,
      at: instantAfter(dueOn, 18, period.length),
      despite: "Påpekandena är genomgångna med verksamheterna och uppgifterna stämmer.",
    }),
  });
  return ids;
}

type Placed = { readonly ids: PlanIds; readonly organisation: Organisation };

async function placeInUnits(tenant: Tenant, body: BodyStory, year: number, { ids, organisation }: Placed) {
  const { units } = organisation;
  for (const { number, story, activities } of goalsOfYear(body, year)) {
    const unitId = idOf(units, story.unit);
    await tenant.updateTable("goal").set({ unitId }).where("goalId", "=", idOf(ids.goals, number)).execute();
    for (const [unit, those] of Map.groupBy(activities, (one) => unitOf(ownersOn(one.story, `${year}-12-31`)[0]))) {
      if (unit === null) continue;
      const rows = those.map((one) => idOf(ids.activities, one.number));
      const own = idOf(units, unit);
      await tenant.updateTable("activity").set({ unitId: own }).where("activityId", "in", rows).execute();
    }
  }
}

/** What has the same title in the plan of the year before is the same thing, gone on. */
async function continuePlan(tenant: Tenant, before: PlanIds, after: PlanIds): Promise<void> {
  for (const table of ["goal", "measure", "activity"] as const) {
    const id = sql.ref(`${table}_id`);
    await sql`
      update ${sql.table(table)} n set continues_id = o.${id} from ${sql.table(table)} o
      where o.municipality_id = n.municipality_id and o.plan_id = ${before.planId} and n.plan_id = ${after.planId}
        and o.title = n.title`.execute(tenant);
  }
}

/** The letters that went out before the day on which it is met: that the rounds had opened, 30 days before and 7 days before. */
async function tellOfOpenRounds(tenant: Tenant): Promise<void> {
  await sql`
    insert into reminder (municipality_id, round_id, person_id, topic, told_on)
    select distinct r.municipality_id, r.round_id, a.person_id, told.topic, told.day
    from round r
    join round_item i on i.municipality_id = r.municipality_id and i.round_id = r.round_id
    join responsibility a on a.municipality_id = i.municipality_id
      and (a.activity_id = i.activity_id or a.measure_id = i.measure_id or a.goal_id = i.goal_id)
    cross join lateral (values ('opened/' || i.round_item_id, r.opens_on), ('before-30/' || r.due_on, r.due_on - 30),
      ('before-7/' || r.due_on, r.due_on - 7)) as told(topic, day)
    where r.state = 'open'`.execute(tenant);
}

/** Whoever has answered or reviewed had logged in for it, a little before. */
async function rememberVisits(tenant: Tenant): Promise<void> {
  await sql`
    update person p set last_login_at = was.here - interval '20 minutes'
    from (select municipality_id, person_id, max(happened_at) as here from item_event group by 1, 2) was
    where was.municipality_id = p.municipality_id and was.person_id = p.person_id`.execute(tenant);
}

/**
 * One row of the audit for everything that stands, under the name and with the content that the deed itself would have given
 * it, in the order in which it happened.
 */
async function auditWhatHappened(tenant: Tenant, municipality: number): Promise<void> {
  const { rows } = await sql<AuditEntry>`
    select saved.at, saved.person, 'round-item/' || saved.id as subject,
      saved.named || case step.state when 'draft' then '-save' else '-submit' end as action, saved.content
    from (${ANSWERS.now}) saved
    join item_event step on step.round_item_id = saved.id and step.happened_at = saved.at
    union all
    select reviewed.at, reviewed.person, 'round-item/' || reviewed.id,
      case step.state when 'returned' then 'item-return' else 'item-approve' end, reviewed.content
    from (${STEPS.now}) reviewed
    join item_event step on step.round_item_id = reviewed.id
      and step.item_version = (reviewed.content ->> 'version')::int and step.state in ('returned', 'approved')
    union all
    select at, person, 'round/' || id, 'write-round-text', content from (${TEXTS.now}) texts
    union all
    select at, person, 'round/' || id, 'approve-round', content from (${SNAPSHOTS.now}) snapshots
    union all
    select make_timestamptz(plan.year, 1, 2, 8, 0, 0, 'Europe/Stockholm'), null, 'plan/' || id, 'earlier-outcomes-import', content
    from (${EARLIER_OUTCOMES.now}) earlier join plan on plan.plan_id = earlier.id
    order by at, subject, action`.execute(tenant);
  await appendAudit(tenant, municipality, rows);
}
