import type { Plan } from "#domain/plan.ts";
import type { Passage } from "./check.ts";
import type { Finding, Place } from "./finding.ts";
import { PLAN_LISTS } from "./places.ts";

/** The fields that findings stand in, in the order of the plan file's format. */
const FIELDS = [
  "id title goal area focusAreas parents responsible unit target baseline source start stop period activity measure",
  "body status grade value refersTo comment causes newStop reference administration officer date recipient",
  "decisionPoints summary analysis considerations sections attachments sendTo signatures",
].flatMap((line) => line.split(" "));

/** Which of a case's two sets of named texts come in the order that the file has them. */
const NAMED_TEXTS = ["sections", "focusAreas"] as const;

/**
 * Findings without doubles, in the order of the plan file; within a text by where the sentence stands, then by code.
 * What one check says of one place keeps its order.
 */
export function arranged(findings: readonly Finding[], plan: Plan, passages: readonly Passage[]): readonly Finding[] {
  const texts = new Map(passages.map((passage) => [passage.where, passage.text]));
  const distinct = new Map<string, Finding>();
  for (const finding of findings) distinct.set(JSON.stringify([finding.where, finding.detail, finding.quote]), finding);
  return [...distinct.values()]
    .map((finding) => {
      const offset = finding.quote === null ? -1 : (texts.get(finding.where)?.indexOf(finding.quote) ?? -1);
      return { finding, rank: [...rankOf(finding.where, plan), offset] };
    })
    .toSorted((a, b) => compareRanks(a.rank, b.rank) || compareCodes(a.finding, b.finding))
    .map(({ finding }) => finding);
}

/** Numbers that order places as the file does: list, item, field, entry. */
function rankOf(where: Place, plan: Plan): readonly number[] {
  const parts = /^(\w+)(?:\[(\d+)\])?(?:\.(\w+)(?:\[(\d+)\]|\.(.*))?)?/su.exec(where);
  if (parts === null) return [PLAN_LISTS.length, 0, 0, 0];
  const [, list, item, field, entry, name] = parts;
  return [
    PLAN_LISTS.findIndex((known) => known === list),
    Number(item ?? -1),
    field === undefined ? -1 : FIELDS.indexOf(field),
    name === undefined ? Number(entry ?? -1) : nameRank(plan, Number(item), field, name),
  ];
}

function nameRank(plan: Plan, item: number, field: string | undefined, name: string): number {
  const set = NAMED_TEXTS.find((known) => known === field);
  const texts = set === undefined ? undefined : plan.cases[item]?.[set];
  return Object.keys(texts ?? {}).indexOf(name);
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [at, value] of a.entries()) {
    const other = b[at] ?? 0;
    if (value !== other) return value - other;
  }
  return 0;
}

function compareCodes({ detail: a }: Finding, { detail: b }: Finding): number {
  if (a.code === b.code) return 0;
  return a.code < b.code ? -1 : 1;
}
