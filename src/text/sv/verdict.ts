import { capitalised, figures, type GradeName, listed, neuterGrade, numberWord, pluralGrade } from "./grammar.ts";

/** One grade with how many goals have it. `onScale` false: cannot be judged, or not graded yet. */
export type VerdictPart = GradeName & { readonly count: number; readonly onScale: boolean };

/**
 * The report's first sentence: "Tre av tolv mål är uppfyllda. Fem är delvis uppfyllda och ett kan inte bedömas."
 * `parts` stand highest grade first. Numbers are words as long as all of them are at most twelve.
 */
export function verdict(goals: number, parts: readonly VerdictPart[]): string {
  if (goals === 0) return "Planen har inga mål.";
  const highest = parts[0];
  const found = parts.filter((part) => part.count > 0);
  if (highest === undefined || found.length === 0) return "Inget mål är bedömt.";
  const inflected = parts.every((part) => !part.onScale || (neuterGrade(part) !== null && pluralGrade(part) !== null));
  return inflected ? inflectedVerdict(goals, highest, found) : quotedVerdict(goals, found);
}

function inflectedVerdict(goals: number, highest: VerdictPart, found: readonly VerdictPart[]): string {
  const only = found.length === 1 ? found[0] : undefined;
  if (only !== undefined) return `${whole(goals, only)}.`;
  const say = goals > 12 ? figures : numberWord;
  const first =
    highest.count === 0
      ? `Inget av ${say(goals)} mål är ${neuterGrade(highest) ?? ""}`
      : `${capitalised(say(highest.count))} av ${say(goals)} mål är ${form(highest)}`;
  const rest = found.filter((part) => part !== highest);
  const clauses = rest.map((part, place) => clause(part, say, place === 0));
  return `${first}. ${capitalised(listed(clauses))}.`;
}

/** "är" is said once: "fem är delvis uppfyllda, två knappt uppfyllda". */
function clause(part: VerdictPart, say: (count: number) => string, withVerb: boolean): string {
  if (!part.onScale) return `${say(part.count)} ${outside(part)}`;
  return `${say(part.count)} ${withVerb ? "är " : ""}${form(part)}`;
}

function form(part: VerdictPart): string {
  return (part.count === 1 ? neuterGrade(part) : pluralGrade(part)) ?? "";
}

function whole(goals: number, only: VerdictPart): string {
  const subject = goals === 1 ? "Målet" : `Alla ${goals > 12 ? figures(goals) : numberWord(goals)} mål`;
  return only.onScale ? `${subject} är ${form(only)}` : `${subject} ${outside(only)}`;
}

/** "kan inte bedömas" is a verb of its own; other labels are quoted. */
function outside({ label }: GradeName): string {
  if (/^kan /i.test(label)) return label.toLocaleLowerCase("sv");
  if (/^inte bedömt/i.test(label)) return "är inte bedömt än";
  return `har bedömningen ”${label}”`;
}

function quotedVerdict(goals: number, found: readonly VerdictPart[]): string {
  const say = goals > 12 ? figures : numberWord;
  const parts = found.map((part) => `${say(part.count)} bedömningen ”${part.label}”`);
  return `Av ${say(goals)} mål har ${listed(parts)}.`;
}
