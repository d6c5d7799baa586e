import type { Period } from "#domain/period.ts";
import type { Check, Passage } from "#domain/plausibility/check.ts";
import type { Finding, Severity } from "#domain/plausibility/finding.ts";
import * as cues from "./period-cues.tables.ts";
import type { PeriodMention } from "./period-mention.ts";
import { agreesWith, periodMentions, sideOf } from "./period-mentions.ts";
import { findingIn, type Sentence, sentencesOf } from "./sentences.ts";

/**
 * A text that places itself in another period than the report's: copied from an earlier one. An error when the text says
 * so of itself ("vi befinner oss i tertial 1 nu", "redovisningen avser"); a warning when it speaks in the present tense
 * of another period and of no other. Comparisons, history, plans and references to documents are silent.
 */
export const periodMentioned: Check = ({ period, passages }) => {
  const titles = titlesIn(passages);
  return passages.flatMap((passage) => {
    const isTitle = titles.has(passage);
    const read = sentencesOf(passage).map((sentence) => ({ sentence, mentions: periodMentions(sentence.plain) }));
    const speaksOfOwn = read.some(({ mentions }) =>
      mentions.some((mention) => mention.kind !== "year" && agreesWith(mention, period)),
    );
    return read.flatMap(({ sentence, mentions }) =>
      judge(sentence, mentions, { passage, period, speaksOfOwn, isTitle }),
    );
  });
};

/** How far down in a paper its title can stand. */
const TITLE_WITHIN = 12;

/** The case's title, or a heading at the top of a paper that says it is a follow-up. */
function titlesIn(passages: readonly Passage[]): ReadonlySet<Passage> {
  const titles = new Set<Passage>();
  const seen = new Map<string, number>();
  for (const passage of passages) {
    const at = seen.get(passage.paper ?? "") ?? 0;
    seen.set(passage.paper ?? "", at + 1);
    const isTop = passage.role === "prose" && at < TITLE_WITHIN && isShortLine(passage);
    if (passage.role === "case-title" || (isTop && cues.FOLLOW_UP_TITLE.test(passage.text))) titles.add(passage);
  }
  return titles;
}

/** Many write their titles as ordinary paragraphs in bold. */
const isShortLine = ({ shape, text }: Passage): boolean =>
  shape === "heading" || (shape === undefined && text.length <= 100 && !/[.!?:;,][”"')]*$/u.test(text));

type Setting = {
  readonly isTitle: boolean;
  readonly passage: Passage;
  readonly period: Period;
  readonly speaksOfOwn: boolean;
};

function judge(sentence: Sentence, mentions: readonly PeriodMention[], setting: Setting): readonly Finding[] {
  for (const mention of mentions) {
    if (agreesWith(mention, setting.period)) continue;
    const severity = severityOf(sentence, mention, mentions, setting);
    if (severity === null) continue;
    const { kind, year, number } = setting.period;
    const period = { kind, year, number };
    const detail = { code: "period-mentioned-is-not-the-reports", mentioned: mention.text, period } as const;
    return [findingIn(setting.passage, sentence, severity, detail)];
  }
  return [];
}

function severityOf(
  sentence: Sentence,
  mention: PeriodMention,
  mentions: readonly PeriodMention[],
  { passage, period, speaksOfOwn, isTitle }: Setting,
): Severity | null {
  const before = sentence.plain.slice(Math.max(0, mention.from - 160), mention.from);
  const after = sentence.plain.slice(mention.to, mention.to + 60);
  const side = sideOf(mention, period);
  // A figure may be of an earlier year than it is reported in; whether it says so rightly is the data checks' matter.
  if (passage.role === "outcome-comment" && mention.kind === "year") return null;
  if (saysSoOfItself(before, after, mention, side)) return "error";
  if (isTitle) return mention.kind !== "year" && !speaksOfOwn && isPlain(before) ? "error" : null;
  const others = mentions.filter((other) => other !== mention && other.kind !== "year");
  if (mention.kind === "year" || side === "within" || speaksOfOwn || others.length > 0) return null;
  if (mention.kind === "interim-report" && mention.from > 0) return null;
  return speaksAsIfNow(sentence.plain, before, after, side, passage) ? "warning" : null;
}

function saysSoOfItself(
  before: string,
  after: string,
  mention: PeriodMention,
  side: "before" | "after" | "within",
): boolean {
  if (mention.kind === "interim-report") return cues.THIS_PAPER.test(mention.text);
  if (cues.STANDS_IN.test(before)) return true;
  if (side !== "after" && cues.NOW_BEFORE.test(before)) return true;
  if (
    side !== "after" &&
    mention.kind !== "year" &&
    cues.NOW_AFTER.test(after) &&
    !cues.ANOTHER_TIME_BEFORE.test(before)
  ) {
    return true;
  }
  const gap = cues.PAPER_IS_ABOUT.map((about) => about.exec(before)?.groups?.["gap"]).find(
    (text) => text !== undefined,
  );
  if (gap !== undefined && isPlain(gap)) return true;
  if (mention.kind === "year") return false;
  const approved = cues.APPROVES.exec(before)?.groups?.["gap"];
  if (approved !== undefined && isPlain(approved)) return true;
  return (
    mention.kind === "months" &&
    side !== "within" &&
    cues.PERIOD_AS_SUBJECT.test(before) &&
    cues.SPEAKS_OF_NOW.test(after)
  );
}

const isPlain = (gap: string): boolean =>
  !cues.ANOTHER_MATTER.test(gap.replace(cues.FOLLOWED_UP, "")) &&
  !cues.ANOTHER_TIME_BEFORE.test(gap) &&
  periodMentions(gap).length === 0;

function speaksAsIfNow(
  text: string,
  before: string,
  after: string,
  side: "before" | "after" | "within",
  passage: Passage,
): boolean {
  if (cues.ANOTHER_TIME.test(text) || cues.ANOTHER_TIME_BEFORE.test(before)) return false;
  if (cues.LISTED_AFTER.test(after) || (before.includes("(") && after.includes(")"))) return false;
  const opens = /^(?:(?:i|under|efter|för|per|vid) )?(?:det )?$/iu.test(before);
  const verb = /^ (\p{L}+)/u.exec(after)?.[1] ?? "";
  if (opens && verb !== "") return side === "after" ? verb === "har" : cues.PRESENT_VERB.test(verb);
  if (side === "after") return false;
  if (/perioden $/iu.test(before)) return false;
  if (passage.role !== "prose" && cues.LABEL_BEFORE.test(before) && !cues.PRETERITE.test(text)) return true;
  return cues.PRESENT_ANYWHERE.test(text) && !cues.PRETERITE.test(text);
}
