import { dateInWords } from "./days.ts";
import { capitalised, figures, listed, numberWord, periodName, plural } from "./grammar.ts";

type Period = Parameters<typeof periodName>[0];

type Days = { readonly opensOn: string; readonly dueOn: string };

const moved = (was: Days, is: Days): readonly string[] => [
  ...(was.opensOn === is.opensOn
    ? []
    : [`öppnar ${dateInWords(is.opensOn)} i stället för ${dateInWords(was.opensOn)}`]),
  ...(was.dueOn === is.dueOn ? [] : [`sista dag ${dateInWords(is.dueOn)} i stället för ${dateInWords(was.dueOn)}`]),
];

const things = (count: number): string => plural(count, "en sak", `${numberWord(count)} saker`);

/** The round: where it stands and what it takes to get on. */
export const webRound = {
  title: (period: Period) => `Rundan för ${periodName(period)}`,
  lead: {
    planned: (body: string, date: string) => `${body}. Rundan är planerad och öppnar ${dateInWords(date)}.`,
    waits: (body: string) => `${body}. Rundan är planerad och väntar på att öppnas.`,
    open: (body: string, date: string) => `${body}. Rundan är öppen till och med ${dateInWords(date)}.`,
    "under-review": (body: string) => `${body}. Rapporteringen är avslutad och granskas.`,
    approved: (body: string) => `${body}. Rundan är godkänd och låst.`,
  },
  course: "Rundans gång",
  steps: {
    planned: "Planerad",
    open: "Öppen för rapportering",
    "under-review": "Under granskning",
    approved: "Godkänd och låst",
  },
  from: (date: string) => `från ${dateInWords(date)}`,
  until: (date: string) => `till ${dateInWords(date)}`,
  moveDates: "Ändra dagarna",
  dateChanges: {
    title: "Dagarna har ändrats",
    change: (was: Days, is: Days) => `${capitalised(listed(moved(was, is)))}.`,
    byWhom: (by: string, date: string) => `${by}, ${dateInWords(date)}`,
  },
  datesPage: {
    title: (period: Period) => `Ändra dagarna för ${periodName(period)}`,
    planned: (body: string) => `${body}. Rundan är planerad. Ingen har fått något att göra än.`,
    open: (body: string, date: string) =>
      `${body}. Rundan öppnade ${dateInWords(date)}. Sista dagen kan flyttas: påminnelserna följer med, och de som har något kvar får veta det.`,
    opens: "Rundan öppnar",
    due: "Sista dag att klarmarkera",
    hint: "Till exempel 2026-12-18.",
    reason: "Varför flyttas sista dagen?",
    reasonHint: "De som rapporterar läser det.",
    reasonIfAny: "Varför ändras dagarna? (behöver inte fyllas i)",
    reasonIfAnyHint: "Står på rundans sida.",
    scope: {
      legend: "Vilka rundor gäller det?",
      own: "Bara den här",
      all: (rounds: number) =>
        rounds === 2 ? "Båda rundorna med samma dagar" : `Alla ${numberWord(rounds)} rundor med samma dagar`,
      bodies: (bodies: readonly string[]) => listed(bodies),
    },
    save: "Spara dagarna",
    changed: (opens: string, due: string) =>
      `Någon har ändrat rundan sedan du öppnade sidan. Nu gäller ${dateInWords(opens)} till ${dateInWords(due)}. Det du skrev står kvar.`,
    faults: {
      "date-unreadable": "Skriv datumet så här: 2026-12-18.",
      "due-before-opening": "Sista dagen behöver vara efter att rundan öppnar.",
      "already-opened": "Rundan har öppnat: första dagen går inte att ändra.",
      "due-passed": "Sista dagen behöver vara i dag eller senare.",
      "nothing-changed": "Dagarna är som förut.",
      "reason-missing": "Skriv varför, så att de som rapporterar förstår.",
      "text-too-long": "Korta texten till högst 500 tecken.",
    },
  },
  refused: {
    changed: "Rundan har ändrats sedan du öppnade sidan. Se hur det står nu.",
    "nothing-in-plan": "Rundan är inte öppnad: planen har inga mål för perioden. Lägg in målen i planen först.",
  },
  dueHasPassed: (date: string) =>
    `Sista dagen, ${dateInWords(date)}, har redan varit. Ändra dagarna innan du öppnar, annars är alla försenade från början.`,
  progress: (handedIn: number, all: number, approved: number) =>
    `${figures(handedIn)} av ${figures(all)} svar är ${plural(handedIn, "klarmarkerat", "klarmarkerade")}, ${figures(approved)} är ${plural(approved, "godkänt", "godkända")}.`,
  goals: (approved: number, all: number) =>
    `${figures(approved)} av ${figures(all)} mål är ${plural(approved, "godkänt", "godkända")}.`,
  next: "Nästa steg",
  open: "Öppna rundan",
  openMeans:
    "Då bestäms vilken version av planen och styrmodellen som gäller, och alla ansvariga får sina saker i Att göra.",
  close: "Avsluta rapporteringen",
  closeMeans: "När rapporteringen är avslutad börjar granskningen. Det som saknas går fortfarande att lämna.",
  reopen: "Öppna rapporteringen igen",
  approve: "Lås rapporten …",
  report: "Till rapporten",
  followUp: "Till uppföljningen",
  ownerless: (count: number) => `${capitalised(things(count))} saknar ansvarig`,
  ownerlessMeans: "Ingen har det i sin Att göra. Ange ansvarig i planen.",
  planMoved: (then: number, now: number) =>
    `Planen har ändrats sedan rundan öppnade. Rundan följer den som den var då, version ${then}. Planen har nu version ${now}.`,
  versions: "Låsta versioner",
  version: (number: number, date: string, by: string) => `Version ${number}, ${dateInWords(date)}, ${by}`,
  approvePage: {
    title: (period: Period) => `Lås rapporten för ${periodName(period)}`,
    lead: (body: string) =>
      `${body}. När du låser rapporten går den inte att ändra, av någon. Ett fel som hittas sedan blir en rättelse som syns.`,
    goalsLeft: "De här målen är inte godkända än, eller bygger på något som inte är det:",
    seeInReport: "Se i rapporten",
    allApproved: (goals: number) =>
      `${capitalised(plural(goals, "Målet är godkänt", `Alla ${numberWord(goals)} mål är godkända`))}.`,
    hindering: (count: number) =>
      `${capitalised(plural(count, "ett påpekande", `${numberWord(count)} påpekanden`))} behöver redas ut först`,
    orAnswer: "Ändra det som är fel. Om ett påpekande inte stämmer kan du låsa ändå och säga varför.",
    despite: (count: number) => `Varför låser ni trots ${plural(count, "påpekandet", "påpekandena")}?`,
    despiteHint: "Svaret sparas med den låsta rapporten och visas tillsammans med den.",
    none: "Inga påpekanden hindrar.",
    waitForGoals: "Rapporten kan låsas när alla mål är godkända.",
    lock: "Lås rapporten",
    back: "Tillbaka till rapporten",
    which: (id: string) =>
      `Du låser ögonblicksbild ${id}. Utkast som har laddats ner har samma beteckning om inget har ändrats sedan dess.`,
    reportChanged: "Rapporten är inte låst: den har ändrats sedan du öppnade sidan. Läs den igen innan du låser.",
    faults: {
      "goals-not-approved": (facts: Readonly<Record<string, string>>) =>
        `Rapporten kan låsas när mål ${listed((facts["numbers"] ?? "").split(", "))} är ${plural((facts["numbers"] ?? "").split(", ").length, "godkänt", "godkända")} i alla delar.`,
      "text-too-long": () => "Korta texten till högst 2 000 tecken.",
      "findings-stand": () => "Ändra det som påpekas, eller skriv varför rapporten låses ändå.",
    },
  },
  plan: {
    title: (year: number) => `Planera rundor ${year}`,
    lead: (body: string) => `${body}. En runda per period i styrmodellens kalender.`,
    opens: (period: string) => `${period} öppnar`,
    due: (period: string) => `${period}, sista dag`,
    dateHint: "Till exempel 2026-12-01.",
    save: "Planera rundorna",
    done: "Alla rundor är planerade.",
    faults: {
      "date-unreadable": "Skriv datumet så här: 2026-12-18.",
      "due-before-opening": "Sista dagen behöver vara efter att rundan öppnar.",
    },
  },
};
