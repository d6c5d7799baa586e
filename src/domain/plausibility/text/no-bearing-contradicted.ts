import type { FocusArea } from "#domain/governance-model.ts";
import type { Plan } from "#domain/plan.ts";
import type { Check, Passage } from "#domain/plausibility/check.ts";
import type { Evidence, Finding } from "#domain/plausibility/finding.ts";
import { placeOf } from "#domain/plausibility/places.ts";
import { findingIn, placeAt, type Sentence, sentencesOf } from "./sentences.ts";

const NO_BEARING =
  /(?<!\p{L})(?:ingen|inte någon|saknar|ingen direkt|inte) (?:bärighet|påverkan|bäring|relevan\p{L}*)|(?<!\p{L})(?:inte|ej) (?:relevant|aktuellt|tillämpligt|berört)(?!\p{L})|berörs (?:inte|ej)|berör (?:inte|ej)|har inte bäring/iu;
/** As many places as a reader needs to believe it. */
const EVIDENCE_AT_MOST = 3;

type Claim = { readonly passage: Passage; readonly sentence: Sentence; readonly area: FocusArea };
type Placed = { readonly passage: Passage; readonly sentence: Sentence };

/** A focus area said to have no bearing while the paper's own texts, or the plan's goals, are about it. Stands at the claim. */
export const noBearingContradicted: Check = ({ plan, model, passages }) => {
  const told = passages.filter((passage) => passage.role.startsWith("case-") || passage.role === "prose");
  const claims = told.flatMap((passage) => claimsIn(passage, model.focusAreas));
  if (claims.length === 0) return [];
  const sentences = told.flatMap((passage) => sentencesOf(passage).map((sentence) => ({ passage, sentence })));
  return claims.flatMap(({ passage, sentence, area }): readonly Finding[] => {
    const evidence = [...textsOf(area, passage, sentences), ...goalsOf(area, plan)].slice(0, EVIDENCE_AT_MOST);
    if (evidence.length === 0) return [];
    return [findingIn(passage, sentence, "warning", { code: "no-bearing-contradicted", area: area.name }, evidence)];
  });
};

/** In a focus area's own text the area is known; elsewhere the sentence must name it. */
function claimsIn(passage: Passage, areas: readonly FocusArea[]): readonly Claim[] {
  return sentencesOf(passage).flatMap((sentence) => {
    if (!NO_BEARING.test(sentence.plain)) return [];
    const own = passage.role === "case-focus-area" ? passage.subject?.toLowerCase() : undefined;
    const said = sentence.plain.toLowerCase();
    const area = areas.find(({ name }) =>
      own === undefined ? said.includes(name.toLowerCase()) : own === name.toLowerCase(),
    );
    return area === undefined ? [] : [{ passage, sentence, area }];
  });
}

/** The plan's own goals in the area; a follow-up of them bears on it. */
function goalsOf(area: FocusArea, plan: Plan | null): readonly Evidence[] {
  if (plan === null) return [];
  return plan.goals
    .filter((goal) => goal.focusAreas?.includes(area.name) === true)
    .map((goal) => ({ where: `${placeOf(plan, goal)}.title`, quote: goal.title }));
}

function textsOf(area: FocusArea, claim: Passage, sentences: readonly Placed[]): readonly Evidence[] {
  const signals = area.signals.map((signal) => signal.toLowerCase());
  const evidence: Evidence[] = [];
  for (const { passage, sentence } of sentences) {
    if (passage === claim || passage.paper !== claim.paper || NO_BEARING.test(sentence.plain)) continue;
    if (passage.role === "case-focus-area" || sentence.shape === "heading") continue;
    const said = sentence.plain.toLowerCase();
    if (!signals.some((signal) => beginsAWord(said, signal))) continue;
    evidence.push({ where: placeAt(passage, sentence.from), quote: sentence.text });
    if (evidence.length === EVIDENCE_AT_MOST) break;
  }
  return evidence;
}

function beginsAWord(text: string, beginning: string): boolean {
  for (let at = text.indexOf(beginning); at !== -1; at = text.indexOf(beginning, at + 1)) {
    if (at === 0 || !/[\p{L}\d]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}
