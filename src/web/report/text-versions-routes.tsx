import type { Hono } from "hono";
import { kindOfPart, partKind, writtenPart } from "#domain/case-part.ts";
import { mayRound } from "#domain/permissions.ts";
import { findRound, findRoundModel } from "#storage/rounds.ts";
import { listTextVersions, type TextVersion } from "#storage/versions.ts";
import type { Texts } from "#text/texts.ts";
import { type Version, Versions } from "#web/kit/versions.tsx";
import { type Env, read, type Request, visitorIn } from "#web/request.ts";
import { respondPage, respondRefusal } from "#web/respond.tsx";
import { requireVisitor } from "#web/safety.tsx";
import { partName } from "./edit-part.ts";
import { ReportCrumbs } from "./report-crumbs.tsx";

/** Every version of one part of a round's texts, for those who read the report before it is approved. */
export function textVersionsRoutes(app: Hono<Env>): void {
  app.get("/runda/:round{[0-9]+}/text/:part/versioner", requireVisitor, show);
}

async function show(c: Request): Promise<Response> {
  const part = c.req.param("part") ?? "";
  const found = await read(c, async (tenant) => {
    const round = await findRound(tenant, Number(c.req.param("round")));
    if (round === null || partKind(part, await findRoundModel(tenant, round.id)) === null) return null;
    // What was written before the approval is working material, also after it.
    const may = mayRound(visitorIn(c).actor, "preview-report", { ...round, roundState: "open" });
    return may.allowed ? { round, versions: await listTextVersions(tenant, round.id, part) } : may.reason;
  });
  if (found === null) return respondRefusal(c, { code: "not-found" });
  if (typeof found === "string") return respondRefusal(c, { code: "not-permitted", reason: found });
  const { round, versions } = found;
  const texts = c.get("texts");
  const say = texts.webVersions;
  return respondPage(
    c,
    { title: say.title(partName(part, texts)), area: "report" },
    <div class="wrap">
      <ReportCrumbs round={round} texts={texts} />
      <h1 class="title">{partName(part, texts)}</h1>
      <p class="lead">{say.heading}</p>
      {versions.length === 0 ? (
        <p class="muted">{say.none}</p>
      ) : (
        <Versions versions={changesOf(versions, part, texts)} texts={texts} />
      )}
      {round.roundState === "approved" && <p class="sm muted">{say.mayBeForgotten}</p>}
    </div>,
  );
}

function changesOf(versions: readonly TextVersion[], part: string, texts: Texts): readonly Version[] {
  const written = (text: string): string => writtenPart(kindOfPart(part), text);
  return versions.map(({ at, by, text }, place) => ({
    at,
    by,
    did: texts.webVersions.did.wrote,
    note: null,
    changes: [{ label: partName(part, texts), before: written(versions[place - 1]?.text ?? ""), after: written(text) }],
  }));
}
