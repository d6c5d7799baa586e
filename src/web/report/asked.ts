import { readId } from "#web/address.ts";
import { type Request, visitorIn } from "#web/request.ts";
import { respondRefusal } from "#web/respond.tsx";
import type { AskedReport, Refused } from "./load.ts";

/** The snapshot that is asked for by number; none asks for the one that stands. */
export function askedIn(c: Request): AskedReport {
  const number = readId(c.req.query("version"));
  return { actor: visitorIn(c).actor, roundId: Number(c.req.param("round")), number };
}

/** The page for a report that is not there or may not be read. */
export function refuseReport(c: Request, answer: Refused): Promise<Response> {
  if (answer.code === "not-found") return respondRefusal(c, { code: "not-found" });
  return respondRefusal(c, { code: "not-permitted", reason: answer.permission.reason });
}
