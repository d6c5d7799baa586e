import type { GovernanceModel } from "#domain/governance-model.ts";
import type { Case } from "#domain/plan.ts";
import { inKnownOrder } from "./reading-order.ts";
import type { CaseFacts } from "./report-facts.ts";

/** The case with every part in its place; what nobody has written is null, so that the papers can say so. */
export function caseFacts(model: GovernanceModel, item: Case | undefined): CaseFacts | null {
  if (item === undefined) return null;
  return {
    title: textOrNull(item.title),
    reference: textOrNull(item.reference),
    administration: textOrNull(item.administration),
    officer: textOrNull(item.officer),
    date: item.date ?? null,
    recipient: textOrNull(item.recipient),
    decisionPoints: allWritten(item.decisionPoints),
    summary: textOrNull(item.summary),
    analysis: textOrNull(item.analysis),
    considerations: textOrNull(item.considerations),
    sections: sections(model, item.sections ?? {}),
    focusAreas: focusAreas(model, item.focusAreas ?? {}),
    attachments: (item.attachments ?? []).map(({ title, date }) => ({ title, date: date ?? null })),
    sendTo: allWritten(item.sendTo),
    signatures: (item.signatures ?? []).map(({ name, title }) => ({ name, title: textOrNull(title) })),
  };
}

/** Null for a text that is absent or holds nothing but space. */
export function textOrNull(text: string | undefined): string | null {
  return text === undefined || text.trim() === "" ? null : text.trim();
}

function allWritten(texts: readonly string[] | undefined): readonly string[] {
  return (texts ?? []).map(textOrNull).filter((text) => text !== null);
}

function sections(model: GovernanceModel, texts: Readonly<Record<string, string>>): CaseFacts["sections"] {
  const known = model.memo.sections.map((section) => section.heading);
  const required = new Set(model.memo.sections.filter((section) => section.required).map((section) => section.heading));
  return inKnownOrder([...known, ...Object.keys(texts)], known).map((heading) => {
    return { heading, required: required.has(heading), text: textOrNull(texts[heading]) };
  });
}

function focusAreas(model: GovernanceModel, texts: Readonly<Record<string, string>>): CaseFacts["focusAreas"] {
  const known = model.focusAreas.map((area) => area.name);
  return inKnownOrder([...known, ...Object.keys(texts)], known).map((name) => ({
    name,
    text: textOrNull(texts[name]),
  }));
}
