import type { ModelDifference, ModelList } from "#domain/model-differences.ts";
import { dateInWords } from "./days.ts";
import { figures, plural } from "./grammar.ts";

const LISTS: Readonly<Record<ModelList, string>> = {
  levels: "Nivåer",
  areas: "Målområden",
  focusAreas: "Fokusområden",
  grades: "Bedömningar",
  statuses: "Statusar",
  causes: "Avvikelseorsaker",
  memoSections: "Tjänsteskrivelsens avsnitt",
};

/** What the colours of grades and statuses are called, by the colour. */
const VERDICTS: Readonly<Record<string, string>> = {
  "#08605a": "det gröna som betyder uppfyllt och avslutad",
  "#2a6fc0": "det blå som betyder pågående enligt plan",
  "#ab7d00": "det gula som betyder delvis uppfyllt",
  "#ad4300": "det orange som betyder avvikelse",
  "#7a0f38": "det vinröda som betyder ej uppfyllt",
  "#4a2f73": "det lila som betyder vänteläge",
  "#737b84": "det grå som betyder ej påbörjad och inte bedömt",
};

function difference(change: ModelDifference): string {
  switch (change.code) {
    case "added":
      return `${LISTS[change.list]}: ”${change.name}” kommer till.`;
    case "removed":
      return `${LISTS[change.list]}: ”${change.name}” försvinner.`;
    case "renamed":
      return `${LISTS[change.list]}: ”${change.from}” heter ”${change.to}”.`;
    case "redefined":
      return `${LISTS[change.list]}: ”${change.name}” betyder något annat.`;
    case "reordered":
      return `${LISTS[change.list]}: ordningen är en annan.`;
    case "rule-changed":
      return change.come.length + change.gone.length === 0
        ? "Regelns gränser eller tillval är andra."
        : "Regeln är en annan.";
    case "calendar-changed":
      return "Ni följer upp i andra perioder.";
    case "path-changed":
      return "Beslutsvägen är en annan.";
    case "memo-changed":
      return "Tjänsteskrivelsen skrivs på ett annat sätt.";
    case "outside-scale-changed":
      return "Det som står utanför skalan är ett annat.";
  }
}

/** Administration: governance model, theme, retention, log and export. */
export const webAdminRules = {
  model: {
    lead: "Styrmodellen säger hur ni bedömer, med vilka ord och efter vilken regel.",
    none: "Här finns ingen styrmodell än. Välj en för att kunna göra en plan.",
    versions: "Versioner",
    from: (year: number) => `Gäller nya planer från ${year}`,
    version: (version: string) => `Version ${version}`,
    plans: (count: number) =>
      count === 0 ? "Ingen plan använder den" : `${figures(count)} ${plural(count, "plan", "planer")}`,
    now: "Gäller nu",
    switch: "Byt styrmodell från ett år",
    source: "Källa",
    adopted: "Antagen",
    vision: "Vision",
    around: "Så arbetar ni",
    levels: "Nivåer",
    grades: "Bedömning av mål, högst först",
    outside: "Utanför skalan",
    statuses: "Aktiviteternas status",
    causes: "Avvikelseorsaker",
    areas: "Målområden",
    focusAreas: "Fokusområden",
    calendar: "Ni följer upp per",
    kinds: { T: "tertial", Q: "kvartal", H: "halvår", M: "månad", Y: "år" },
    rule: "Regeln",
    ruleLead: "Regeln föreslår, du bedömer och nämnden beslutar.",
    off: "Tillval som inte är påslaget",
    memo: "Tjänsteskrivelsens avsnitt",
    required: "ska finnas",
    path: "Beslutsväg",
    conditions: {
      "no-measures": "När målet saknar mått",
      "has-measures": "När målet har mått",
      "no-activities": "När målet saknar aktiviteter",
      "has-activities": "När målet har aktiviteter",
      "has-bodies": "När andra organ har bedömt målet",
      always: "Annars",
    },
    step: {
      title: "Byt styrmodell",
      lead: "Den nya gäller planer som görs för det året och senare. Planer och rundor som finns behåller sin.",
      builtIn: "Inbyggd modell",
      own: "Ingen, jag laddar upp en egen",
      file: "Egen modell",
      fileHint: "En JSON-fil, som den ”tertial models show” skriver. Den prövas innan något ändras.",
      fromYear: "Från och med år",
      preview: "Visa vad som ändras",
      offered: (title: string, year: number) => `${title} från ${year}`,
      before: (title: string | null) =>
        title === null ? "Ingen modell gäller det året nu." : `I dag gäller ${title} det året.`,
      same: "Modellerna säger samma sak.",
      differences: "Det här ändras",
      gone: "Försvinner",
      come: "Kommer till",
      stay: (count: number) =>
        count === 0
          ? "Det finns inga planer för det året eller senare."
          : `${figures(count)} ${plural(count, "plan", "planer")} för det året eller senare finns redan och behåller sin modell.`,
      apply: "Byt styrmodell",
      faults: "Modellen går inte att använda",
    },
    difference,
    errors: {
      "year-unreadable": "Skriv ett år, till exempel 2027.",
      "model-missing": "Välj en inbyggd modell eller ladda upp en egen.",
      "model-is-here": "Den versionen finns redan här. Ge den nya ett annat versionsnamn.",
      "model-unstorable": "Filen innehåller tecken som inte går att spara. Skriv om texterna med vanliga tecken.",
      "model-has-faults": "Rätta modellen och ladda upp den igen.",
    },
  },
  theme: {
    lead: "Färgen syns i länkar, knappar och diagram. Logotypen står överst på varje sida.",
    colour: "Färg",
    colourHint: "Sex tecken efter #, till exempel #0f4152. Lämnas fältet tomt gäller Tertials egen.",
    sample: "Så ser den ut",
    sampleLink: "En länk",
    sampleButton: "En knapp",
    logo: "Logotyp",
    logoHint: "SVG eller PNG, högst 500 kB. Vi ritar om den, så att inget annat än bilden följer med.",
    removeLogo: "Ta bort logotypen",
    logoNow: "Nuvarande logotyp",
    save: "Spara utseendet",
    errors: {
      "not-a-colour": () => "Skriv färgen som # och sex tecken, 0–9 och a–f, till exempel #0f4152.",
      "accent-too-pale": (on: string, contrast: string) =>
        `Färgen är för ljus: kontrasten är ${contrast}:1 mot ${on === "tint" ? "den tonade bakgrunden" : "vitt"} och behöver vara 4,5:1.`,
      "accent-like-verdict": (verdict: string) =>
        `Färgen liknar ${VERDICTS[verdict] ?? verdict}. Välj en som skiljer sig mer.`,
      "logo-missing": () => "Välj en fil.",
      "logo-too-large": () => "Filen är större än 500 kB.",
      "logo-too-many-pixels": () => "Bilden har fler än 16 miljoner bildpunkter. Gör den mindre.",
      "logo-too-complicated": () =>
        "Teckningen har för många delar eller för långa linjer. Förenkla den eller spara som PNG.",
      "logo-unknown-kind": () => "Filen är varken SVG eller PNG.",
      "logo-broken": () => "Filen går inte att rita. Spara den på nytt och försök igen.",
      "logo-has-part": (part: string) =>
        `Teckningen har en del som vi inte tar emot (${part}). Gör om text till kurvor, eller spara som PNG.`,
    },
  },
  retention: {
    lead: "Det som får tas bort enligt ert gallringsbeslut. Godkända rapporter och loggen ändras aldrig.",
    kinds: {
      drafts: {
        title: "Arbetsmaterial",
        text: "Texter som en senare version har ersatt, granskarnas kommentarer och skäl till flyttade datum, i rundor som är godkända.",
        count: (count: number) => `${figures(count)} ${plural(count, "text", "texter")}`,
      },
      changes: {
        title: "Ändringar i planer",
        text: "Hur mål, mått och aktiviteter löd före och efter varje ändring, och skälet. Vem, när och vilket beslut står kvar.",
        count: (count: number) => `${figures(count)} ${plural(count, "ändring", "ändringar")}`,
      },
      names: {
        title: "Namn",
        text: "Namn, adress och titel på den som är spärrad.",
        count: (count: number) => `${figures(count)} ${plural(count, "person", "personer")}`,
      },
      mails: {
        title: "Mejl",
        text: "Påminnelser och andra mejl som har skickats.",
        count: (count: number) => `${figures(count)} mejl`,
      },
    },
    none: "Sparas",
    months: "Tas bort efter så många månader",
    monthsHint: "Lämnas tomt när allt ska sparas.",
    decision: "Gallringsbeslut",
    decisionHint: "Till exempel KS 2026-02-10 § 14.",
    save: "Spara regeln",
    rule: (months: number, decision: string) =>
      `Tas bort efter ${figures(months)} ${plural(months, "månad", "månader")} (${decision}).`,
    run: "Gallra nu",
    runNothing: "Just nu finns inget att ta bort.",
    runLead: "Det här tas bort för alltid:",
    older: (day: string) => `äldre än ${dateInWords(day)}`,
    runDo: "Ta bort nu",
    done: "Gallringen är gjord och står i loggen.",
    errors: {
      "months-unreadable": "Skriv hela månader, 1–1 200.",
      "decision-missing": "Skriv vilket beslut som säger det.",
      "text-too-long": "Korta texten till högst 200 tecken.",
      "preview-is-old": "Det har kommit till något sedan sidan visades. Titta igenom siffrorna och försök igen.",
    },
  },
  export: {
    lead: "En zip-fil med allt som kommunen äger: varje tabell som JSON och varje godkänd rapport som den frystes.",
    text: "Lösenord och andra nycklar följer inte med. Att filen hämtas skrivs i loggen. Den innehåller personuppgifter och utkast: förvara den därefter.",
    do: "Hämta filen",
  },
};
