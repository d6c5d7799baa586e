import type { Check } from "#domain/plausibility/check.ts";
import { PLANNED_THING } from "./off-plan-words.tables.ts";
import { offPlanIn } from "./off-plan-words.ts";
import { eachSentence, findingIn } from "./sentences.ts";

const SAYS_GIVEN_UP = /avbrut|avförd|inställd|nedlagd|utgå|avslutad i förtid/iu;
/** In prose, which can be about anything, only a sentence about activities or about goals being reached is meant. */
const ABOUT_THE_PLAN =
  /(?<!\p{L})(?:aktivitet(?:er|erna|en)?|måluppfyllelse(?:n)?|verksamhetsplan(?:en|ens)?)(?!\p{L})/iu;

/** Activities said to be given up in the memo, when the model has no status that says so: nobody can have reported it. */
export const givenUpWithoutStatus: Check = ({ model, passages }) => {
  if (model.statuses.some((status) => SAYS_GIVEN_UP.test(status.label))) return [];
  return eachSentence(
    passages.filter((passage) => passage.role.startsWith("case-") || passage.role === "prose"),
    (sentence, passage) => {
      const offPlan = offPlanIn(sentence.plain);
      if (offPlan?.kind !== "given-up") return null;
      const about = passage.role === "prose" ? ABOUT_THE_PLAN : PLANNED_THING;
      if (!about.test(sentence.plain)) return null;
      return findingIn(passage, sentence, "warning", { code: "given-up-without-status", word: offPlan.word });
    },
  );
};
