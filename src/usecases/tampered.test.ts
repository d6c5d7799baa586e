import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { sql } from "kysely";
import { readPlan } from "#files/read-plan.ts";
import { verifyAudit } from "#storage/audit.ts";
import { atOneMoment, inTenant, openDatabase, type Tenant } from "#storage/database.ts";
import { addMunicipality } from "#storage/new-municipality.ts";
import { addPerson } from "#storage/people.ts";
import { aDatabase } from "#test/database.ts";
import { adoptPlan } from "./adopt-plan.ts";
import { correctRound } from "./correct-round.ts";
import type { Deed } from "./frame.ts";
import { importNewPlan } from "./import-new-plan.ts";
import { reportStatus } from "./report-status.ts";
import { returnItem } from "./review-item.ts";
import { writeRoundText } from "./write-round-text.ts";

const EXAMPLE = "granboda-2024-t3.json";

const data = await aDatabase();
const owner = openDatabase(data.owner, 1);
after(() => owner.close());
const municipality = await addMunicipality(data.database, { name: "Exempelkommun", code: null, host: "exempel.test" });
const within = <Value>(work: (tenant: Tenant) => Promise<Value>) => inTenant(data.database, municipality, work);
const [coordinator = 0, other = 0] = await within(async (tenant) => {
  const ids: number[] = [];
  for (const name of ["Samordnare", "Annan"]) {
    ids.push(await addPerson(tenant, municipality, { name, email: null, title: null }));
  }
  return ids;
});
const grant = { role: "coordinator", body: null, unit: null, firstDay: "2024-01-01", lastDay: null } as const;
let minutes = 0;

/** Each a minute after the one before. */
const deed = (): Deed => ({
  database: data.database,
  actor: { municipality, person: coordinator, grants: [grant] },
  now: new Date(Date.UTC(2025, 5, 1, 9, (minutes += 1))),
  today: "2025-06-01",
});

const read = await readPlan(readFileSync(join(import.meta.dirname, "../../examples", EXAMPLE)), EXAMPLE);
assert.ok(read.ok);
const { plan } = read.value;
const bodyAssessment = { goal: plan.goals[0]?.id ?? "", period: "2024-T3", body: "Bostadsbolaget", grade: "uppfylld" };
const imported = await importNewPlan(deed(), { ...plan, bodyAssessments: [bodyAssessment] });
assert.ok(imported.ok);
const { planId } = imported.value;

type Place = { readonly item: number; readonly round: number; readonly number: string };

const itemOf = (period: string): Promise<Place> =>
  within(async (tenant) => {
    const { rows } = await sql<Place>`
      select i.round_item_id as item, i.round_id as round, i.number from round_item i join round r using (round_id)
      where r.period = ${period} and i.activity_id is not null and i.entry_version = 1 order by 1 limit 1`.execute(
      tenant,
    );
    return rows[0] ?? { item: 0, round: 0, number: "" };
  });

const open = await itemOf("2024-T3");
const locked = await itemOf("2024-T1");
const entry = { status: "pagaende-enligt-plan", comment: "Vi väntar på svar.", causes: [], newStop: null };
const adoption = { planId, version: 1, by: "KS", on: "2024-01-10", paragraph: "§ 2", reference: null };
const correction = { kind: "activity" as const, itemId: locked.item, entry };
for (const outcome of [
  await returnItem(deed(), { itemId: open.item, version: 2, note: "Vad återstår?" }),
  await reportStatus(deed(), { ...entry, itemId: open.item, version: 3, step: "submit" }),
  await writeRoundText(deed(), { roundId: open.round, part: "analysis", written: "Det går bra.", version: 1 }),
  await adoptPlan(deed(), adoption),
  await correctRound(deed(), { roundId: locked.round, version: 1, reason: "Fel.", correction }),
]) {
  assert.deepEqual(outcome.ok ? [] : outcome.refusals, []);
}

/** What is found when the database has been changed by its owner, behind the application's back. The change is undone. */
async function foundAfter(change: string): Promise<readonly string[]> {
  const undone = new Error("undone");
  let found: readonly string[] = [];
  const tampering = inTenant(owner, municipality, async (tenant) => {
    for (const statement of change.split(";")) await sql.raw(statement).execute(tenant);
    const { departures, firstBroken } = await verifyAudit(tenant);
    assert.equal(firstBroken, null, "the chain itself is whole");
    found = departures.map(({ what, subject, sequence }) => {
      assert.equal(sequence === null, ["added", "not-latest", "not-as-frozen"].includes(what));
      return `${what} ${subject}`;
    });
    throw undone;
  });
  await assert.rejects(tampering, undone);
  return found;
}

const ANSWER = `round_item_id = ${open.item}`;
const COPIED = `author_id, saved_at, status, comment, causes, new_stop`;
const item = `round-item/${open.item}`;
const round = `round/${locked.round}`;
const FROZEN = `round_id = ${locked.round}`;
const UNLOCKED = "alter table snapshot disable trigger snapshot_is_append_only";

const TAMPERINGS: readonly (readonly [change: string, sql: string, ...found: readonly string[]])[] = [
  [
    "an imported answer is reworded",
    `update status_report set comment = 'Bra.' where ${ANSWER} and entry_version = 1`,
    `changed ${item}`,
  ],
  [
    "an answer gets another status",
    `update status_report set status = 'avslutad-enligt-plan' where ${ANSWER} and entry_version = 2`,
    `changed ${item}`,
  ],
  [
    "an answer gets another author",
    `update status_report set author_id = ${other} where ${ANSWER} and entry_version = 2`,
    `changed ${item}`,
  ],
  [
    "an answer gets another time",
    `update status_report set saved_at = now() where ${ANSWER} and entry_version = 1`,
    `changed ${item}`,
  ],
  [
    "an earlier answer is removed",
    `delete from status_report where ${ANSWER} and entry_version = 1`,
    `removed ${item}`,
  ],
  [
    "the latest answer is removed, and the one before counts",
    `delete from status_report where ${ANSWER} and entry_version = 2; update round_item set entry_version = 1 where ${ANSWER}`,
    `removed ${item}`,
  ],
  [
    "the latest answer is removed with the step it was given in",
    `delete from status_report where ${ANSWER} and entry_version = 2; delete from item_event where ${ANSWER} and item_version = 4`,
    `not-latest ${item}`,
    `removed ${item}`,
  ],
  [
    "an answer is added",
    `insert into status_report (municipality_id, round_item_id, entry_version, ${COPIED}) select municipality_id, round_item_id, 3, ${COPIED}
      from status_report where ${ANSWER} and entry_version = 2; update round_item set entry_version = 3 where ${ANSWER}`,
    `added ${item}`,
  ],
  [
    "an earlier answer is made to count",
    `update round_item set entry_version = 1 where ${ANSWER}`,
    `not-latest ${item}`,
  ],
  [
    "a reviewer's note is reworded",
    `update item_event set note = 'Bra!' where ${ANSWER} and item_version = 3`,
    `changed ${item}`,
  ],
  [
    "a correction in a locked report is reworded",
    `update status_report set comment = 'Bra.' where round_item_id = ${locked.item} and entry_version = 2`,
    `changed round-item/${locked.item}`,
  ],
  ["a text is reworded", `update round_text set text = 'Bra.' where part = 'analysis'`, `changed round/${open.round}`],
  ["an imported text is removed", `delete from round_text where part = 'summary'`, `removed round/${open.round}`],
  [
    "a frozen report is reworded",
    `${UNLOCKED}; update snapshot set facts = facts || ' ' where ${FROZEN} and number = 1`,
    `not-as-frozen ${round}`,
  ],
  [
    "what a corrected report was worked out from is reworded",
    `${UNLOCKED}; update snapshot set plan = plan || ' ' where ${FROZEN} and number = 2`,
    `changed ${round}`,
  ],
  [
    "a corrected report is removed",
    `${UNLOCKED}; delete from snapshot where ${FROZEN} and number = 2`,
    `removed ${round}`,
  ],
  [
    "a figure of an earlier year is changed",
    `update earlier_outcome set value = 0 where period = '2020'`,
    `changed plan/${planId}`,
  ],
  ["figures of earlier years are removed", `delete from earlier_outcome`, `removed plan/${planId}`],
  [
    "another body's grade is changed",
    `update body_assessment set grade = 'ej-uppfylld'`,
    `changed round/${open.round}`,
  ],
  [
    "the decision on a plan is changed",
    `update plan_change set decision_reference = 'KS § 3'`,
    `changed plan/${planId}`,
  ],
  [
    "an answer is emptied as by a retention rule, but its row can still prove what it was",
    `update status_report set comment = null where ${ANSWER}`,
    `changed ${item}`,
  ],
  [
    "what an answer can be proved with is removed",
    `delete from audit_salt using audit a where a.sequence = audit_salt.sequence and a.subject = '${item}'`,
    `unproved ${item}`,
  ],
];

test("verification says nothing of a database that is as it was written", async () => {
  assert.deepEqual(await foundAfter("select"), []);
});

for (const [change, statements, ...found] of TAMPERINGS) {
  test(`verification tells when ${change}`, async () => {
    assert.deepEqual(new Set(await foundAfter(statements)), new Set(found));
  });
}

test("verification sees one moment: what is saved meanwhile is neither missed nor too much", async () => {
  const [before, after] = await atOneMoment(data.database, municipality, async (tenant) => {
    const first = await verifyAudit(tenant);
    const text = { roundId: open.round, part: "analysis", written: "Det går bättre.", version: 2 };
    assert.ok((await writeRoundText(deed(), text)).ok);
    return [first, await verifyAudit(tenant)];
  });
  assert.deepEqual(after, before);
  assert.deepEqual(await foundAfter("select"), []);
});

test("the application itself may neither remove nor reword what has been saved, nor say that another wrote it", async () => {
  for (const change of [
    `delete from status_report`,
    `update status_report set status = 'avslutad-enligt-plan'`,
    `update outcome set value = 1`,
    `update assessment set author_id = ${other}`,
    `delete from round_text`,
    `delete from item_event`,
    `update plan_change set decision_reference = null`,
    `update earlier_outcome set value = 1`,
    `delete from snapshot`,
  ]) {
    await assert.rejects(
      within((tenant) => sql.raw(change).execute(tenant)),
      /permission denied/,
      change,
    );
  }
});
