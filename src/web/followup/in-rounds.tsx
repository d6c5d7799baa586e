import { maySomewhere } from "#domain/permissions.ts";
import type { Tenant } from "#storage/database.ts";
import { readId } from "#web/address.ts";
import { read, type Request, visitorIn } from "#web/request.ts";
import { respondPage, respondRefusal } from "#web/respond.tsx";
import { loadRounds } from "./load.ts";
import { NoRounds } from "./page.tsx";
import { maySome } from "./permissions.ts";
import type { ChosenRounds } from "./rounds.ts";

/** A period key in an address, as a route's pattern. */
export const PERIOD = ":period{[0-9]{4}(?:-[A-Z0-9]{2})?}";

/** Loads what a page shows of the rounds that the address asks for, or answers why there is nothing to show. */
export async function inRounds<Loaded>(
  c: Request,
  load: (tenant: Tenant, chosen: ChosenRounds) => Promise<Loaded>,
): Promise<{ readonly chosen: ChosenRounds; readonly loaded: Loaded } | Response> {
  const { actor } = visitorIn(c);
  // Without a period it is the round in hand that is asked for: that is for those who work on it.
  const anywhere = actor.grants.map(({ body }) => ({ body, roundState: "open" as const }));
  const works = maySomewhere(actor, "see-round", anywhere);
  const asked = { period: c.req.param("period") ?? null, body: readId(c.req.query("organ")) };
  if (asked.period === null && !works.allowed) {
    return respondRefusal(c, { code: "not-permitted", reason: works.reason });
  }
  const found = await read(c, async (tenant) => {
    const chosen = await loadRounds(tenant, actor, asked);
    if (chosen === null) return null;
    const may = maySome(actor, "see-round", chosen.rounds);
    return may.allowed ? { chosen, loaded: await load(tenant, chosen) } : may;
  });
  if (found === null && asked.period === null) {
    const texts = c.get("texts");
    return respondPage(c, { title: texts.webFollowUp.emptyTitle, area: "followUp" }, <NoRounds texts={texts} />);
  }
  if (found === null) return respondRefusal(c, { code: "not-found" });
  return "chosen" in found ? found : respondRefusal(c, { code: "not-permitted", reason: found.reason });
}
