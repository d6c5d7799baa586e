import assert from "node:assert/strict";
import { test } from "node:test";
import { inTenant } from "#storage/database.ts";
import { installJobQueue, queueJobs } from "#storage/job-queue.ts";
import { aDatabase, queryAs } from "#test/database.ts";
import { aMunicipality } from "#test/municipality.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);

type Row = { readonly task_identifier: string; readonly max_attempts: number };
const queued = () =>
  queryAs<Row>(data.application, "select task_identifier, max_attempts from graphile_worker.jobs order by id");

test("the application's role queues jobs and owns none of the queue's tables", async () => {
  await inTenant(data.database, municipality.id, (tenant) =>
    queueJobs(tenant, "deliver", [{ municipality: municipality.id, mail: 1 }], { attempts: 3 }),
  );
  assert.deepEqual(await queued(), [{ task_identifier: "deliver", max_attempts: 3 }]);
  await assert.rejects(
    queryAs(data.application, "alter table graphile_worker._private_jobs add x int"),
    /must be owner/,
  );
  await assert.rejects(queryAs(data.application, "delete from graphile_worker.migrations"), /permission denied/);
});

test("a job is gone with the transaction that queued it", async () => {
  const before = (await queued()).length;
  const boom = new Error("boom");
  const failing = inTenant(data.database, municipality.id, async (tenant) => {
    await queueJobs(tenant, "deliver", [{ municipality: municipality.id, mail: 2 }]);
    throw boom;
  });
  await assert.rejects(failing, boom);
  assert.equal((await queued()).length, before);
});

test("installing the queue again changes nothing", async () => {
  const before = await queued();
  await installJobQueue(data.owner, data.application.user);
  assert.deepEqual(await queued(), before);
});
