import { sql } from "kysely";
import type { Tenant } from "./database.ts";

/** A part of a round's texts as it stands: `analysis`, `summary`, `section:Barnperspektiv`, lists as JSON. */
export type RoundText = {
  readonly part: string;
  readonly text: string;
  readonly entryVersion: number;
  readonly author: string | null;
  readonly savedAt: Date;
};

/** The version of each part that stands. */
export async function listRoundTexts(tenant: Tenant, roundId: number): Promise<readonly RoundText[]> {
  const { rows } = await sql<RoundText>`
    select distinct on (t.part) t.part, t.text, t.entry_version as "entryVersion", p.name as author, t.saved_at as "savedAt"
    from round_text t
    left join person p on p.municipality_id = t.municipality_id and p.person_id = t.author_id
    where t.round_id = ${roundId}
    order by t.part, t.entry_version desc`.execute(tenant);
  return rows;
}

/** The version of a part that stands; null when nobody has written it. */
export async function findRoundText(tenant: Tenant, roundId: number, part: string): Promise<RoundText | null> {
  const texts = await listRoundTexts(tenant, roundId);
  return texts.find((text) => text.part === part) ?? null;
}

export type NewRoundText = {
  readonly municipality: number;
  readonly roundId: number;
  readonly part: string;
  readonly entryVersion: number;
  readonly author: number;
  readonly savedAt: Date;
  readonly text: string;
};

/** Adds a version of a part; none is ever overwritten. */
export async function addRoundText(tenant: Tenant, text: NewRoundText): Promise<void> {
  const { municipality, author, ...row } = text;
  await tenant
    .insertInto("roundText")
    .values({ municipalityId: municipality, authorId: author, ...row })
    .execute();
}
