import { partKind, storedPart } from "#domain/case-part.ts";
import { withPart } from "#storage/case-parts.ts";
import type { Tenant } from "#storage/database.ts";
import { addRoundText, findRoundText } from "#storage/round-texts.ts";
import type { Round } from "#storage/rounds.ts";
import { type Deed, done, invalid, notFound, type OnRecord, type Outcome } from "./frame.ts";
import type { Corrected, RoundCorrection } from "./round-correction.ts";
import type { FrozenFacts } from "./round-facts.ts";
import { MOST_LETTERS } from "./write-round-text.ts";

/** Puts another text in a part of the frozen case, and saves it as the part's new version. */
export async function correctText(
  tenant: Tenant,
  deed: Deed,
  round: Round,
  frozen: FrozenFacts,
  { part, written }: Extract<RoundCorrection, { readonly kind: "text" }>,
  record: (entry: OnRecord) => void,
): Promise<Outcome<Corrected>> {
  const kind = partKind(part, frozen.plan.model);
  if (kind === null) return notFound;
  if (written.length > MOST_LETTERS) return invalid([{ field: "text", code: "text-too-long" }]);
  const text = storedPart(kind, written);
  if (text === null) return invalid([{ field: "text", code: "date-unreadable" }]);
  const stood = frozen.plan.cases.find(({ period }) => period === round.period) ?? { period: round.period };
  const { item, before } = withPart(stood, part, text);
  const subject = { kind: "text" as const, id: part };
  const change = { field: part, from: before, to: text === "" ? null : text };
  if (change.from === change.to) return done({ plan: frozen.plan, subject, changes: [] });
  const { municipality, person: author } = deed.actor;
  const stands = await findRoundText(tenant, round.id, part);
  const entryVersion = (stands?.entryVersion ?? 0) + 1;
  await addRoundText(tenant, {
    municipality,
    roundId: round.id,
    part,
    entryVersion,
    author,
    savedAt: deed.now,
    text,
  });
  record({ action: "round-text-correct", subject: `round/${round.id}`, content: { part, entryVersion, text } });
  const others = frozen.plan.cases.filter(({ period }) => period !== round.period);
  return done({ plan: { ...frozen.plan, cases: [...others, item] }, subject, changes: [change] });
}
