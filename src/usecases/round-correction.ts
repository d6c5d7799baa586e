import type { ErratumFacts } from "#documents/facts/report-facts.ts";
import type { Plan } from "#domain/plan.ts";
import type { OutcomeEntry, StatusEntry } from "#storage/entries.ts";

/** What shall stand instead: one answer, whole, or one part of the texts. */
export type RoundCorrection =
  | { readonly kind: "activity"; readonly itemId: number; readonly entry: StatusEntry }
  | { readonly kind: "measure"; readonly itemId: number; readonly entry: OutcomeEntry }
  | {
      readonly kind: "goal";
      readonly itemId: number;
      readonly entry: { readonly grade: string | null; readonly comment: string | null };
    }
  | { readonly kind: "text"; readonly part: string; readonly written: string };

/** What a correction did: the plan as it is then, what changed in it, and where. */
export type Corrected = Pick<ErratumFacts, "subject" | "changes"> & { readonly plan: Plan };
