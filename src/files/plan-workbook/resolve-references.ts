import { idsOf, type LooseRow, rowsOf, textAt } from "#files/loose-rows.ts";
import { folded } from "./cell-words.ts";

const REFERENCES = [
  { list: "measures", field: "goal", to: "goals" },
  { list: "activities", field: "goal", to: "goals" },
  { list: "statusReports", field: "activity", to: "activities" },
  { list: "outcomes", field: "measure", to: "measures" },
  { list: "assessments", field: "goal", to: "goals" },
  { list: "bodyAssessments", field: "goal", to: "goals" },
] as const;

/**
 * Lets `a1` mean A1 where a sheet points to another's row, as long as only one row can be meant. What points to
 * nothing is left as it stands, for the checks to tell of.
 */
export function resolveReferences(content: Record<string, unknown>): void {
  for (const { list, field, to } of REFERENCES) {
    const ids = idsOf(rowsOf(content, to));
    const meant = byFolded(ids);
    for (const row of rowsOf(content, list)) {
      const id = textAt(row, field);
      if (id !== null && !ids.has(id)) replace(row, field, meant.get(folded(id)) ?? null);
    }
  }
  const ids = idsOf(rowsOf(content, "goals"));
  const meant = byFolded(ids);
  for (const goal of rowsOf(content, "goals")) {
    const parents = goal["parents"];
    if (!Array.isArray(parents)) continue;
    const resolved = parents.map((id: unknown) =>
      typeof id === "string" && !ids.has(id) ? (meant.get(folded(id)) ?? id) : id,
    );
    replace(goal, "parents", resolved);
  }
}

function replace(row: LooseRow, field: string, value: unknown): void {
  if (value !== null) (row as Record<string, unknown>)[field] = value;
}

/** Ids by how they are compared; null where two ids are alike. */
function byFolded(ids: ReadonlySet<string>): ReadonlyMap<string, string | null> {
  const meant = new Map<string, string | null>();
  for (const id of ids) meant.set(folded(id), meant.has(folded(id)) ? null : id);
  return meant;
}
