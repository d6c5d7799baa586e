import type { Finding } from "#domain/plausibility/finding.ts";

/** Findings as short lines for a test to compare: `warning statusReports[0].status`. */
export function found(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ severity, where }) => `${severity} ${where}`);
}
