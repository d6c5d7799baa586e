import type { CalendarDate } from "#domain/calendar-date.ts";
import { letterAskedFor, lettersOn, type Letter } from "#domain/reminders.ts";
import { type DigestFacts, digestMail } from "#documents/mail/digest-mail.ts";
import type { MailLinks } from "#documents/mail/mail.ts";
import { printMail } from "#documents/mail/print-mail.ts";
import { inTenant, type Tenant } from "#storage/database.ts";
import { queueJobs } from "#storage/job-queue.ts";
import { addMails, findMailSender, listMunicipalities, type MailSender, type NewMail } from "#storage/mails.ts";
import {
  addTold,
  digestKey,
  type LeftItem,
  listLeftItems,
  listReaders,
  listTold,
  type MailedReader,
} from "#storage/reminders.ts";
import { declineToken, linksFor, type PostOffice } from "./post-office.ts";
import { swedishDay, swedishHour } from "./swedish-time.ts";

/** Job: writes a municipality's digests of the day, or those that somebody asked for. */
export const WRITE_REMINDERS = "write-reminders";
/** Job: by the clock. */
export const REMIND_EVERYWHERE = "remind-everywhere";

/** Swedish hours in which mail is written: the day's round goes at seven, what happens later within a quarter of an hour. */
const FIRST_HOUR = 7;
const LAST_HOUR = 19;

/**
 * Has every municipality's digests written, by day. Run every quarter of an hour and at every start: the first run from
 * seven o'clock is the day's, the later ones find what has been opened or returned since.
 */
export async function remindEverywhere({ database, now }: PostOffice): Promise<void> {
  if (!isMailHour(now())) return;
  const municipalities = await listMunicipalities(database);
  const jobs = municipalities.map((municipality) => ({ municipality }));
  await queueJobs(database.pool, WRITE_REMINDERS, jobs);
}

function isMailHour(at: Date): boolean {
  const hour = swedishHour(at);
  return hour >= FIRST_HOUR && hour < LAST_HOUR;
}

/**
 * Writes the digests that a municipality's people should have today and queues their delivery. `asked`: those persons',
 * whatever the day and hour; else a job that was held up until the night writes nothing. Written twice at the same time it writes once: a person's day has one key.
 */
export async function writeReminders(
  office: PostOffice,
  municipality: number,
  asked: readonly number[] | null = null,
): Promise<void> {
  const at = office.now();
  if (asked === null && !isMailHour(at)) return;
  const links = await linksFor(office, municipality);
  const today = swedishDay(at);
  const write = async (tenant: Tenant): Promise<void> => {
    const day = await loadDay(tenant, today);
    const letters = asked === null ? lettersOn({ ...day, today }) : lettersAskedFor(day, today, asked);
    const mails = letters.map((letter) => mailOf(letter, day, { links, today }));
    const written = await addMails(tenant, municipality, mails, at);
    await addTold(
      tenant,
      municipality,
      letters.filter(({ person }) => written.has(person)),
      today,
    );
  };
  await inTenant(office.database, municipality, write, today);
}

type Day = {
  readonly items: readonly LeftItem[];
  readonly readers: readonly MailedReader[];
  readonly told: ReadonlySet<string>;
  readonly sender: MailSender;
  readonly itemOf: ReadonlyMap<number, LeftItem>;
  readonly readerOf: ReadonlyMap<number, MailedReader>;
};

async function loadDay(tenant: Tenant, today: CalendarDate): Promise<Day> {
  const items = await listLeftItems(tenant);
  const readers = await listReaders(tenant, today);
  return {
    items,
    readers,
    told: await listTold(tenant),
    sender: await findMailSender(tenant),
    itemOf: new Map(items.map((item) => [item.id, item])),
    readerOf: new Map(readers.map((reader) => [reader.person, reader])),
  };
}

function lettersAskedFor({ items, readers }: Day, today: CalendarDate, asked: readonly number[]): readonly Letter[] {
  return readers
    .filter(({ person, hasHadToday }) => asked.includes(person) && !hasHadToday)
    .flatMap(({ person }) => letterAskedFor(today, items, person) ?? []);
}

type Written = { readonly links: MailLinks; readonly today: CalendarDate };

function mailOf(letter: Letter, { itemOf, readerOf, sender }: Day, { links, today }: Written): NewMail {
  const { person, occasion, isOptional } = letter;
  const pick = (ids: readonly number[]) => ids.flatMap((id) => itemOf.get(id) ?? []).map(factsOf);
  const facts: DigestFacts = {
    language: readerOf.get(person)?.language ?? "sv",
    municipality: sender.municipality,
    today,
    occasion,
    own: pick(letter.own),
    others: pick(letter.others).map((item) => ({ ...item, owners: item.ownerNames })),
    links,
    declineAt: isOptional ? links.decline(declineToken(sender.mailKey, person)) : null,
  };
  const kind = isOptional ? "optional" : "duties";
  return { person, onceKey: digestKey(today, person), kind, ...printMail(digestMail(facts)) };
}

const factsOf = ({ unitName, state, ...item }: LeftItem) => ({
  ...item,
  unit: unitName,
  isReturned: state === "returned",
});
