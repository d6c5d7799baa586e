import { sql } from "kysely";
import { verifyAudit } from "#storage/audit.ts";
import { inTenant } from "#storage/database.ts";
import { type FaultWorld, withWorld } from "./fault-world.ts";
import type { Acknowledged } from "./savers.ts";

export type Findings = {
  /** Acknowledged saves whose text or step is not in the database. */
  readonly lost: readonly Acknowledged[];
  /** Items whose versions, entries and events do not tell the same story. */
  readonly torn: readonly number[];
  /** Saves without a row in the audit, or the other way round. */
  readonly unaudited: number;
  readonly brokenAt: number | null;
  readonly versions: ReadonlyMap<number, number>;
};

type ItemRow = {
  readonly item: number;
  readonly version: number;
  readonly entryVersion: number;
  readonly entries: number;
  readonly events: number;
  readonly comments: readonly string[];
};

/** Holds the database against what the server has acknowledged, and against itself. */
export function verifyWorld(world: FaultWorld, acknowledged: readonly Acknowledged[]): Promise<Findings> {
  return withWorld(world.folder, (database) =>
    inTenant(database, world.municipality, async (tenant) => {
      const { rows } = await sql<ItemRow>`
        select i.round_item_id as item, i.version, i.entry_version as "entryVersion",
          (select count(*)::int from item_event e where e.round_item_id = i.round_item_id) as events,
          (select count(*)::int from status_report s where s.round_item_id = i.round_item_id) as entries,
          array(select s.comment from status_report s where s.round_item_id = i.round_item_id) as comments
        from round_item i where i.activity_id is not null`.execute(tenant);
      const known = new Map(rows.map((row) => [row.item, { ...row, comments: new Set(row.comments) }]));
      const audited = await tenant
        .selectFrom("audit")
        .select((on) => on.fn.countAll<string>().as("count"))
        .where("action", "=", "status-save")
        .executeTakeFirstOrThrow();
      const { firstBroken, departures } = await verifyAudit(tenant);
      return {
        lost: acknowledged.filter(({ item, version, comment }) => {
          const row = known.get(item);
          return row === undefined || row.version < version || !row.comments.has(comment);
        }),
        torn: rows
          .filter((row) => row.entries !== row.entryVersion || row.events !== row.version - 1)
          .map(({ item }) => item),
        unaudited: rows.reduce((sum, { entries }) => sum + entries, 0) - Number(audited.count),
        brokenAt: firstBroken ?? departures.map(({ sequence }) => sequence ?? 0)[0] ?? null,
        versions: new Map(rows.map(({ item, version }) => [item, version])),
      };
    }),
  );
}
