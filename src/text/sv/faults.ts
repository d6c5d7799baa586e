import type { FaultCode, FaultDetail, ReferenceKind, ReportKind, ValueKind } from "#domain/fault.ts";
import type { PeriodKind } from "#domain/period.ts";

export type FaultTexts = {
  readonly [Code in Exclude<FaultCode, "model-broken">]: (
    fault: Extract<FaultDetail, { readonly code: Code }>,
  ) => string;
};

const VALUES: Readonly<Record<ValueKind, string>> = {
  text: "text inom citattecken",
  number: "ett tal",
  "whole-number": "ett heltal",
  list: "en lista, [ … ]",
  object: "ett objekt, { … }",
  "true-or-false": "true eller false",
  "one-of": "något av de tillåtna orden",
};

const THINGS: Readonly<Record<ReferenceKind, string>> = { goal: "mål", measure: "mått", activity: "aktivitet" };

const THE_THINGS: Readonly<Record<ReferenceKind, string>> = {
  goal: "målet",
  measure: "måttet",
  activity: "aktiviteten",
};

const REPORTED: Readonly<Record<Exclude<ReportKind, "cases">, string>> = {
  statusReports: "Aktiviteten",
  outcomes: "Måttet",
  assessments: "Målet",
  bodyAssessments: "Målet",
};

const PERIODS: Readonly<Record<PeriodKind, string>> = {
  T: "tertial (2024-T1)",
  Q: "kvartal (2024-Q1)",
  H: "halvår (2024-H1)",
  M: "månad (2024-01)",
  Y: "helår (2024)",
};

const quoted = (text: string): string => `”${text}”`;
const grouped = (count: number): string => new Intl.NumberFormat("sv-SE").format(count);
const listed = (texts: readonly string[]): string => texts.map(quoted).join(", ");

/** What is wrong in a file and what to do about it, by code. */
export const faults: FaultTexts = {
  "not-utf8": () => "Filen är inte sparad som UTF-8. Spara den på nytt med teckenkodningen UTF-8.",
  "not-json": ({ line, column }) =>
    `Filen är inte giltig JSON: läsningen tar stopp på rad ${line}, tecken ${column}. Rätta där eller strax före.`,
  "too-large": ({ limitMegabytes }) => `Filen är större än ${limitMegabytes} MB och läses inte. Dela upp planen.`,
  "too-deep": ({ limit }) => `Filen har fler än ${limit} nivåer av listor och objekt i varandra och läses inte.`,
  "key-repeated": ({ key }) => `Fältet ${quoted(key)} står två gånger på samma ställe. Ta bort det ena.`,
  "more-faults": ({ count }) => `Filen har ytterligare ${count} fel som inte räknas upp här.`,
  "format-missing": ({ expected }) => `Filen anger inget format. Lägg till ”format”: ”${expected}” överst.`,
  "format-unknown": ({ format, expected }) =>
    `Formatet ${quoted(format)} är okänt. Den här versionen läser ${quoted(expected)}.`,
  "field-unknown": ({ field }) => `Fältet ${quoted(field)} är okänt. Kontrollera stavningen eller ta bort det.`,
  "field-missing": ({ field }) => `${quoted(field)} saknas. Fyll i det.`,
  "text-empty": ({ field }) => `${quoted(field)} är tomt. Fyll i det.`,
  "text-too-long": ({ length, limit }) =>
    `Texten har ${grouped(length)} tecken och får ha högst ${grouped(limit)}. Korta den.`,
  "wrong-type": ({ expected, options = [] }) =>
    options.length > 0 ? `Värdet ska vara något av ${listed(options)}.` : `Värdet ska vara ${VALUES[expected]}.`,
  "number-not-finite": () => "Talet är för stort för att kunna läsas. Skriv ett mindre tal.",
  "year-impossible": ({ text }) => `${quoted(text)} är inget årtal. Skriv fyra siffror, till exempel 2024.`,
  "date-impossible": ({ text }) =>
    `${quoted(text)} är inget datum som finns. Skriv år, månad och dag, till exempel 2024-01-15.`,
  "period-impossible": ({ text }) =>
    `${quoted(text)} är ingen period som finns. Skriv till exempel 2024-T3, 2024-Q1, 2024-H1, 2024-07 eller 2024.`,
  "target-type-unknown": ({ text, known }) => `Riktningen ${quoted(text)} är okänd. Välj bland ${listed(known)}.`,
  "model-unknown": ({ key, known }) => `Styrmodellen ${quoted(key)} är okänd. De inbyggda är ${listed(known)}.`,
  "period-not-in-calendar": ({ period, kinds }) =>
    `Perioden ${quoted(period)} finns inte i styrmodellens kalender, som har ${kinds.map((kind) => PERIODS[kind]).join(", ")}.`,
  "status-unknown": ({ text, known }) =>
    `Statusen ${quoted(text)} finns inte i styrmodellen. Välj bland ${listed(known)}.`,
  "grade-unknown": ({ text, known }) =>
    `Bedömningen ${quoted(text)} finns inte i styrmodellen. Välj bland ${listed(known)}.`,
  "reference-unknown": ({ kind, id }) =>
    `Det finns ${kind === "activity" ? "ingen" : "inget"} ${THINGS[kind]} med nr ${quoted(id)}. Rätta numret eller lägg till ${THE_THINGS[kind]}.`,
  "id-repeated": ({ kind, id, first }) =>
    `Nr ${quoted(id)} används redan av ${kind === "activity" ? "en annan" : "ett annat"} ${THINGS[kind]} (${first}). Varje nummer får användas en gång.`,
  "reported-twice": ({ kind, subject, period, first }) =>
    kind === "cases"
      ? `Ärendet står redan för perioden ${period} (${first}). Behåll ett av dem.`
      : `${REPORTED[kind]} ${quoted(subject)} är redan ${kind === "statusReports" ? "rapporterad" : "rapporterat"} för perioden ${period} (${first}). Behåll en av rapporterna.`,
  "interval-reversed": ({ min, max }) =>
    `Målvärdets undre gräns ${min} är större än den övre ${max}. Byt plats på dem.`,
  "stop-before-start": ({ start, stop }) =>
    `Aktiviteten slutar ${stop}, innan den börjar ${start}. Rätta det datum som är fel.`,
  "parents-in-circle": ({ ids }) =>
    `Målen ${listed(ids)} är överordnade varandra i en cirkel. Ta bort ett av de överordnade målen.`,
  "zip-broken": () =>
    "Filen är skadad eller ofullständig. Hämta den på nytt eller spara den på nytt i Excel eller Word.",
  "zip-encrypted": () => "Filen är skyddad med lösenord. Ta bort lösenordet och spara den på nytt.",
  "zip-too-many-entries": ({ limit }) => `Filen består av fler än ${limit} delar och läses inte.`,
  "zip-swells": ({ limitMegabytes }) =>
    `Filen packas upp till mer än ${limitMegabytes} MB eller är onormalt hårt packad, och läses inte. Ta bort tomma formaterade rader och bilder, och spara på nytt.`,
  "not-a-word-file": () => "Filen är inget Worddokument (.docx). Öppna den i Word och spara som .docx.",
  "not-a-workbook": () => "Filen är ingen Excelarbetsbok (.xlsx). Öppna den i Excel och spara som .xlsx.",
  "old-workbook": () =>
    "Filen har Excels äldre format eller är skyddad med lösenord. Öppna den i Excel, ta bort lösenordet och spara som .xlsx.",
  "xml-declares-types": () => "Filen innehåller XML-deklarationer som Excel aldrig skriver, och läses inte.",
  "workbook-too-large": ({ what, limit }) =>
    `Arbetsboken har fler än ${grouped(limit)} ${what === "rows" ? "ifyllda rader på ett blad" : what === "cells" ? "ifyllda celler" : "delar"} och läses inte.`,
  "sheet-missing": ({ sheet }) => `Bladet ${quoted(sheet)} saknas. Utgå från mallen, som har alla blad.`,
  "sheet-repeated": ({ sheet }) => `Det finns två blad med namnet ${quoted(sheet)}. Ta bort eller döp om det ena.`,
  "header-missing": ({ columns }) => `Bladet saknar rubrikrad. Den ska ha kolumnerna ${listed(columns)}.`,
  "column-missing": ({ column }) => `Kolumnen ${quoted(column)} saknas. Lägg till den i rubrikraden.`,
  "column-repeated": ({ column, first }) =>
    `Kolumnen ${quoted(column)} finns två gånger (${first}). Ta bort eller döp om den ena.`,
  "name-repeated": ({ name, first }) => `${quoted(name)} står redan i ${first}. Behåll den ena raden.`,
  "cell-error": ({ text }) => `Cellen visar felet ${quoted(text)}. Rätta formeln eller skriv in värdet.`,
  "cell-became-date": ({ date }) =>
    `Excel har gjort om värdet till datumet ${date}. Formatera cellen som text och skriv in värdet på nytt.`,
  "number-impossible": ({ text }) => `${quoted(text)} är inget tal. Skriv till exempel 6,9 eller 67 044.`,
  "column-not-for-direction": ({ column }) =>
    `${quoted(column)} används inte med den riktning som raden har. Töm cellen eller ändra riktningen.`,
  "case-field-unknown": ({ field, known }) => `Fältet ${quoted(field)} är okänt. Välj bland ${listed(known)}.`,
  "case-field-repeated": ({ field, first }) => `${quoted(field)} står redan i ${first} och kan bara finnas en gång.`,
  "sheet-left-out": ({ sheet }) => `Bladet ${quoted(sheet)} hör inte till planen och lästes inte.`,
  "column-left-out": ({ column }) => `Kolumnen ${quoted(column)} hör inte till planen och lästes inte.`,
  "name-left-out": ({ name }) => `${quoted(name)} hör inte till planen och lästes inte.`,
  "macros-left-out": () => "Arbetsboken innehåller makron. De lästes inte.",
  "external-links-left-out": () =>
    "Arbetsboken länkar till andra filer. Länkarna följdes inte; det senast sparade värdet lästes.",
  "model-inline-in-workbook": ({ model }) =>
    `Planen har en egen styrmodell, ${quoted(model)}, i filen. Den ryms inte i en arbetsbok. Spara planen som .json.`,
  "text-too-long-for-cell": ({ length, limit }) =>
    `Texten har ${grouped(length)} tecken. En cell i Excel rymmer ${grouped(limit)}. Korta texten eller spara planen som .json.`,
  "too-many-rows-for-sheet": ({ count, limit }) =>
    `Listan har ${grouped(count)} rader. Ett blad får ha ${grouped(limit)}. Spara planen som .json.`,
};
