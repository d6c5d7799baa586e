import { createHash } from "node:crypto";
import { EVERYWHERE } from "#domain/people.ts";
import { mayInPlace } from "#domain/permissions.ts";
import { type AccentFault, accentFaults, type Surroundings } from "#domain/theme.ts";
import { DEVIATION, GRADE_COLOURS, INK, statusColour } from "#documents/palette.ts";
import { readLogo } from "#files/logo.ts";
import { findTheme, saveAccent, saveLogo } from "#storage/theme.ts";
import {
  type Deed,
  changedMeanwhile,
  done,
  type FieldFault,
  invalid,
  type Outcome,
  perform,
  refusalOf,
} from "./frame.ts";

const PHASES = ["finished", "ongoing", "waiting", "not-started"] as const;

/** What an accent must be readable on and unlike. */
export const SURROUNDINGS: Surroundings = {
  white: INK.white,
  tint: INK.tint,
  verdicts: [
    ...Object.values(GRADE_COLOURS),
    DEVIATION.strong,
    ...PHASES.map((phase) => statusColour(phase, false).strong),
  ],
};

export type NewTheme = {
  readonly version: number;
  /** `#0f4152`; null for the product's own. */
  readonly accent: string | null;
  /** A file's bytes: a new logo. `keep` the one there is; `remove` it. */
  readonly logo: Uint8Array | "keep" | "remove";
};

/** Changes the municipality's colour and logo. Answers the version. */
export function setTheme(deed: Deed, theme: NewTheme): Promise<Outcome<{ readonly version: number }>> {
  return perform(deed, async (tenant, record) => {
    const refusal = refusalOf(mayInPlace(deed.actor, "administer", EVERYWHERE));
    if (refusal !== null) return refusal;
    const before = await findTheme(tenant, true);
    if (before.version !== theme.version) return changedMeanwhile(before.version);
    const faults = theme.accent === null ? [] : accentFaults(theme.accent, SURROUNDINGS).map(fieldFault);
    const drawn = typeof theme.logo === "string" ? null : readLogo(theme.logo);
    if (drawn !== null && !drawn.ok) faults.push(...drawn.refusals.map(logoFault));
    if (faults.length > 0) return invalid(faults);
    const version = await saveAccent(tenant, before, theme.accent?.toLowerCase() ?? null);
    if (theme.logo !== "keep") {
      const logo = drawn?.ok === true ? { ...drawn.value, sha256: sha256(drawn.value.bytes) } : null;
      await saveLogo(tenant, deed.actor.municipality, logo);
    }
    const content = { accent: theme.accent, logo: typeof theme.logo === "string" ? theme.logo : "new" };
    record({ action: "theme", subject: `municipality/${deed.actor.municipality}`, content });
    return done({ version });
  });
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

function fieldFault({ code, ...facts }: AccentFault): FieldFault {
  return { field: "accent", code, facts: words(facts) };
}

function logoFault({ code, ...facts }: { readonly code: string }): FieldFault {
  return { field: "logo", code, facts: words(facts) };
}

const words = (facts: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, String(value)]));
