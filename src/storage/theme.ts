import { sql } from "kysely";
import type { Tenant } from "./database.ts";

export type Theme = {
  readonly municipality: string;
  /** `#0f4152`; null for the product's own. */
  readonly accent: string | null;
  /** Hash of the logo's bytes; null without one. */
  readonly logo: string | null;
  readonly version: number;
};

/** How the municipality looks. `lock`: nobody else changes it until the transaction ends. */
export async function findTheme(tenant: Tenant, lock = false): Promise<Theme> {
  const { rows } = await sql<Theme>`
    select m.name as municipality, m.theme ->> 'accent' as accent, (select sha256 from logo) as logo, m.version
    from municipality m ${lock ? sql`for update` : sql``}`.execute(tenant);
  const [row] = rows;
  if (row === undefined) throw new Error("The municipality is gone.");
  return row;
}

/** Sets the accent; answers the municipality's new version. */
export async function saveAccent(tenant: Tenant, { version }: Theme, accent: string | null): Promise<number> {
  await tenant
    .updateTable("municipality")
    .set({ theme: JSON.stringify(accent === null ? {} : { accent }), version: version + 1 })
    .execute();
  return version + 1;
}

export type StoredLogo = { readonly sha256: string; readonly mediaType: string; readonly bytes: Uint8Array };

export async function findLogo(tenant: Tenant): Promise<StoredLogo | null> {
  const row = await tenant.selectFrom("logo").select(["sha256", "mediaType", "bytes"]).executeTakeFirst();
  return row ?? null;
}

/** Puts the logo in the place of the one before. */
export async function saveLogo(tenant: Tenant, municipalityId: number, logo: StoredLogo | null): Promise<void> {
  await tenant.deleteFrom("logo").execute();
  if (logo === null) return;
  const bytes = Buffer.from(logo.bytes);
  await tenant
    .insertInto("logo")
    .values({ ...logo, municipalityId, bytes })
    .execute();
}
