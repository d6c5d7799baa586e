import type { Finding } from "#domain/plausibility/finding.ts";
import type { Plan } from "#domain/plan.ts";
import { FOCUS_AREA_PART, SECTION_PART } from "#domain/case-part.ts";
import { textsIn } from "#text/texts.ts";
import { inlinesOf, inlineText, plainBlanks } from "./block-text.ts";
import { partOfHeading } from "./edit-part.ts";
import { type Leaf, MEMO_KEY, type PaperPart, START_KEY } from "./paper.ts";

// The papers speak Swedish, whatever the page around them speaks.
const say = textsIn("sv").documents.goal;

/** What a finding is about: an answer in the round, or a part of its texts (null: the matter as a whole). */
export type Subject =
  | { readonly kind: "goal" | "measure" | "activity"; readonly id: string }
  | { readonly kind: "text"; readonly part: string | null };

/** A finding with its number over both papers, and the part and leaf that it stands beside. */
export type NumberedFinding = {
  readonly number: number;
  readonly finding: Finding;
  readonly subject: Subject;
  readonly part: string;
  /** 0 in parts that are not shown. */
  readonly leaf: number;
};

/** Every finding with its part, numbered as the papers are read; with its leaf in the parts that are shown. */
export function placeFindings(
  parts: readonly PaperPart[],
  findings: readonly Finding[],
  plan: Plan,
  isShown: (part: PaperPart) => boolean,
): readonly NumberedFinding[] {
  const goals = goalOf(plan);
  const placed = findings.map((finding) => {
    const subject = subjectOf(finding, plan);
    const goal = subject.kind === "text" ? undefined : goals.get(`${subject.kind} ${subject.id}`);
    const key = subject.kind === "text" ? partOfText(subject.part) : START_KEY;
    const found = parts.findIndex((part) => (goal === undefined ? part.key === key : part.goal === goal));
    const at = Math.max(0, found);
    const part = parts[at];
    const leaf = part !== undefined && isShown(part) ? leafOf(part.leaves(), finding, subject) : 0;
    return { finding, subject, at, leaf };
  });
  return placed
    .toSorted((a, b) => a.at - b.at || a.leaf - b.leaf)
    .map(({ at, ...rest }, index) => ({ ...rest, number: index + 1, part: parts[at]?.key ?? START_KEY }));
}

/** The report's own text is the analysis; all others are the memo's. */
const partOfText = (part: string | null): string => (part === "analysis" ? START_KEY : MEMO_KEY);

function goalOf(plan: Plan): ReadonlyMap<string, string> {
  return new Map([
    ...plan.goals.map(({ id }) => [`goal ${id}`, id] as const),
    ...plan.measures.map(({ id, goal }) => [`measure ${id}`, goal] as const),
    ...plan.activities.map(({ id, goal }) => [`activity ${id}`, goal] as const),
  ]);
}

const PLACE = /^([a-zA-Z]+)(?:\[(\d+)\])?(?:\.(.+))?$/;

/** Reads the finding's place, `statusReports[3].comment`, against the plan that was checked. */
export function subjectOf({ where }: Pick<Finding, "where">, plan: Plan): Subject {
  const [, list = "", index = "0", field = ""] = PLACE.exec(where) ?? [];
  const at = Number(index);
  switch (list) {
    case "goals":
      return { kind: "goal", id: plan.goals[at]?.id ?? "" };
    case "measures":
      return { kind: "measure", id: plan.measures[at]?.id ?? "" };
    case "activities":
      return { kind: "activity", id: plan.activities[at]?.id ?? "" };
    case "statusReports":
      return { kind: "activity", id: plan.statusReports[at]?.activity ?? "" };
    case "outcomes":
      return { kind: "measure", id: plan.outcomes[at]?.measure ?? "" };
    case "assessments":
      return { kind: "goal", id: plan.assessments[at]?.goal ?? "" };
    case "bodyAssessments":
      return { kind: "goal", id: plan.bodyAssessments[at]?.goal ?? "" };
    default:
      return { kind: "text", part: textPart(field) };
  }
}

function textPart(field: string): string | null {
  if (field.startsWith("sections.")) return SECTION_PART + field.slice("sections.".length);
  if (field.startsWith("focusAreas.")) return FOCUS_AREA_PART + field.slice("focusAreas.".length);
  return field === "" ? null : field.replace(/\[.*$/, "");
}

/** The leaf that holds the quoted sentence; else the one that shows the subject; else the first. */
function leafOf(leaves: readonly Leaf[], { quote }: Finding, subject: Subject): number {
  const wanted = quote === null ? null : plainBlanks(quote);
  const holds = leaves.findIndex((leaf) => wanted !== null && textIn(leaf).includes(wanted));
  if (holds >= 0) return holds;
  const shows = leaves.findIndex((leaf) => isAbout(leaf, subject));
  return Math.max(0, shows);
}

const textIn = ({ blocks }: Leaf): string => blocks.flatMap(inlinesOf).map(inlineText).join("\n");

function isAbout({ blocks }: Leaf, subject: Subject): boolean {
  if (subject.kind === "goal") return blocks.some(({ kind }) => kind === "goal-head");
  if (subject.kind !== "text") {
    const name = subject.kind === "measure" ? say.measures : say.activities;
    return blocks.some((block) => block.kind === "table" && block.name === name);
  }
  const { part } = subject;
  const sections = part?.startsWith(SECTION_PART) === true ? [part.slice(SECTION_PART.length)] : [];
  return blocks.some((block) => block.kind === "heading" && partOfHeading(block.text, sections) === part);
}
