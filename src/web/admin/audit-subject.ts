import { parsePeriod } from "#domain/period.ts";
import type { AuditSubject } from "#storage/audit-subjects.ts";
import type { Texts } from "#text/texts.ts";
import { paths } from "#web/paths.ts";

/** What a row of the log concerns, in words. `where`: the round it stands in; `href` null: it has no page of its own. */
export type NamedSubject = { readonly words: string; readonly where: string | null; readonly href: string | null };

/** Names what stands in the log as `round-item/17`. What the texts do not know, from a version to come, stands by its code. */
export function namedSubject(subject: string, names: ReadonlyMap<string, AuditSubject>, texts: Texts): NamedSubject {
  const found = names.get(subject);
  const named = found === undefined ? namedByCode(subject, texts) : namedByRow(found, texts);
  return named ?? { words: subject, where: null, href: null };
}

function namedByRow(found: AuditSubject, texts: Texts): NamedSubject | null {
  const { about, erased } = texts.webLog;
  const { kind, id, name } = found;
  switch (kind) {
    case "round-item":
    case "round":
    case "plan":
      return namedByPlan(found, texts);
    case "municipality":
      return { words: about.municipality, where: null, href: null };
    case "person":
      return { words: name ?? erased(id), where: null, href: paths.adminPerson(id) };
    case "governance-model":
      return name === null ? null : { words: about.model(name), where: null, href: paths.adminModel(id) };
    case "unit":
    case "body":
      return placeOf(found);
    default:
      return null;
  }
}

function placeOf({ kind, id, name, body }: AuditSubject): NamedSubject | null {
  const words = name ?? body;
  return words === null
    ? null
    : { words, where: null, href: paths.adminPlace(kind === "body" ? "organ" : "enheter", id) };
}

function namedByPlan({ kind, id, item, number, name, body, year, period }: AuditSubject, texts: Texts) {
  const { about } = texts.webLog;
  const within = period === null ? null : parsePeriod(period);
  if (body === null || year === null) return null;
  if (kind === "plan") return { words: about.plan(body, year), where: null, href: paths.plan(id) };
  if (within === null) return null;
  if (kind === "round") return { words: about.round(within), where: body, href: paths.round(id) };
  if (item === null) return null;
  const words = about.item(item, number ?? "", name ?? "");
  return { words, where: about.inRound(body, within), href: paths[item](id) };
}

/** What has no row of its own: a period, and a rule for what may be removed. */
function namedByCode(subject: string, texts: Texts): NamedSubject | null {
  const [kind, code = ""] = subject.split("/");
  const period = kind === "period" ? parsePeriod(code) : null;
  const { periodName, capitalised } = texts.documents;
  if (period !== null) return { words: capitalised(periodName(period)), where: null, href: paths.followUp(code) };
  const kinds: Readonly<Record<string, { readonly title: string }>> = texts.webAdminRules.retention.kinds;
  const rule = kind === "retention" ? kinds[code] : undefined;
  if (rule === undefined) return null;
  return { words: texts.webLog.about.retention(rule.title), where: null, href: paths.adminArea("gallring") };
}
