import type { Named } from "#domain/plausibility/data-finding.ts";
import type { DataFindingTexts } from "#text/finding-text.ts";
import { figures, listed, numberWord, periodName, withUnit } from "./grammar.ts";
import { privacyFindings } from "./privacy-findings.ts";

const activityName = ({ id, title }: Named): string => `Aktivitet ${id} (${title})`;
const goalName = ({ id, title }: Named): string => `Mål ${id} (${title})`;
const measureName = ({ id, title }: Named): string => `Mått ${id} (${title})`;

/** How sentences name what they are about; `itself` where the name stands above them already. */
export const findingNames = {
  activity: activityName,
  goal: goalName,
  measure: measureName,
  itself: { activity: "Aktiviteten", goal: "Målet", measure: "Måttet" },
};

const measuredPart = ({ count, of }: { readonly count: number; readonly of: number }): string =>
  count === of ? `de mått som står i planen (${of})` : `${count} av de ${of} mått som står i planen`;

const knownIn = (known: readonly string[], none: string): string =>
  known.length === 0 ? none : `Där finns ${listed(known)}.`;

const MEMO_PARTS = {
  reference: "Ärendet saknar diarienummer.",
  date: "Tjänsteskrivelsen saknar datum.",
  officer: "Tjänsteskrivelsen saknar handläggare.",
  recipient: "Tjänsteskrivelsen saknar mottagare.",
  summary: "Tjänsteskrivelsen saknar texten Ärendet i korthet.",
  considerations: "Tjänsteskrivelsen saknar Förvaltningens övervägande.",
  attachments: "Tjänsteskrivelsen saknar beslutsunderlag. Ange varje handling med datum.",
  signatures: "Tjänsteskrivelsen saknar underskrift.",
};

const activityFindings = {
  "activity-status-missing": ({ activity, period }) =>
    `${activityName(activity)} har ingen status för ${periodName(period)}. Rapportera status och kommentar.`,
  "stop-passed-but-on-plan": ({ activity, status, stop }) =>
    `${activityName(activity)} har stoppdatum ${stop} men status ”${status}”. Ändra statusen, och ange ett nytt stoppdatum om aktiviteten är försenad.`,
  "start-passed-but-not-started": ({ activity, status, start }) =>
    `${activityName(activity)} har startdatum ${start} men status ”${status}”. Skriv i kommentaren varför.`,
  "deviation-without-comment": ({ activity, status }) =>
    `${activityName(activity)} har status ”${status}” men ingen kommentar. Skriv vad som har hänt och vad ni gör åt det.`,
  "deviation-without-cause": ({ activity, status }) =>
    `${activityName(activity)} har status ”${status}” men ingen avvikelseorsak. Ange orsaken, så räknas den med i rapporten.`,
  "delayed-without-new-stop": ({ activity, status, stop }) =>
    `${activityName(activity)} har status ”${status}” och stoppdatum ${stop}. Ange ett nytt stoppdatum.`,
  "new-stop-already-passed": ({ activity, newStop }) =>
    `${activityName(activity)} är inte avslutad, men det nya stoppdatumet ${newStop} har passerat. Ange ett senare datum.`,
  "new-stop-before-old": ({ activity, newStop, stop }) =>
    `${activityName(activity)} har det nya stoppdatumet ${newStop}. Det är före det tidigare, ${stop}. Stäm av datumen.`,
  "finished-then-unfinished": ({ activity, status, earlierStatus, earlierPeriod }) =>
    `${activityName(activity)} har status ”${status}”. I ${periodName(earlierPeriod)} var den ”${earlierStatus}”. Stäm av vilken som gäller, och skriv i kommentaren om den har tagits upp igen.`,
  "activity-outside-plan-year": ({ activity, year }) =>
    `${activityName(activity)} har ingen dag under planens år, ${year}. Stäm av start- och stoppdatum.`,
  "activity-stops-before-start": ({ activity, start, stop }) =>
    `${activityName(activity)} har stoppdatum ${stop} före startdatum ${start}. Stäm av datumen.`,
} satisfies Partial<DataFindingTexts>;

const goalFindings = {
  "grade-without-comment": ({ goal, grade }) =>
    `${goalName(goal)} har bedömningen ”${grade}” men ingen kommentar. Skriv hur bedömningen har gjorts.`,
  "grade-against-rule": ({ goal, decided, proposed, measured }) =>
    [
      `${goalName(goal)} har bedömningen ”${decided}”.`,
      proposed === null
        ? "Styrmodellens regel ger inte den bedömningen utifrån det som är rapporterat."
        : `Styrmodellens regel ger ”${proposed}”${measured === null ? "" : `, räknat på ${measuredPart(measured)}`}.`,
      "Ni beslutar. Se till att kommentaren förklarar skillnaden.",
    ].join(" "),
  "goal-without-activities-and-measures": ({ goal }) =>
    `${goalName(goal)} har varken aktiviteter eller mått. Lägg till det som målet ska följas upp med.`,
  "graded-without-statuses": ({ goal, activities }) =>
    `${goalName(goal)} är bedömt, men ${
      activities === 1 ? "dess enda aktivitet" : `ingen av dess ${numberWord(activities)} aktiviteter`
    } har ${activities === 1 ? "ingen status" : "status"}. Rapportera status, eller ange att målet inte kan bedömas.`,
} satisfies Partial<DataFindingTexts>;

const measureFindings = {
  "measure-without-outcome": ({ measure, period, isExplained }) =>
    `${measureName(measure)} har inget utfall för ${periodName(period)}. ${
      isExplained ? "Kommentaren säger varför." : "Fyll i utfallet eller skriv varför det saknas."
    }`,
  "outcome-refers-to-older-year": ({ measure, refersTo, period }) =>
    `${measureName(measure)} har ett utfall för ${periodName(period)} som avser ${periodName(refersTo)}. Säg det där siffran nämns.`,
  "outcome-year-contradicts-comment": ({ measure, said, refersTo }) =>
    `${measureName(measure)} har ett utfall som enligt kommentaren är från ${said}. Angiven period är ${periodName(refersTo)}. Rätta det som inte stämmer.`,
  "outcome-unchanged": ({ measure, value, unit, periods }) =>
    `${measureName(measure)} har samma utfall, ${withUnit(value, unit)}, för ${listed(periods.map(periodName))}. Stäm av att det är mätt på nytt.`,
  "parts-do-not-sum": ({ total, value, parts, sum }) =>
    `${measureName(total)} är ${figures(value)}, men delarna (${listed(parts.map((part) => part.id))}) är tillsammans ${figures(sum)}. Stäm av siffrorna.`,
  "part-exceeds-total": ({ part, value, total }) =>
    `${measureName(part)} är ${figures(value)}, mer än helheten ${figures(total)}. Stäm av siffrorna.`,
  "total-outside-parts": ({ total, value, low, high }) =>
    `${measureName(total)} är ${figures(value)}, men delarna ligger från ${figures(low)} till ${figures(high)}. Helheten borde ligga där emellan. Stäm av siffrorna.`,
} satisfies Partial<DataFindingTexts>;

const otherFindings = {
  "unknown-area": ({ goal, area, known }) =>
    `${goalName(goal)} har målområdet ”${area}”, som inte finns i styrmodellen. ${knownIn(known, "Styrmodellen har inga målområden.")}`,
  "unknown-focus-area": ({ focusArea, known }) =>
    `Fokusområdet ”${focusArea}” finns inte i styrmodellen. ${knownIn(known, "Styrmodellen har inga fokusområden.")}`,
  "unknown-cause": ({ activity, cause, known }) =>
    `${activityName(activity)} har avvikelseorsaken ”${cause}”, som inte finns i styrmodellen. ${knownIn(known, "Styrmodellen har inga avvikelseorsaker.")}`,
  "case-missing": ({ period }) =>
    `Det finns inget ärende för ${periodName(period)}. Tjänsteskrivelsen får tomma delar tills det finns.`,
  "memo-part-missing": ({ part }) => MEMO_PARTS[part],
  "memo-section-missing": ({ heading }) =>
    `Tjänsteskrivelsen saknar avsnittet ”${heading}”, som hör till styrmodellen.`,
  "memo-focus-area-missing": ({ focusArea }) =>
    `Tjänsteskrivelsen tar inte upp fokusområdet ”${focusArea}”. Skriv en text, eller att ärendet inte har bärighet på det.`,
} satisfies Partial<DataFindingTexts>;

/** What is so and what to do about it. Statuses and grades stand in quotation marks: they are the model's own labels. */
export const dataFindings: DataFindingTexts = {
  ...activityFindings,
  ...goalFindings,
  ...measureFindings,
  ...otherFindings,
  ...privacyFindings,
};
