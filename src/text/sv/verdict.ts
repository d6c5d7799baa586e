import { capitalised, figures, type GradeName, listed, neuterGrade, numberWord, pluralGrade } from "./grammar.ts";

/** One verdict with how many goals have it; `words` are empty outside the scale. */
export type VerdictPart = GradeName & {
  readonly count: number;
  readonly kind: "grade" | "cannot-be-judged" | "not-graded";
};

/**
 * The report's first sentence: "Tre av tolv mål är uppfyllda. Fem är delvis uppfyllda och ett kan inte bedömas."
 * `parts` stand highest grade first and sum to `goals`. From thirteen goals on the numbers are figures.
 */
export function verdict(goals: number, parts: readonly VerdictPart[]): string {
  if (goals === 0) return "Planen har inga mål.";
  const highest = parts[0];
  const found = parts.filter((part) => part.count > 0);
  const only = found.length === 1 ? found[0] : undefined;
  if (only !== undefined) return wholeVerdict(goals, only);
  const bends = parts.every((part) => part.kind !== "grade" || neuterGrade(part) !== null);
  if (highest === undefined || !bends) return quotedVerdict(goals, found);
  return goals > 12 ? countedVerdict(goals, found) : worded(goals, highest, found);
}

function worded(goals: number, highest: VerdictPart, found: readonly VerdictPart[]): string {
  const first =
    highest.count === 0
      ? `Inget av ${numberWord(goals)} mål är ${form(highest)}.`
      : `${capitalised(numberWord(highest.count))} av ${numberWord(goals)} mål är ${form(highest)}.`;
  const rest = found.filter((part) => part !== highest);
  return `${first} ${capitalised(listed(rest.map((part, place) => clause(part, place === 0))))}.`;
}

function countedVerdict(goals: number, found: readonly VerdictPart[]): string {
  const onScale = found.filter((part) => part.kind === "grade");
  const outside = found.filter((part) => part.kind !== "grade").map((part) => `${figures(part.count)} ${stands(part)}`);
  const graded = onScale.map((part, place) => `${place === 0 ? "är " : ""}${figures(part.count)} ${form(part)}`);
  return graded.length === 0
    ? `Inget av ${figures(goals)} mål är bedömt på skalan: ${listed(outside)}.`
    : `Av ${figures(goals)} mål ${listed([...graded, ...outside])}.`;
}

/** All goals alike. */
function wholeVerdict(goals: number, only: VerdictPart): string {
  const said = only.kind === "grade" && neuterGrade(only) !== null ? `är ${form(only)}` : stands(only);
  if (goals === 1) return `Målet ${said}.`;
  if (only.kind === "not-graded") return `Inget av ${numberWord(goals)} mål är bedömt än.`;
  if (only.kind === "cannot-be-judged") return `Inget av ${numberWord(goals)} mål kan bedömas.`;
  return `${goals === 2 ? "Båda målen" : `Alla ${numberWord(goals)} mål`} ${said}.`;
}

/** The model's words do not bend: its labels stand in quotation marks. */
function quotedVerdict(goals: number, found: readonly VerdictPart[]): string {
  const graded = found.filter((part) => part.kind !== "not-graded");
  const parts = graded.map((part) => `${numberWord(part.count)} bedömningen ”${part.label}”`);
  const rest = found.filter((part) => part.kind === "not-graded").map((part) => clause(part, true));
  return `Av ${numberWord(goals)} mål har ${listed([...parts, ...rest])}.`;
}

/** "är" is said once: "fem är delvis uppfyllda, två knappt uppfyllda". */
function clause(part: VerdictPart, withVerb: boolean): string {
  const count = numberWord(part.count);
  if (part.kind === "grade") return `${count} ${withVerb ? "är " : ""}${form(part)}`;
  return `${count} ${stands(part)}`;
}

/** "kan inte bedömas" is a verb of its own; another label is quoted. */
function stands(part: VerdictPart): string {
  if (part.kind === "not-graded") return part.count === 1 ? "är inte bedömt än" : "är inte bedömda än";
  if (/^kan /i.test(part.label)) return part.label.toLocaleLowerCase("sv");
  return `har bedömningen ”${part.label}”`;
}

function form(part: VerdictPart): string {
  return (part.count < 2 ? neuterGrade(part) : pluralGrade(part)) ?? part.label;
}
