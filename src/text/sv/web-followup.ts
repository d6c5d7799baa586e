import type { ItemState, RoundState } from "#domain/signoff.ts";
import { dateInWords, dayAndMonth, dayInWords } from "./days.ts";
import {
  capitalised,
  commonNumberWord,
  figures,
  listed,
  numberWord,
  periodName,
  periodShort,
  periodWithinYear,
  plural,
} from "./grammar.ts";

type Period = Parameters<typeof periodName>[0];

const people = (count: number): string => plural(count, "en person", `${numberWord(count)} personer`);
const things = (count: number): string => plural(count, "en sak", `${numberWord(count)} saker`);
const ofAll = (done: number, all: number): string => `${figures(done)} av ${figures(all)}`;

/** A day that is near; another year's with its year. */
const near = (date: string, today: string): string => {
  if (date === today) return "i dag";
  return date.slice(0, 4) === today.slice(0, 4) ? dayAndMonth(date) : dateInWords(date);
};

const inDays = (days: number): string => {
  if (days === 0) return "i dag";
  return days === 1 ? "i morgon" : `om ${numberWord(days)} dagar`;
};

/** Uppföljning: the strategist's cockpit. */
export const webFollowUp = {
  title: (period: Period) => `Uppföljning ${periodName(period)}`,
  emptyTitle: "Uppföljning",
  empty: "Ingen runda är planerad än. När den är det ser du här hur långt alla har kommit.",
  emptyLink: "Gå till planerna",
  otherPeriods: "Andra perioder",
  earlier: (period: Period) => `Föregående: ${periodName(period)}`,
  later: (period: Period) => `Nästa: ${periodName(period)}`,
  bodies: "Organ",
  allBodies: "Alla organ",
  unit: "Enhet",
  allUnits: "Alla enheter",
  narrow: "Visa",
  /** The lead in parts: words to stress stand between. */
  lead: {
    inside: (done: number, all: number) => ofAll(done, all),
    activities: " aktiviteter",
    measures: (done: number, all: number) => `, ${ofAll(done, all)} mått`,
    and: " och ",
    goals: " mål är inne.",
    closes: (date: string, days: number) =>
      days < 0
        ? ` Sista dag var ${dayInWords(date)}.`
        : days < 2
          ? ` Sista dag är ${inDays(days)}, ${dayInWords(date)}.`
          : ` Sista dag är ${dayInWords(date)}, ${inDays(days)}.`,
    underReview: (left: number) =>
      left === 0 ? " Rundan är under granskning." : ` Rundan är under granskning och ${things(left)} saknas.`,
    approvedOf: (done: number, all: number) => `${ofAll(done, all)}`,
    isApproved: (count: number) => ` svar är ${plural(count, "godkänt", "godkända")}.`,
    planned: (opens: string) => `Rundan öppnar ${dayInWords(opens)}. Då ser du här hur långt alla har kommit.`,
    plannedLate: "Rundan är planerad och väntar på att öppnas.",
    locked: (date: string | null) =>
      date === null ? "Rundan är godkänd och låst." : `Rundan är godkänd och låst sedan ${dateInWords(date)}.`,
    lockedFull: (activities: number, goals: number) =>
      ` ${capitalised(plural(activities, "en aktivitet", `${numberWord(activities)} aktiviteter`))} och ${numberWord(goals)} mål följdes upp.`,
  },
  /** Said once under buttons that are for others. */
  notYours: "Samordnaren och enheternas chefer påminner och godkänner.",
  remindAll: (count: number) => `Påminn ${people(count)}`,
  remind: "Påminn",
  remindNone: {
    today: "Alla som har något kvar har fått mejl i dag.",
    unreachable: "De som har något kvar går inte att nå med mejl.",
  },
  reminded: {
    nobody: "Ingen ny påminnelse skickades.",
    named: (names: readonly string[]) => `En påminnelse går nu till ${listed(names)}.`,
    counted: (count: number) => `En påminnelse går nu till ${people(count)}.`,
    alreadyToday: (count: number) => ` ${capitalised(people(count))} har redan fått mejl i dag.`,
    unreachable: (count: number) => ` ${capitalised(people(count))} går inte att nå med mejl.`,
  },
  approveMany: "Godkänn flera",
  units: {
    caption: "Så långt har enheterna kommit",
    ownCaption: "Din enhet",
    unit: "Enhet och chef",
    progress: "Aktiviteter, mått och mål",
    inside: "Inne",
    left: "Saknas",
    action: "Åtgärd",
    whole: "Hela kommunen",
    wholeBody: "Hela organet",
    none: "Utan enhet",
    bar: (approved: number, submitted: number, left: number) =>
      `${figures(approved)} ${plural(approved, "godkänt", "godkända")}, ${figures(submitted)} granskas, ${figures(left)} saknas`,
    count: ofAll,
    returned: (count: number) => `varav ${figures(count)} återsänd${count === 1 ? "" : "a"}`,
    overdue: (count: number) => `${figures(count)} försenad${count === 1 ? "" : "e"}`,
    done: "Klart",
    show: (unit: string) => `Visa personerna i ${unit}`,
    nameless: "Borttaget namn",
  },
  /** How somebody can be reached, and what has been done about it. */
  reach: {
    lastLogin: (date: string, today: string) => `Senast inloggad ${near(date, today)}`,
    neverLoggedIn: "Har inte loggat in än",
    reminded: (date: string, today: string) => `Påmind ${near(date, today)}`,
    hadToday: (count: number) => plural(count, "Påmind i dag", "Påminda i dag"),
    away: (until: string, today: string, by: string) => `Borta till ${near(until, today)}, ${by} ersätter`,
    refuses: "Mejlen kommer i retur",
    unreachable: "Går inte att mejla",
  },
  legend: {
    label: "Teckenförklaring",
    approved: "Godkänd",
    submitted: "Klarmarkerad, granskas",
    left: "Saknas",
    stale: "Liten symbol: svaret är från en tidigare period",
  },
  margin: {
    label: "Det som behöver dig",
    findings: "Det här behöver redas ut",
    blocks: (count: number) =>
      `${capitalised(plural(count, "ett påpekande", `${numberWord(count)} påpekanden`))} hindrar att rundan godkänns`,
    lookOver: (count: number) => `${capitalised(plural(count, "ett", numberWord(count)))} bör ses över`,
    /** `notes`: those that neither hinder nor need a look. */
    seeAll: (count: number, notes: number) =>
      count === 1
        ? "Visa det"
        : `Visa alla ${numberWord(count)}${notes === 0 ? "" : `, varav ${numberWord(notes)} bra att veta`}`,
    alike: (count: number) => ` och ${figures(count)} till av samma slag.`,
    moreKinds: (count: number) => plural(count, "Och ett slag till.", `Och ${numberWord(count)} slag till.`),
    noFindings: "Inga påpekanden. Texten och siffrorna i det som är klarmarkerat säger samma sak.",
    waiting: "Vi väntar mest på",
    waitingAll: (count: number) =>
      count <= 2 ? plural(count, "Visa personen", "Visa båda") : `Visa alla ${numberWord(count)} personer`,
    noOneLeft: "Alla har lämnat sitt.",
    rounds: "Rundorna",
  },
  people: {
    title: "Dem vi väntar på",
    lead: (count: number, overdue: number) =>
      count === 0
        ? "Alla har lämnat sitt."
        : `${capitalised(people(count))} har något kvar att lämna${overdue === 0 ? "." : `, ${overdue === count ? plural(count, "och är försenad", "alla försenade") : `${numberWord(overdue)} av dem är ${plural(overdue, "försenad", "försenade")}`}.`}`,
    person: "Person",
    reach: "Kontakt",
    left: "Saknas",
  },
  roundState: (state: RoundState, due: string) =>
    ({
      planned: "Planerad",
      open: `Öppen till ${dayAndMonth(due)}`,
      "under-review": "Under granskning",
      approved: "Godkänd och låst",
    })[state],
  matrix: {
    caption: "Mål och period",
    goal: "Mål",
    year: "År",
    column: periodShort,
    cell: (period: Period) => `${periodShort(period)} ${String(period.year).slice(2)}`,
    notGraded: "Inte bedömt än",
    notInRound: "Följdes inte upp",
    stale: (label: string, period: Period) => `Ingen bedömning. ${label} i ${periodName(period)}`,
  },
  causes: {
    title: "Varför aktiviteter avviker",
    sub: (deviating: number, all: number) =>
      `${capitalised(commonNumberWord(deviating))} av ${figures(all)} klarmarkerade aktiviteter har en orsak till avvikelse. En aktivitet kan ha flera.`,
    none: "Ingen klarmarkerad aktivitet har en orsak till avvikelse.",
    count: (count: number) => plural(count, "1 aktivitet", `${figures(count)} aktiviteter`),
  },
  statuses: {
    title: "Aktiviteternas status",
    sub: (done: number, all: number) => `${ofAll(done, all)} är inne.`,
    status: "Status",
    carried: "Avslutade i en tidigare period",
    before: (count: number, before: Period, now: Period) =>
      `${figures(count)} i ${before.year === now.year ? periodWithinYear(before) : periodName(before)}`,
  },
  list: {
    titles: {
      left: "Det som saknas",
      overdue: "Det som är försenat",
      returned: "Återsänt för komplettering",
      submitted: "Klarmarkerat, väntar på granskning",
      all: "Allt i rundan",
    },
    lead: (count: number) => plural(count, "En sak", `${capitalised(numberWord(count))} saker`),
    of: (person: string) => ` hos ${person}`,
    in: (unit: string) => ` i ${unit}`,
    cause: (label: string) => ` med orsaken ${label.toLocaleLowerCase("sv")}`,
    status: (label: string) => ` med statusen ${label.toLocaleLowerCase("sv")}`,
    nothing: {
      left: "Inget saknas.",
      overdue: "Inget är försenat.",
      returned: "Inget är återsänt.",
      submitted: "Inget väntar på granskning.",
      all: "Rundan har inget att lämna.",
    },
    noMatch: "Inget stämmer med det valet.",
    cut: (shown: number, all: number) =>
      `Här visas de ${figures(shown)} första av ${figures(all)}. Välj en enhet för att se resten.`,
    what: "Vad",
    who: "Ansvarig",
    standing: "Läge",
    due: "Senast",
    states: {
      "to-do": "Inte besvarad",
      draft: "Utkast",
      submitted: "Klarmarkerad",
      returned: "Återsänd",
      approved: "Godkänd",
    } satisfies Record<ItemState, string>,
    noValue: "Uppgift saknas",
    late: (date: string) => `Försenat sedan ${dayAndMonth(date)}`,
    dueOn: dayAndMonth,
    kinds: { activity: "Aktivitet", measure: "Mått", goal: "Mål" },
    views: "Visa",
  },
  approve: {
    title: "Godkänn flera",
    lead: (count: number) =>
      count === 0
        ? "Inget väntar på granskning just nu."
        : `${capitalised(things(count))} är klarmarkerad${count === 1 ? "" : "e"} och väntar på granskning.`,
    hint: "Välj det du har läst och godkänner. Ett mål kan godkännas tillsammans med sina aktiviteter och mått.",
    all: (count: number) => (count === 2 ? "Välj båda" : `Välj alla ${numberWord(count)}`),
    one: "En sak",
    assessment: "Bedömningen av målet",
    choose: "Välj vad du godkänner",
    button: "Godkänn det valda",
    remarks: (count: number) => plural(count, "1 påpekande", `${figures(count)} påpekanden`),
    approved: (count: number) => `${capitalised(things(count))} är godkänd${count === 1 ? "" : "a"}.`,
    none: "Välj minst en sak att godkänna.",
    refusals: {
      changed: "har ändrats sedan du läste. Läs svaret igen.",
      gone: "finns inte längre.",
      parts: (numbers: string) => `kan godkännas när ${numbers} är det.`,
    },
    answer: "Svar",
  },
  findings: {
    title: "Påpekanden",
    lead: (count: number) =>
      count === 0
        ? "Inga påpekanden. Texten och siffrorna i det som är klarmarkerat säger samma sak."
        : `${capitalised(plural(count, "ett påpekande", `${numberWord(count)} påpekanden`))} på det som är klarmarkerat.`,
    groups: {
      error: "Hindrar att rundan godkänns",
      warning: "Bör ses över",
      note: "Bra att veta",
    },
    show: {
      activity: (number: string) => `Visa aktivitet ${number}`,
      measure: (number: string) => `Visa mått ${number}`,
      goal: (number: string) => `Visa mål ${number}`,
    },
    memo: "Rapportens och tjänsteskrivelsens texter",
  },
};
