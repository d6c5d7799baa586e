import type { GovernanceModel } from "#domain/governance-model.ts";
import type { AnswerStep, Fields } from "#storage/versions.ts";
import type { Texts } from "#text/texts.ts";
import { answerWords } from "#web/kit/answer-words.ts";
import type { Version } from "#web/kit/versions.tsx";

/** The steps of an answer in words, each with what it changed since the last time that something was saved. */
export function versionsOf(steps: readonly AnswerStep[], model: GovernanceModel, texts: Texts): readonly Version[] {
  let before: Fields = {};
  let state: AnswerStep["state"] = null;
  return steps.map((step) => {
    const version = {
      at: step.at,
      by: step.by,
      did: verbOf(step, state, texts),
      note: step.note,
      changes: step.saved === null ? [] : changesBetween(before, step.saved, model, texts),
    };
    before = step.saved ?? before;
    state = step.state;
    return version;
  });
}

function verbOf({ state, saved }: AnswerStep, from: AnswerStep["state"], texts: Texts): string {
  const say = texts.webVersions.did;
  const isSaved = saved !== null;
  if (state === "approved") return isSaved ? say.corrected : say.approved;
  if (state === "submitted") return from === "approved" ? say.withdrew : say.submitted;
  if (state === "returned" && !isSaved) return say.returned;
  if (state === null) return say.imported;
  return isSaved ? say.saved : say.tookBack;
}

function changesBetween(before: Fields, after: Fields, model: GovernanceModel, texts: Texts): Version["changes"] {
  const words = (field: string, value: string | null | undefined): string | null =>
    value === null || value === undefined ? null : answerWords(model, field, value, texts);
  return Object.keys(after).flatMap((field) => {
    const was = words(field, before[field]);
    const is = words(field, after[field]);
    return was === is ? [] : [{ label: texts.documents.errata.name(field), before: was, after: is }];
  });
}
