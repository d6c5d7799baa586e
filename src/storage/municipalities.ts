import { type Database, inTenant } from "./database.ts";

export type MunicipalityRow = {
  readonly id: number;
  readonly name: string;
  readonly code: string | null;
  readonly hosts: readonly string[];
};

/** Every municipality in the database, by id. Each name is read inside its own municipality: row security knows no other way. */
export async function listMunicipalities(database: Database): Promise<readonly MunicipalityRow[]> {
  const claims = await database.pool
    .selectFrom("host")
    .select(["municipalityId", "host"])
    .orderBy("municipalityId")
    .orderBy("host")
    .execute();
  const found: MunicipalityRow[] = [];
  for (const [id, those] of Map.groupBy(claims, ({ municipalityId }) => municipalityId)) {
    const { name, code } = await inTenant(database, id, (tenant) =>
      tenant.selectFrom("municipality").select(["name", "code"]).executeTakeFirstOrThrow(),
    );
    found.push({ id, name, code, hosts: those.map(({ host }) => host) });
  }
  return found;
}
