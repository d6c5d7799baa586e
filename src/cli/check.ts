import { checkPlan, latestPeriod } from "#domain/plausibility/check-plan.ts";
import type { Finding, Severity } from "#domain/plausibility/finding.ts";
import { findingText } from "#text/finding-text.ts";
import { type Arguments, type CommandShape, readPeriod, requiredPositional } from "./arguments.ts";
import { checkTexts } from "./check-texts.ts";
import { loadPlan, requireCalendarPeriod } from "./input.ts";
import { printJson, type Session } from "./session.ts";

export const shape: CommandShape = { positionals: ["plan"], flags: { period: "text", text: "text", plan: "text" } };

export async function run(args: Arguments, session: Session): Promise<number> {
  const prose = args.text("text");
  if (prose !== undefined) return checkTexts(prose, args, session, report);
  const path = requiredPositional(args, shape, 0);
  const asked = args.text("period");
  const period = asked === undefined ? null : readPeriod(asked);
  const { plan, placeOf } = await loadPlan(session, path);
  if (period !== null) requireCalendarPeriod(session, plan, period);
  const chosen = period ?? latestPeriod(plan);
  const subject = `${plan.municipality.name}, ${plan.body}`;
  return report({ subject, period: chosen.key, findings: checkPlan(plan, chosen), placeOf }, session);
}

export type CheckedSubject = {
  readonly subject: string;
  readonly period: string;
  readonly findings: readonly Finding[];
  readonly placeOf: (path: string) => string;
};

/** Prints what was found, as the contract's JSON or for a reader; answers the exit status. */
function report(checked: CheckedSubject, session: Session): number {
  const { findings, placeOf } = checked;
  if (session.json) printJson(session, { findings: findings.map((finding) => asContract(finding, placeOf, session)) });
  else session.print(asText(checked, session).join("\n"));
  return findings.some((finding) => finding.severity === "error") ? 1 : 0;
}

function asContract(finding: Finding, placeOf: (path: string) => string, session: Session): object {
  return {
    code: finding.detail.code,
    severity: finding.severity,
    where: placeOf(finding.where),
    quote: finding.quote,
    evidence: finding.evidence.map(({ where, quote }) => ({ where: placeOf(where), quote })),
    message: findingText(finding, session.texts),
  };
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

function asText({ subject, period, findings, placeOf }: CheckedSubject, session: Session): readonly string[] {
  const words = session.texts.cli.check;
  if (findings.length === 0) return [words.heading(subject, period), "", words.none];
  const of = (severity: Severity): readonly Finding[] => findings.filter((finding) => finding.severity === severity);
  const [errors = 0, warnings = 0, notes = 0] = SEVERITIES.map((severity) => of(severity).length);
  return [
    words.heading(subject, period),
    ...SEVERITIES.flatMap((severity) => of(severity).flatMap((finding) => findingLines(finding, placeOf, session))),
    "",
    words.total(errors, warnings, notes),
  ];
}

function findingLines(finding: Finding, placeOf: (path: string) => string, session: Session): readonly string[] {
  const words = session.texts.cli.check;
  const evidence = finding.evidence.flatMap(({ where, quote }) => [
    `  ${words.evidence(placeOf(where))}${quote === null ? "" : ` ${words.quote(quote)}`}`,
  ]);
  return [
    "",
    `${words.severities[finding.severity]} · ${placeOf(finding.where)}`,
    `  ${findingText(finding, session.texts)}`,
    ...(finding.quote === null ? [] : [`  ${words.quote(finding.quote)}`]),
    ...evidence,
  ];
}
