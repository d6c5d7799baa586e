import { operations, operationsUsage } from "./cli-operations.ts";

const usage = {
  report: `Användning: tertial report PLAN --period PERIOD --out MAPP [flaggor]

Skriver uppföljningsrapporten och tjänsteskrivelsen för en period.

  PLAN                  planarbetsbok (.xlsx), planfil (.json) eller - för en planfil på standard in
  --period PERIOD       perioden, till exempel 2024-T3
  --out MAPP            mappen som filerna skrivs i; skapas om den saknas
  --format LISTA        docx,pdf,html,xlsx,json (utan flaggan: alla)
  --document LISTA      report,memo (utan flaggan: båda)
  --archive             gör PDF-filerna till arkivformatet PDF/A-2a
  --template FIL.docx   lägger innehållet i kommunens egen Wordmall`,
  assess: `Användning: tertial assess PLAN --period PERIOD [--json]

Visar vad styrmodellens regel föreslår för varje mål, varför, vad som ännu kan nås under året
och om den beslutade bedömningen stämmer med förslaget.

  PLAN              planarbetsbok (.xlsx), planfil (.json) eller - för en planfil på standard in
  --period PERIOD   perioden, till exempel 2024-T3`,
  check: `Användning: tertial check PLAN [--period PERIOD] [--json]
            tertial check --text FIL --period PERIOD [--plan PLAN] [--json]

Letar efter sådant som inte går ihop: text mot period, text mot siffror, status mot datum med mera.
Svarar 1 när något påpekande är av graden fel.

  PLAN              planarbetsbok (.xlsx), planfil (.json) eller - för en planfil på standard in
  --period PERIOD   perioden; utan flaggan den senaste i filen
  --text FIL        granskar löptext i stället: .docx, .md, .txt eller en mapp med sådana filer
  --plan PLAN       planen som löptexten ska jämföras med`,
  template: `Användning: tertial template FIL.xlsx [--model MODELL]

Skriver en tom planarbetsbok med rullistor, datumceller och ett hjälpblad.

  --model MODELL   styrmodellen; utan flaggan ange-2024`,
  convert: `Användning: tertial convert PLAN FIL.(xlsx|json)

Gör om en planfil till en arbetsbok eller tvärtom. Inget går förlorat.
En plan med egen styrmodell i filen kan inte bli en arbetsbok.`,
  models: `Användning: tertial models [--json]
            tertial models show MODELL [--json]

Visar de inbyggda styrmodellerna. JSON-formen är också formen för en egen styrmodell i en planfil.`,
  ...operationsUsage,
};

export const cli = {
  help: `Tertial: från plan till beslutad uppföljning.

Användning: tertial KOMMANDO [flaggor]

  report     skriver uppföljningsrapport och tjänsteskrivelse
  assess     visar regelns förslag för varje mål
  check      letar efter sådant som inte går ihop
  template   skriver en tom planarbetsbok
  convert    gör om planfil till arbetsbok eller tvärtom
  models     visar de inbyggda styrmodellerna

  serve         startar webbapplikationen
  demo          startar den med en exempelkommun
  municipality  visar kommunerna eller lägger till en
  user          lägger till en person, gör en inloggningslänk, visar vad som är lagrat om någon
  import        lägger in en hel plan i databasen
  export        skriver allt som en kommun äger till ett arkiv
  audit         kontrollerar att loggen är orörd
  migrate       gör databasens tabeller aktuella

Flaggor för alla kommandon:
  --lang sv|en   språket för meddelanden (sv)
  --json         svaret som ett JSON-dokument på standard ut
  --help         hjälp, också om varje kommando: tertial KOMMANDO --help
  --version      programmets version

Svarskoder: 0 klart, 1 underlaget har fel eller check hittade fel, 2 fel användning, 3 programmet misslyckades.`,
  usage,
  /** The arguments' names as the usage texts write them. */
  arguments: {
    plan: "PLAN",
    workbook: "FIL.xlsx",
    target: "FIL",
    show: "show",
    model: "MODELL",
    verb: "VERB",
    name: "NAMN",
    email: "E-POST",
  },
  seeHelp: (command: string | null) => `Hjälp: tertial ${command === null ? "" : `${command} `}--help`,
  wrongUse: {
    "unknown-command": (word: string) => `Kommandot ”${word}” finns inte.`,
    "unknown-flag": (word: string) => `Flaggan ${word} finns inte för det här kommandot.`,
    "flag-needs-value": (word: string) => `Flaggan ${word} behöver ett värde.`,
    "flag-takes-no-value": (word: string) => `Flaggan ${word} tar inget värde.`,
    "missing-argument": (word: string) => `${word} saknas.`,
    "too-many-arguments": (word: string) => `”${word}” är ett argument för mycket.`,
    "not-a-period": (word: string) =>
      `”${word}” är ingen period. Skriv till exempel 2024-T3, 2024-Q1, 2024-H1, 2024-06 eller 2024.`,
    "unknown-language": (word: string) => `Språket ”${word}” finns inte. Välj sv eller en.`,
    "unknown-format": (word: string) => `Formatet ”${word}” finns inte. Välj bland docx, pdf, html, xlsx och json.`,
    "unknown-document": (word: string) => `Dokumentet ”${word}” finns inte. Välj bland report och memo.`,
    "unknown-model": (word: string) =>
      `Styrmodellen ”${word}” finns inte. Kör tertial models för att se vilka som finns.`,
    "unknown-extension": (word: string) => `Filen ${word} ska heta något på .xlsx eller .json.`,
    "unknown-verb": (word: string) => `”${word}” finns inte för det här kommandot.`,
    "unknown-role": (word: string) =>
      `Rollen ”${word}” finns inte. Välj bland activity-owner, goal-owner, reviewer, coordinator, board-secretary, elected, auditor och administrator.`,
    "not-an-email": (word: string) => `”${word}” är ingen e-postadress.`,
    "not-a-host": (word: string) =>
      `”${word}” är inget värdnamn. Skriv till exempel mal.exempel.se, utan https:// och utan port.`,
    "not-a-code": (word: string) => `”${word}” är ingen kommunkod. Skriv fyra siffror, till exempel 9999.`,
    "not-a-port": (word: string) => `”${word}” är ingen port. Ange ett tal från 1 till 65535.`,
    "not-a-workbook-name": (word: string) => `Filen ${word} ska heta något på .xlsx.`,
  },
  inputFault: {
    "file-not-found": "Filen finns inte. Kontrollera sökvägen.",
    "file-not-readable": "Filen går inte att läsa. Kontrollera att du har rätt att läsa den.",
    "is-a-folder": "Det här är en mapp, inte en fil.",
    "file-too-large": (megabytes: number) => `Filen är större än ${megabytes} MB och läses inte.`,
    "cannot-write":
      "Filen går inte att skriva. Kontrollera att mappen finns, att du har rätt att skriva där och att disken har plats.",
    "unknown-extension": "Filtypen kan inte läsas. Använd .xlsx eller .json.",
    "period-not-in-calendar": (kinds: string) => `Styrmodellen följer inte upp den perioden. Den följer upp ${kinds}.`,
    "no-texts": "Mappen har inga filer av typen .docx, .md eller .txt.",
  },
  periodKinds: { T: "tertial", Q: "kvartal", H: "halvår", M: "månad", Y: "år" },
  faultsFound: (count: number, file: string) =>
    `${count === 1 ? "Ett" : count} fel i ${file === "-" ? "planfilen på standard in" : file}:`,
  fileRefused: (path: string | null, code: string) =>
    code === "ENOSPC"
      ? "Disken är full. Frigör plats och försök igen."
      : `${path ?? "En fil"} går inte att läsa eller skriva (${code}). Kontrollera sökvägen och att du har rätt till den.`,
  notesFound: "Att känna till:",
  programFailed: (detail: string) => `Programmet misslyckades: ${detail}`,
  wrote: (file: string) => `Skrev ${file}`,
  ...operations,
  assess: {
    heading: (municipality: string, body: string, period: string) => `${municipality} · ${body} · ${period}`,
    model: (title: string) => `Styrmodell: ${title}`,
    noGoals: "Planen har inga mål.",
    goal: (id: string, title: string) => `Mål ${id}. ${title}`,
    basis: "Underlag",
    bases: {
      measures: "mått",
      activities: "aktiviteter",
      bodies: "organens bedömningar",
      mixed: "flera slag",
      none: "inget",
    },
    proposed: "Förslag",
    noProposal: "inget, bedömningen är er",
    reachable: "Kan nås under året",
    nothingReachable: "inget",
    decided: "Beslutat",
    notDecided: "inte bedömt än",
    agrees: "stämmer med regeln",
    differs: "skiljer sig från regeln",
    why: "Varför",
  },
  check: {
    heading: (subject: string, period: string) => `Påpekanden för ${subject}, ${period}`,
    none: "Inga påpekanden. Texten och siffrorna säger samma sak.",
    severities: { error: "Fel", warning: "Se över", note: "Notera" },
    quote: (sentence: string) => `”${sentence}”`,
    evidence: (where: string) => `Jämför ${where}:`,
    total: (errors: number, warnings: number, notes: number) =>
      `${errors} fel, ${warnings} att se över, ${notes} att notera.`,
    skipped: (file: string) => `Hoppade över ${file}: bara .docx, .md och .txt läses.`,
  },
  models: {
    version: "Version",
    adopted: "Antagen",
    source: "Källa",
    levels: "Nivåer",
    grades: "Bedömning av mål, lägst först",
    cannotBeJudged: "Utanför skalan",
    statuses: "Status för aktiviteter",
    causes: "Avvikelseorsaker",
    focusAreas: "Fokusområden",
    areas: "Målområden",
    calendar: "Följer upp",
    rule: "Regel",
    option: "tillval, avstängt",
    memo: "Tjänsteskrivelsens avsnitt",
    path: "Beslutsväg",
    required: "ska finnas",
    none: "inga",
  },
};
