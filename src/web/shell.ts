import { EVERYWHERE, holdsRole, type Role } from "#domain/people.ts";
import { parsePeriod } from "#domain/period.ts";
import { findShell } from "#storage/shell.ts";
import { swedishDay } from "#usecases/swedish-time.ts";
import type { Area, Shell } from "./kit/page.tsx";
import { themeStyle } from "./theme.ts";
import { read, type Request, type Visitor } from "./request.ts";

/** Roles that have something to do in an area; the areas without a list are for everybody. */
const AREAS: Readonly<Record<Area, readonly Role[] | null>> = {
  toDo: null,
  goals: null,
  followUp: ["reviewer", "coordinator", "board-secretary", "auditor", "administrator"],
  report: null,
  plan: null,
  compare: null,
  search: null,
  admin: ["administrator", "auditor"],
};

/** The frame for this request: menu by role, duties, the round that is open. */
export async function shellOf(c: Request): Promise<Shell> {
  const { texts, language, visitor, settings } = c.var;
  const row = await read(c, (tenant) => findShell(tenant, visitor?.actor.person ?? null));
  const banners = [
    ...(settings.demo ? [texts.web.demoBanner(swedishDay(settings.now()))] : []),
    ...(settings.secure || settings.demo ? [] : [texts.web.plainHttpBanner]),
  ];
  const period = row.period === null ? null : parsePeriod(row.period);
  return {
    texts,
    language,
    municipality: row.municipality,
    theme: { style: row.accent === null ? null : themeStyle(row.accent).hash, logo: row.logo },
    here: c.req.path,
    visitor: visitor === null ? null : { name: visitor.name, duties: row.duties, areas: areasOf(visitor) },
    formToken: visitor?.formToken ?? "",
    banners,
    foot:
      period === null || row.dueOn === null ? null : texts.web.openRound(texts.documents.periodName(period), row.dueOn),
  };
}

/** What the visitor's roles put in the menu. */
export function areasOf({ actor }: Visitor): readonly Area[] {
  const mayUse = (roles: readonly Role[] | null): boolean =>
    roles === null || actor.grants.some((grant) => roles.includes(grant.role)) || holdsRole(actor, roles, EVERYWHERE);
  return (Object.keys(AREAS) as Area[]).filter((area) => mayUse(AREAS[area]));
}
