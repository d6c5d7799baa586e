import type { CalendarDate } from "#domain/calendar-date.ts";
import { parsePeriod, type Period } from "#domain/period.ts";
import type { Occasion } from "#domain/reminder-causes.ts";
import type { Language } from "#text/language.ts";
import { type Texts, textsIn } from "#text/texts.ts";
import type { FootLine, Mail, MailItem, MailLinks, MailPart, ReportedKind } from "./mail.ts";

export type DigestItem = {
  readonly id: number;
  readonly kind: ReportedKind;
  readonly title: string;
  readonly period: string;
  readonly dueOn: CalendarDate;
  readonly isReturned: boolean;
};

/** Something that others owe, with their names. */
export type OthersItem = DigestItem & { readonly owners: readonly string[]; readonly unit: string | null };

export type DigestFacts = {
  readonly language: Language;
  readonly municipality: string;
  readonly today: CalendarDate;
  readonly occasion: Occasion;
  readonly own: readonly DigestItem[];
  readonly others: readonly OthersItem[];
  readonly links: MailLinks;
  /** The link that declines what is optional; null when all of it is the reader's duty. */
  readonly declineAt: string | null;
};

/** Longer lists are read in the application. */
const MOST_ITEMS = 12;

/** What a person owes, and what a chief should know of, on one day: first what the subject line is about. */
export function digestMail(facts: DigestFacts): Mail {
  const texts = textsIn(facts.language);
  const { mails } = texts;
  const { own, others, occasion } = facts;
  const isOfOthers = occasion === "others-late" || own.length === 0;
  const standing = standingOf(facts, isOfOthers ? others : own);
  const ofOwn = own.length === 0 ? [] : ownParts(facts, texts, !isOfOthers);
  const ofOthers = othersParts(facts, texts, isOfOthers);
  return {
    language: facts.language,
    subject: mails.subject[occasion](standingOf(facts, subjectsOf(facts))),
    sender: facts.municipality,
    lead: isOfOthers ? mails.lead.others(standing) : mails.lead.own(standing),
    parts: isOfOthers ? [...ofOthers, ...ofOwn] : [...ofOwn, ...ofOthers],
    foot: footOf(facts, mails, isOfOthers),
  };
}

type Mails = Texts["mails"];

const isLate = (today: CalendarDate, { dueOn }: DigestItem): boolean => dueOn < today;

function standingOf({ today, occasion, own, others }: DigestFacts, about: readonly DigestItem[]) {
  const [next] = own
    .map(({ dueOn }) => dueOn)
    .filter((day) => day >= today)
    .toSorted();
  return {
    count: about.length,
    late: own.filter((item) => isLate(today, item)).length,
    returned: own.filter(({ isReturned }) => isReturned).length,
    others: others.length,
    periods: periodsOf(about),
    due: next ?? null,
    isMoved: occasion === "moved",
  };
}

/** What the subject line is about: the periods it names are theirs. */
function subjectsOf({ today, occasion, own, others }: DigestFacts): readonly DigestItem[] {
  if (occasion === "others-late") return others;
  if (occasion === "late") return own.filter((item) => isLate(today, item));
  if (occasion === "returned") return own.filter(({ isReturned }) => isReturned);
  // A last day that comes is not that of what was due before.
  return occasion === "asked" ? own : own.filter((item) => !isLate(today, item));
}

function periodsOf(items: readonly DigestItem[]): readonly Period[] {
  const keys = [...new Set(items.map(({ period }) => period))].sort();
  return keys.map(parsePeriod).filter((period): period is Period => period !== null);
}

/** `isFirst`: the letter begins with it, and has said how much it is. */
function ownParts(facts: DigestFacts, texts: Texts, isFirst: boolean): readonly MailPart[] {
  const { today, own, links } = facts;
  const { mails } = texts;
  const standing = standingOf(facts, own);
  const when = ({ dueOn }: DigestItem): string => (dueOn < today ? mails.late(dueOn) : mails.dueOn(dueOn));
  const severalPeriods = periodsOf(own).length > 1;
  const toItem = (item: DigestItem): MailItem => ({
    title: item.title,
    meta: sentence([
      mails.kinds[item.kind],
      ...(severalPeriods ? periodsOf([item]).map(texts.documents.periodName) : []),
      when(item),
      ...(item.isReturned ? [mails.returned] : []),
    ]),
    href: links.item(item.kind, item.id),
  });
  const { headings } = mails;
  const [returned, waiting] = parted(own, ({ isReturned }) => isReturned);
  const [late, left] = parted(waiting, (item) => isLate(today, item));
  return [
    { kind: "text", text: [...(isFirst ? [] : [mails.lead.own(standing)]), mails.lead.rest(standing)].join(" ") },
    { kind: "action", label: mails.openToDo, href: links.toDo, isFirst },
    ...list(headings.returned, returned.map(toItem), mails),
    ...list(headings.late, late.map(toItem), mails),
    ...list(headings.left, left.map(toItem), mails),
  ];
}

function othersParts({ others, links }: DigestFacts, { mails }: Texts, isFirst: boolean): readonly MailPart[] {
  const [first] = others;
  if (first === undefined) return [];
  const items = others.map(({ kind, title, owners, unit, dueOn }) => ({
    title,
    meta: sentence([mails.kinds[kind], mails.of(owners), ...(unit === null ? [] : [unit]), mails.late(dueOn)]),
    href: null,
  }));
  return [
    ...list(mails.headings.others, items, mails),
    { kind: "action", label: mails.openFollowUp, href: links.followUp(first.period), isFirst },
  ];
}

const sentence = (parts: readonly string[]): string => `${parts.join(", ")}.`;

/** Those that are so, and the rest. */
function parted<Item>(
  items: readonly Item[],
  isSo: (item: Item) => boolean,
): readonly [readonly Item[], readonly Item[]] {
  return [items.filter(isSo), items.filter((item) => !isSo(item))];
}

function list(heading: string, items: readonly MailItem[], mails: Mails): readonly MailPart[] {
  if (items.length === 0) return [];
  const more = items.length - MOST_ITEMS;
  return [{ kind: "list", heading, items: items.slice(0, MOST_ITEMS), more: more > 0 ? mails.more(more) : null }];
}

function footOf({ municipality, declineAt }: DigestFacts, { foot }: Mails, isOfOthers: boolean): readonly FootLine[] {
  return [
    { text: isOfOthers ? foot.chief(municipality) : foot.duty },
    ...(declineAt === null ? [] : [{ text: foot.decline, link: { label: foot.declineLink, href: declineAt } }]),
  ];
}
