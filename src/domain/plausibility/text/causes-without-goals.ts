import type { GovernanceModel } from "#domain/governance-model.ts";
import type { Check } from "#domain/plausibility/check.ts";
import { eachSentence, findingIn } from "./sentences.ts";

const SEVERAL =
  /(?<!\p{L})(?:flera|vissa|många|ett antal|några|en del|somliga|ett flertal)(?: av)? (?:\p{L}+ ){0,2}(?:aktiviteter|aktiviteterna|mål|målen|åtgärder|åtgärderna)(?!\p{L})/iu;
const BECAUSE =
  /(?<!\p{L})(?:beror|berodde|berott|beroende|på grund av|p\.?g\.?a|till följd av|orsak(?:en|er|erna|ad|ade|ats)?|förklaras)(?!\p{L})/iu;
const NAMES_A_GOAL =
  /(?<!\p{L})(?:mål|aktivitet|åtgärd)(?:et|en)? (?:nr )?\d|[”"][^”"]{8,}[”"]|(?<!\p{L})(?:målet|aktiviteten) (?:om|att|för) /iu;

/** Deviations put down to causes in general, without saying which goal or activity each one is about. */
export const causesWithoutGoals: Check = ({ plan, model, passages }) => {
  const causes = patternsOf(model);
  const titles = (plan?.goals ?? []).map((goal) => goal.title.toLowerCase());
  return eachSentence(
    passages.filter(
      ({ role }) =>
        role === "case-considerations" || role === "case-analysis" || role === "case-summary" || role === "prose",
    ),
    (sentence, passage) => {
      const { plain: text } = sentence;
      if (!SEVERAL.test(text) || !BECAUSE.test(text) || NAMES_A_GOAL.test(text) || /\d/u.test(text)) return null;
      const said = text.toLowerCase();
      const named = causes.filter((cause) => cause.pattern.test(text));
      if (named.length < 2 || titles.some((title) => said.includes(title))) return null;
      const detail = { code: "causes-without-goals", causes: named.map((cause) => cause.label.toLowerCase()) } as const;
      return findingIn(passage, sentence, "warning", detail);
    },
  );
};

/** Every word of a cause without its ending and with any: "försenade processer" for "försenad process". */
function patternsOf(model: GovernanceModel): readonly { readonly label: string; readonly pattern: RegExp }[] {
  return model.causes.flatMap(({ label }) => {
    const words = label.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
    if (words.join("").length < 6) return [];
    const stems = words.map((word) => `(?<!\\p{L})${word.replace(/(?:ad|at|d|t)$/u, "")}\\p{L}{0,8}`);
    return [{ label, pattern: new RegExp(stems.join(" "), "iu") }];
  });
}
