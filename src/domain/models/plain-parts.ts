import type { GovernanceModel } from "#domain/governance-model.ts";
import { FOUR_CAUSES, SIX_STATUSES } from "./statuses.tables.ts";

/** Parts of a model that the sources of the three-grade models say nothing of: the plainest choice for each. */
export const PLAIN_PARTS = {
  areas: [],
  focusAreas: [],
  statuses: SIX_STATUSES,
  causes: FOUR_CAUSES,
  calendar: { kinds: ["T", "Y"] },
  memo: { decisionStyle: "decision", sections: [], noBearingPhrase: "Ärendet har ingen bärighet på {area}." },
} as const satisfies Partial<GovernanceModel>;
