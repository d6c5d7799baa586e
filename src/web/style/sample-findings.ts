import type { GovernanceModel } from "#domain/governance-model.ts";
import type { Finding } from "#domain/plausibility/finding.ts";
import type { Texts } from "#text/texts.ts";

/** One finding that hinders and one to look over. */
export function sampleFindings(model: GovernanceModel, { webStyle: say }: Texts): readonly Finding[] {
  const activity = { id: "2.1", title: say.activity };
  const status = model.statuses.find(({ deviates }) => deviates)?.label ?? "";
  return [
    {
      detail: {
        code: "period-mentioned-is-not-the-reports",
        mentioned: say.mentioned,
        period: { kind: "T", year: 2026, number: 2 },
      },
      severity: "error",
      where: "statusReports[0].comment",
      quote: say.finding,
      evidence: [],
    },
    {
      detail: { code: "deviation-without-cause", activity, status },
      severity: "warning",
      where: "statusReports[0]",
      quote: null,
      evidence: [],
    },
  ];
}
