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

/** What a person owes, and what a chief should know of, on one day. */
export function digestMail(facts: DigestFacts): Mail {
  const texts = textsIn(facts.language);
  const { mails } = texts;
  const isOwn = facts.own.length > 0;
  const standing = standingOf(facts, isOwn ? facts.own : facts.others);
  return {
    language: facts.language,
    subject: mails.subject[facts.occasion](standingOf(facts, subjectsOf(facts))),
    sender: facts.municipality,
    lead: isOwn ? mails.lead.own(standing) : mails.lead.others(standing),
    parts: [
      ...(isOwn ? [{ kind: "text", text: mails.lead.rest(standing) } as const, ...ownParts(facts, texts)] : []),
      ...othersParts(facts, texts),
    ],
    foot: footOf(facts, mails),
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

function ownParts({ today, own, links }: DigestFacts, texts: Texts): readonly MailPart[] {
  const { mails } = texts;
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
    { kind: "action", label: mails.openToDo, href: links.toDo, isFirst: true },
    ...list(headings.returned, returned.map(toItem), mails),
    ...list(headings.late, late.map(toItem), mails),
    ...list(headings.left, left.map(toItem), mails),
  ];
}

function othersParts({ own, others, links }: DigestFacts, { mails }: Texts): readonly MailPart[] {
  const [first] = others;
  if (first === undefined) return [];
  const items = others.map(({ kind, title, owners, unit, dueOn }) => ({
    title,
    meta: sentence([mails.kinds[kind], mails.of(owners), ...(unit === null ? [] : [unit]), mails.late(dueOn)]),
    href: null,
  }));
  return [
    ...list(mails.headings.others, items, mails),
    { kind: "action", label: mails.openFollowUp, href: links.followUp(first.period), isFirst: own.length === 0 },
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

function footOf({ municipality, own, declineAt }: DigestFacts, { foot }: Mails): readonly FootLine[] {
  return [
    { text: own.length > 0 ? foot.duty : foot.chief(municipality) },
    ...(declineAt === null ? [] : [{ text: foot.decline, link: { label: foot.declineLink, href: declineAt } }]),
  ];
}
