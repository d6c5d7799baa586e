import type { Check } from "#domain/plausibility/check.ts";
import { statusOf } from "#domain/status.ts";
import { offPlanIn } from "./off-plan-words.ts";
import { eachSentence, findingIn } from "./sentences.ts";

/** A comment that says given up or put off, under a status that says on plan. */
export const commentAgainstStatus: Check = ({ model, passages }) =>
  eachSentence(
    passages.filter((passage) => passage.role === "status-comment"),
    (sentence, passage) => {
      const status = statusOf(model, passage.status ?? "");
      if (status === null || status.deviates || (status.phase !== "finished" && status.phase !== "ongoing"))
        return null;
      const offPlan = offPlanIn(sentence.plain);
      if (offPlan === null) return null;
      return findingIn(passage, sentence, offPlan.kind === "given-up" ? "error" : "warning", {
        code: "comment-against-status",
        word: offPlan.word,
        status: status.label,
      });
    },
  );
