import { dateInWords } from "./days.ts";
import { capitalised, figures, listed, numberWord, periodName, plural } from "./grammar.ts";

type Period = Parameters<typeof periodName>[0];

/** Rapport: the paper as it would be frozen now, or as it was frozen. */
export const webReport = {
  title: (period: Period) => `Rapport ${periodName(period)}`,
  listTitle: "Rapporter",
  listLead: "Varje runda blir en rapport. När den är godkänd är den låst för alltid.",
  listEmpty: "Här finns inga rapporter än. De kommer när det finns en plan att följa upp.",
  unplanned: "Planer utan rundor",
  planRounds: "Planera rundor",
  notReadable: "Rapporten blir läsbar när rundan är godkänd.",
  allReports: "Alla rapporter",
  atHand: "Rapporter att läsa nu",
  waiting: {
    planned: (bodies: readonly string[], opens: string) => `Öppnar ${dateInWords(opens)}: ${listed(bodies)}.`,
    open: (bodies: readonly string[], _opens: string, due: string) =>
      `Rapporteras till och med ${dateInWords(due)}: ${listed(bodies)}.`,
    "under-review": (bodies: readonly string[]) => `Granskas nu: ${listed(bodies)}.`,
    approved: (bodies: readonly string[]) => `Godkänt: ${listed(bodies)}.`,
  },
  standing: {
    asOf: (period: Period, bodies: readonly string[]) =>
      `Så står det i ${periodName(period)}, den senaste uppföljningen som är godkänd: ${listed(bodies)}.`,
    circles: "Varje cirkel är ett mål.",
    allGoals: "Visa alla mål",
    ask: "Värt att fråga om",
    askNone: "Inget mål har en låg eller sänkt bedömning.",
    more: (count: number) =>
      `Ytterligare ${numberWord(count)} mål har en låg eller sänkt bedömning eller kan inte bedömas.`,
    moreInReports: (count: number) => `Ytterligare ${numberWord(count)} står i rapporterna.`,
    turned: "Ändrat sedan förra uppföljningen",
    became: " blev ",
    directions: { raised: "Bättre", lowered: "Sämre", new: "Ny bedömning" },
    causes: (labels: readonly string[]) =>
      `${plural(labels.length, "Orsak", "Orsaker")}: ${listed(labels).toLocaleLowerCase("sv")}.`,
    delayed: "Blir klart senare än planerat",
    newStop: (newStop: string, stop: string) => `Klart ${dateInWords(newStop)} i stället för ${dateInWords(stop)}.`,
  },
  states: {
    planned: "Planerad",
    open: "Öppen",
    "under-review": "Under granskning",
    approved: "Godkänd",
  },
  opens: (date: string) => `Öppnar ${dateInWords(date)}`,
  due: (date: string) => `Sista dag ${dateInWords(date)}`,
  approvedOn: (date: string) => `Godkänd och låst ${dateInWords(date)}`,
  corrected: (count: number) => plural(count, "en rättelse", `${numberWord(count)} rättelser`),
  snapshot: (id: string) => `Ögonblicksbild ${id}`,
  round: "Rundan",
  lead: {
    now: "Så ser rapporten ut om den låses nu. ",
    left: (left: number, all: number) =>
      `${figures(left)} av ${figures(all)} svar är inte ${left === 1 ? "klarmarkerat" : "klarmarkerade"} och räknas inte än. `,
    places: (count: number) => plural(count, "Ett ställe", `${capitalised(numberWord(count))} ställen`),
    lookOver: " behöver ses över.",
    none: "Inga påpekanden. Texten och siffrorna säger samma sak.",
    frozen: (date: string, by: string) => `Godkänd av ${by} och låst sedan ${dateInWords(date)}. `,
  },
  somebody: "någon vars namn är borttaget",
  lock: "Lås rapporten …",
  download: (kind: string) => ` ${kind}, ladda ner`,
  downloads: "Ladda ner",
  draftOnRecord: "Rapporten är inte godkänd än. Att du hämtar den skrivs i loggen.",
  papers: { report: "Uppföljningsrapport", memo: "Tjänsteskrivelse" },
  notPrinted: {
    busy: { title: "Många filer skapas just nu", text: "Vänta en halv minut och ladda ner filen igen." },
    failed: {
      title: "Filen gick inte att skapa",
      text: (id: string) => `Försök igen om en stund. Säg numret ${id} om du hör av dig, så hittar vi felet.`,
    },
  },
  formats: { docx: "Word", pdf: "PDF", xlsx: "Excel", html: "Webbsida", json: "Data" },
  howToRead: {
    dotted: "Prickad text",
    rest: " räknas fram och kan inte ändras, och det gör inte heller tabeller och diagram. Texter med länken Ändra kan du ändra.",
  },
  contents: "Rapportens delar",
  showPart: "Visa delen",
  trace: {
    heading: "Bakom bedömningen",
    none: "Målet är inte bedömt än.",
    judged: (who: string, versions: number) =>
      `Bedömt av ${who}${versions > 1 ? ` (sparat ${figures(versions)} gånger)` : ""}`,
    approved: (who: string) => `Godkänt av ${who}`,
    evidence: "Underlag och historik",
    log: "Allt om målet i loggen",
  },
  parts: {
    start: "Sammanfattning",
    method: "Metod",
    memo: "Tjänsteskrivelse",
    goal: (number: string) => `Mål ${number}`,
  },
  findingsIn: (count: number) => plural(count, "ett påpekande", `${figures(count)} påpekanden`),
  finding: (number: number) => `Påpekande ${number}`,
  toText: (number: number) => `Till texten för påpekande ${number}`,
  hinders: "Måste ändras",
  lookOver: "Se över",
  goodToKnow: "Bra att veta",
  edit: "Ändra",
  write: "Skriv",
  correct: "Rätta",
  editText: "Ändra texten",
  toSubject: { activity: "Till aktiviteten", measure: "Till måttet", goal: "Till målet" },
  next: "Nästa del",
  previous: "Föregående del",
  errata: {
    heading: (number: number, date: string) => `Rättelse ${number}, ${dateInWords(date)}`,
    older: (number: number, id: string) => `Så såg rapporten ut före rättelsen (version ${number}, ${id})`,
    olderBanner: (number: number, newest: number) =>
      `Det här är version ${number}, som den låstes då. Den som gäller är version ${newest}.`,
    toNewest: "Till den som gäller",
  },
  despite: "Godkänd trots påpekanden som står kvar",
  text: {
    analysis:
      "Vad är viktigast, vad beror det på och vad gör ni åt det? Siffrorna räknas fram och står redan i rapporten.",
    hints: {
      text: "Tom rad ger nytt stycke. Rader som alla börjar med bindestreck blir en lista.",
      line: "En rad.",
      date: "Skriv datumet så här: 2026-09-22.",
      lines: "En punkt per rad.",
      attachments: "En handling per rad: titel; datum. Till exempel Uppföljningsrapport tertial 2 2026; 2026-09-22",
      signatures: "En person per rad: namn; titel.",
    },
    save: "Spara",
    saveCorrection: "Spara rättelsen",
    reason: "Vad är fel och hur vet ni det?",
    back: "Till rapporten",
    reasonHint: "Skälet står i rapporten bredvid det gamla och det nya. Den låsta rapporten finns kvar.",
    faults: {
      "date-unreadable": "Skriv datumet så här: 2026-12-18.",
      "text-too-long": "Korta texten till högst 20 000 tecken.",
      "reason-missing": "Skriv varför det rättas.",
      "nothing-changed": "Det du skrev är samma sak som redan står. Ändra det som ska rättas.",
    },
  },
  correction: {
    title: (title: string) => `Rätta: ${title}`,
    collided: "Någon annan rättade något under tiden. Se över det du skrev och spara igen.",
    refersToHint: "Perioden som värdet gäller, till exempel 2024 eller 2024-T2. Tomt betyder rapportens egen.",
    notMeasured: "Varför det inte är mätt, om det inte är det",
    faults: {
      "status-missing": "Välj hur aktiviteten låg till.",
      "status-unknown": "Välj en av statusarna i listan.",
      "cause-unknown": "Välj bland orsakerna i listan.",
      "grade-missing": "Välj en bedömning.",
      "grade-unknown": "Välj en av bedömningarna i listan.",
      "value-missing": "Ange utfallet, eller varför det inte är mätt.",
      "value-and-not-measured": "Ange antingen ett utfall eller varför det saknas.",
      "value-unreadable": "Skriv utfallet med decimalkomma och utan punkt, till exempel 6,9 eller 67 044.",
      "period-unknown": "Skriv perioden så här: 2024, 2024-T2 eller 2024-05.",
    },
  },
};
