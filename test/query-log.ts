import { after } from "node:test";
import { openDatabase } from "#storage/database.ts";
import type { TestDatabase } from "#test/database.ts";

export type Query = { readonly sql: string; readonly parameters: readonly unknown[]; readonly milliseconds: number };

/** The same test database through a pool of its own that remembers every query. */
export function withQueryLog(data: TestDatabase): {
  readonly data: TestDatabase;
  /** The queries that the work makes; begin, commit and the naming of the municipality are not among them. */
  readonly during: (work: () => Promise<unknown>) => Promise<readonly Query[]>;
} {
  let heard: Query[] = [];
  const database = openDatabase(data.application, 10, ({ query, queryDurationMillis }) => {
    if (/set_config/.test(query.sql)) return;
    heard.push({ sql: query.sql, parameters: query.parameters, milliseconds: queryDurationMillis });
  });
  after(database.close);
  return {
    data: { ...data, database },
    during: async (work) => {
      heard = [];
      await work();
      return heard;
    },
  };
}
