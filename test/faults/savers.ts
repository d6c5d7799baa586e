import type { FaultWorld } from "./fault-world.ts";

/** A save that the server has said is done. */
export type Acknowledged = { readonly item: number; readonly version: number; readonly comment: string };

export type SaveRound = {
  readonly world: FaultWorld;
  readonly url: string;
  /** Tells this round's comments from earlier ones. */
  readonly name: string;
  readonly versions: ReadonlyMap<number, number>;
  readonly acknowledged: Acknowledged[];
};

/** Saves every item over and over, all at once, until a save of it fails or `isOver`. Never rejects. */
export async function saveAllAtOnce(round: SaveRound, isOver: () => boolean): Promise<void> {
  await Promise.all(round.world.items.map((item) => saveOver(round, item, isOver)));
}

async function saveOver(round: SaveRound, item: number, isOver: () => boolean): Promise<void> {
  let version = round.versions.get(item) ?? 1;
  while (!isOver()) {
    const comment = `${round.name}, aktivitet ${item}, efter version ${version}.`;
    const isSaved = await save(round.world, round.url, { item, version, comment });
    if (!isSaved) return;
    version += 1;
    round.acknowledged.push({ item, version, comment });
  }
}

/** True when the server says that the draft is saved. */
export async function save(
  { cookie, formToken }: FaultWorld,
  url: string,
  { item, version, comment }: Acknowledged,
): Promise<boolean> {
  const fields = { formToken, version: String(version), status: "pagaende-enligt-plan", comment, draft: "1" };
  try {
    const answer = await fetch(`${url}/rapport/aktivitet/${item}`, {
      method: "POST",
      redirect: "manual",
      headers: { cookie, "sec-fetch-site": "same-origin" },
      body: new URLSearchParams(fields),
      signal: AbortSignal.timeout(30_000),
    });
    await answer.arrayBuffer();
    return answer.status === 303;
  } catch {
    return false;
  }
}
