import type { Hono } from "hono";
import { remind, type RemindInput } from "#usecases/remind.ts";
import { readId, withQuery } from "#web/address.ts";
import { paths } from "#web/paths.ts";
import { deedOf, type Env, type Request } from "#web/request.ts";
import { respondRefusal } from "#web/respond.tsx";
import { requireVisitor } from "#web/safety.tsx";
import { PERIOD } from "./in-rounds.tsx";
import { remindedParts } from "./reminded.tsx";

export function remindRoutes(app: Hono<Env>): void {
  app.post(paths.remind(PERIOD), requireVisitor, post);
}

/** Reminds those that the form names, and goes back to where it stood. */
async function post(c: Request): Promise<Response> {
  const period = c.req.param("period") ?? "";
  const form = await c.req.parseBody({ all: true });
  const outcome = await remind(deedOf(c), readWhom(period, form));
  if (!outcome.ok) return respondRefusal(c, outcome.refusals[0] ?? { code: "not-found" });
  const view = { organ: idIn(form["organ"]), enhet: idIn(form["enhet"]), ...remindedParts(outcome.value) };
  const page = form["vy"] === "personer" ? paths.followUpPeople(period) : paths.followUp(period);
  return c.redirect(withQuery(page, view), 303);
}

const idIn = (value: unknown): number | null => (typeof value === "string" ? readId(value) : null);

function readWhom(period: string, { unit, person }: Readonly<Record<string, unknown>>): RemindInput {
  if (unit === "ingen") return { period, unit: null };
  if (unit !== undefined) return { period, unit: idIn(unit) ?? 0 };
  const persons = [person].flat().flatMap((one) => idIn(one) ?? []);
  return person === undefined ? { period, all: true } : { period, persons };
}
