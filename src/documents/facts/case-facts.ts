import type { GovernanceModel } from "#domain/governance-model.ts";
import type { Case } from "#domain/plan.ts";
import { inKnownOrder } from "./reading-order.ts";
import type { CaseFacts } from "./report-facts.ts";

/** The case with every part in its place; what nobody has written is null, so that the papers can say so. */
export function caseFacts(model: GovernanceModel, item: Case | undefined): CaseFacts | null {
  if (item === undefined) return null;
  return {
    title: written(item.title),
    reference: written(item.reference),
    administration: written(item.administration),
    officer: written(item.officer),
    date: item.date ?? null,
    recipient: written(item.recipient),
    decisionPoints: allWritten(item.decisionPoints),
    summary: written(item.summary),
    analysis: written(item.analysis),
    considerations: written(item.considerations),
    sections: sections(model, item.sections ?? {}),
    focusAreas: focusAreas(model, item.focusAreas ?? {}),
    attachments: (item.attachments ?? []).map(({ title, date }) => ({ title, date: date ?? null })),
    sendTo: allWritten(item.sendTo),
    signatures: (item.signatures ?? []).map(({ name, title }) => ({ name, title: written(title) })),
  };
}

/** Null for a text that is absent or holds nothing but space. */
export function written(text: string | undefined): string | null {
  return text === undefined || text.trim() === "" ? null : text.trim();
}

function allWritten(texts: readonly string[] | undefined): readonly string[] {
  return (texts ?? []).map(written).filter((text) => text !== null);
}

function sections(model: GovernanceModel, texts: Readonly<Record<string, string>>): CaseFacts["sections"] {
  const known = model.memo.sections.map((section) => section.heading);
  const required = new Set(model.memo.sections.filter((section) => section.required).map((section) => section.heading));
  return inKnownOrder([...known, ...Object.keys(texts)], known).map((heading) => {
    return { heading, required: required.has(heading), text: written(texts[heading]) };
  });
}

function focusAreas(model: GovernanceModel, texts: Readonly<Record<string, string>>): CaseFacts["focusAreas"] {
  const known = model.focusAreas.map((area) => area.name);
  return inKnownOrder([...known, ...Object.keys(texts)], known).map((name) => ({ name, text: written(texts[name]) }));
}
