import { textsIn } from "#text/texts.ts";
import type { Block, Inline } from "#documents/document.ts";
import type { ReportFacts } from "#documents/facts/report-facts.ts";
import { snapshotOf } from "#documents/facts/snapshot.ts";
import { flow, missing } from "#documents/inlines.ts";
import { chapter } from "./memo-parts.ts";

const say = textsIn("sv").documents;

/** Every paper that the decision rests on, with its date: those of the case, else those that there always are. */
export function annexes(facts: ReportFacts): readonly Block[] {
  const named = facts.case?.attachments ?? [];
  const items = named.length > 0 ? named.map(({ title, date }) => dated(title, date)) : ownPapers(facts);
  return [chapter(say.memo.attachments), { kind: "list", look: "bullets", items }];
}

function dated(title: string, date: string | null, details: readonly string[] = []): readonly Inline[] {
  return flow(say.memo.dated(title, [date ?? say.memo.dateMissing, ...details]));
}

function ownPapers(facts: ReportFacts): readonly (readonly Inline[])[] {
  const date = facts.case?.date ?? null;
  const report = say.report.documentTitle(facts.body, say.periodName(facts.period));
  const { adoption } = facts;
  const details = [adoption?.paragraph, adoption?.reference].filter((part) => typeof part === "string");
  return [
    dated(say.memo.thisMemo, date),
    dated(report, date, [say.memo.snapshot(snapshotOf(facts).id)]),
    dated(say.memo.planDocument(facts.body, facts.year), adoption?.date ?? null, details),
  ];
}

export function sendTo(facts: ReportFacts): readonly Block[] {
  const receivers = facts.case?.sendTo ?? [];
  const heading = chapter(say.memo.sendTo);
  if (receivers.length === 0) return [heading, missing(say.memo.missing.sendTo)];
  return [heading, { kind: "list", look: "plain", items: receivers.map(flow) }];
}

export function signatures(facts: ReportFacts): readonly Block[] {
  const people = facts.case?.signatures ?? [];
  if (people.length === 0) return [chapter(say.memo.signatures), missing(say.memo.missing.signatures)];
  return [{ kind: "signatures", people: people.map(({ name, title }) => ({ name, title: title ?? "" })) }];
}
