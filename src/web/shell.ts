import { EVERYWHERE, holdsRole, type Role } from "#domain/people.ts";
import { parsePeriod } from "#domain/period.ts";
import { findShell } from "#storage/shell.ts";
import { swedishDay } from "#usecases/swedish-time.ts";
import type { Area, Shell } from "./kit/page.tsx";
import { paths } from "./paths.ts";
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
    ...(settings.demo
      ? [
          {
            words: texts.web.demoBanner(swedishDay(settings.now())),
            link: [texts.web.demoOutbox, paths.outbox()] as const,
          },
        ]
      : []),
    ...(settings.secure || settings.demo ? [] : [{ words: texts.web.plainHttpBanner }]),
  ];
  const period = row.period === null ? null : parsePeriod(row.period);
  return {
    texts,
    language,
    municipality: row.municipality,
    theme: { style: row.accent === null ? null : themeStyle(row.accent).hash, logo: row.logo },
    here: c.req.path,
    visitor:
      visitor === null
        ? null
        : { person: visitor.actor.person, name: visitor.name, duties: row.duties, areas: menuOf(visitor, row.duties) },
    formToken: visitor?.formToken ?? "",
    banners,
    foot:
      period === null || row.dueOn === null ? null : texts.web.openRound(texts.documents.periodName(period), row.dueOn),
  };
}

/** Where somebody who has just logged in begins: who only reads came to see how it goes. */
export function startOf(visitor: Visitor | null): string {
  if (visitor === null) return paths.logIn();
  return onlyReads(visitor) ? paths.reports() : paths.toDo();
}

const READERS: readonly Role[] = ["elected", "auditor"];

const onlyReads = ({ actor }: Visitor): boolean =>
  actor.grants.length > 0 && actor.grants.every(({ role }) => READERS.includes(role));

/** Who only reads and owes nothing has no list of what to do. */
function menuOf(visitor: Visitor, duties: number): readonly Area[] {
  return areasOf(visitor).filter((area) => area !== "toDo" || duties > 0 || !onlyReads(visitor));
}

/** What the visitor's roles put in the menu. */
export function areasOf({ actor }: Visitor): readonly Area[] {
  const mayUse = (roles: readonly Role[] | null): boolean =>
    roles === null || actor.grants.some((grant) => roles.includes(grant.role)) || holdsRole(actor, roles, EVERYWHERE);
  return (Object.keys(AREAS) as Area[]).filter((area) => mayUse(AREAS[area]));
}
