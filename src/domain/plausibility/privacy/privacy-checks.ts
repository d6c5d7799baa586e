import type { Check } from "#domain/plausibility/check.ts";
import { healthInSmallGroup } from "./health-in-small-group.ts";
import { personNamedWithHealth } from "./person-named-with-health.ts";

/** The checks of personal data; they look at texts only, so prose without a plan can be checked too. */
export const privacyChecks: readonly Check[] = [personNamedWithHealth, healthInSmallGroup];
