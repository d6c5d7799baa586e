import { createHash } from "node:crypto";
import { canonicalJson } from "#domain/canonical-json.ts";
import type { ReportFacts } from "./report-facts.ts";

/** What names a paper's facts for ever. `id` is the first twelve hex digits of `sha256`. */
export type Snapshot = { readonly id: string; readonly sha256: string };

const ID_LENGTH = 12;

const snapshots = new WeakMap<ReportFacts, Snapshot>();

/** The SHA-256 of the facts' canonical JSON: the same facts give the same id on every machine, in every year. */
export function snapshotOf(facts: ReportFacts): Snapshot {
  const known = snapshots.get(facts);
  if (known !== undefined) return known;
  const sha256 = createHash("sha256").update(canonicalJson(facts), "utf8").digest("hex");
  const made = { id: snapshotId(sha256), sha256 };
  snapshots.set(facts, made);
  return made;
}

/** The short name of a snapshot, as the papers print it. */
export function snapshotId(sha256: string): string {
  return sha256.slice(0, ID_LENGTH);
}
