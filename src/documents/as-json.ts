import type { Document } from "./document.ts";
import type { ReportFacts } from "./facts/report-facts.ts";
import { snapshotOf } from "./facts/snapshot.ts";

/** A paper's facts as one JSON document, ending in a line break. `sha256` is of the canonical JSON of `facts`. */
export function printJson(kind: Document["kind"], facts: ReportFacts): string {
  const { id, sha256 } = snapshotOf(facts);
  return `${JSON.stringify({ format: `tertial-${kind}/1`, snapshot: id, sha256, facts }, null, 2)}\n`;
}
