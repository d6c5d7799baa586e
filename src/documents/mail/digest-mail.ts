import { type CalendarDate, dayNumber } from "#domain/calendar-date.ts";
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
  const { mails } = textsIn(facts.language);
  const standing = standingOf(facts);
  const isOwn = facts.own.length > 0;
  return {
    language: facts.language,
    subject: mails.subject[facts.occasion](standing),
    sender: facts.municipality,
    lead: isOwn ? mails.lead.own(standing) : mails.lead.others(standing),
    parts: [...(isOwn ? ownParts(facts, mails) : []), ...othersParts(facts, mails)],
    foot: footOf(facts, mails),
  };
}

type Mails = Texts["mails"];

function standingOf({ today, occasion, own, others }: DigestFacts) {
  const coming = own.map(({ dueOn }) => dueOn).filter((day) => day >= today);
  const [next] = coming.toSorted();
  const about = occasion === "others-late" || own.length === 0 ? others : own;
  const periods = [...new Set(about.map(({ period }) => period))].sort().map(parsePeriod);
  return {
    count: own.length,
    late: own.filter(({ dueOn }) => dueOn < today).length,
    returned: own.filter(({ isReturned }) => isReturned).length,
    others: others.length,
    periods: periods.filter((period): period is Period => period !== null),
    due: next === undefined ? null : { date: next, days: dayNumber(next) - dayNumber(today) },
  };
}

function ownParts({ today, own, links }: DigestFacts, mails: Mails): readonly MailPart[] {
  const isLate = ({ dueOn }: DigestItem): boolean => dueOn < today;
  const when = (item: DigestItem): string => (isLate(item) ? mails.late(item.dueOn) : mails.dueOn(item.dueOn));
  const toItem = (item: DigestItem): MailItem => ({
    title: item.title,
    meta: `${[mails.kinds[item.kind], when(item), ...(item.isReturned ? [mails.returned] : [])].join(", ")}.`,
    href: links.item(item.kind, item.id),
  });
  const { headings } = mails;
  const waiting = own.filter(({ isReturned }) => !isReturned);
  return [
    { kind: "action", label: mails.openToDo, href: links.toDo, isFirst: true },
    ...list(
      headings.returned,
      own.filter(({ isReturned }) => isReturned),
      toItem,
      mails,
    ),
    ...list(headings.late, waiting.filter(isLate), toItem, mails),
    ...list(
      headings.left,
      waiting.filter((item) => !isLate(item)),
      toItem,
      mails,
    ),
  ];
}

function othersParts({ own, others, links }: DigestFacts, mails: Mails): readonly MailPart[] {
  const [first] = others;
  if (first === undefined) return [];
  const toItem = ({ kind, title, owners, unit, dueOn }: OthersItem): MailItem => ({
    title,
    meta: `${[mails.kinds[kind], mails.of(owners), ...(unit === null ? [] : [unit]), mails.late(dueOn)].join(", ")}.`,
    href: null,
  });
  return [
    ...list(mails.headings.others, others, toItem, mails),
    { kind: "action", label: mails.openFollowUp, href: links.followUp(first.period), isFirst: own.length === 0 },
  ];
}

function list<Item>(
  heading: string,
  items: readonly Item[],
  toItem: (item: Item) => MailItem,
  mails: Mails,
): readonly MailPart[] {
  if (items.length === 0) return [];
  const more = items.length - MOST_ITEMS;
  const shown = items.slice(0, MOST_ITEMS).map(toItem);
  return [{ kind: "list", heading, items: shown, more: more > 0 ? mails.more(more) : null }];
}

function footOf({ municipality, own, declineAt }: DigestFacts, { foot }: Mails): readonly FootLine[] {
  return [
    { text: own.length > 0 ? foot.duty : foot.chief(municipality) },
    ...(declineAt === null ? [] : [{ text: foot.decline, link: { label: foot.declineLink, href: declineAt } }]),
  ];
}
