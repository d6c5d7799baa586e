import type { CalendarDate } from "#domain/calendar-date.ts";
import type { Actor } from "#domain/people.ts";
import type { NotPermitted, Permission } from "#domain/permissions.ts";
import { accept, refuse, type Result } from "#domain/result.ts";
import { appendAudit, type AuditEntry } from "#storage/audit.ts";
import { type Database, inTenant, type Tenant } from "#storage/database.ts";

/** Who does something, where and when. The clock is read once, outside. */
export type Deed = {
  readonly database: Database;
  readonly actor: Actor;
  readonly now: Date;
  readonly today: CalendarDate;
};

/**
 * Why a use case did nothing. `changed-meanwhile` carries what stands now, so that both texts can be shown; `invalid`
 * names each field that has to be mended.
 */
export type Refusal =
  | { readonly code: "not-found" }
  | { readonly code: "not-permitted"; readonly reason: NotPermitted }
  | { readonly code: "changed-meanwhile"; readonly version: number }
  | { readonly code: "invalid"; readonly faults: readonly FieldFault[] };

export type FieldFault = {
  readonly field: string;
  readonly code: string;
  readonly facts?: Readonly<Record<string, string>>;
};

/** What a use case may put on record; person and time are the deed's. */
export type OnRecord = Pick<AuditEntry, "action" | "subject" | "content">;

export type Outcome<Value> = Result<Value, Refusal>;

/** Everything inside is saved and audited, or nothing is: a refusal rolls back what was written before it. */
export async function perform<Value>(
  { database, actor, now, today }: Deed,
  work: (tenant: Tenant, record: (entry: OnRecord) => void) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  const attempt = (): Promise<Outcome<Value>> =>
    inTenant(
      database,
      actor.municipality,
      async (tenant) => {
        const entries: AuditEntry[] = [];
        const outcome = await work(tenant, (entry) => entries.push({ ...entry, at: now, person: actor.person }));
        if (!outcome.ok) throw new RolledBack(outcome);
        await appendAudit(tenant, actor.municipality, entries);
        return outcome;
      },
      today,
    );
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof RolledBack) return error.outcome;
      if (tries === MOST_TRIES || !isOvertaken(error)) throw error;
    }
  }
}

const MOST_TRIES = 3;

/**
 * Somebody else came first: PostgreSQL broke off one of two who waited for each other, or refused the second of two alike
 * that a unique key lets in one of. Nothing of it was done, so it is done again, and now sees what stands: of what is
 * there already, the use case says what it always says.
 */
const isOvertaken = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "40P01" || error.code === "23505");

class RolledBack extends Error {
  readonly outcome: { readonly ok: false; readonly refusals: readonly Refusal[] };

  constructor(outcome: { readonly ok: false; readonly refusals: readonly Refusal[] }) {
    super("refused");
    this.outcome = outcome;
  }
}

export const done = accept;
export const notFound = refuse<Refusal>([{ code: "not-found" }]);
export const changedMeanwhile = (version: number): Outcome<never> => refuse([{ code: "changed-meanwhile", version }]);
export const invalid = (faults: readonly FieldFault[]): Outcome<never> => refuse([{ code: "invalid", faults }]);

/** The refusal that a permission gives, or null when it is given. */
export function refusalOf(permission: Permission): Outcome<never> | null {
  return permission.allowed ? null : refuse([{ code: "not-permitted", reason: permission.reason }]);
}
