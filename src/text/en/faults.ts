import type { ReferenceKind, ReportKind, ValueKind } from "#domain/fault.ts";
import type { PeriodKind } from "#domain/period.ts";
import type { faults as swedish } from "#text/sv/faults.ts";

const VALUES: Readonly<Record<ValueKind, string>> = {
  text: "text in quotation marks",
  number: "a number",
  "whole-number": "a whole number",
  list: "a list, [ … ]",
  object: "an object, { … }",
  "true-or-false": "true or false",
  "one-of": "one of the allowed words",
};

const THINGS: Readonly<Record<ReferenceKind, string>> = { goal: "goal", measure: "measure", activity: "activity" };

const REPORTS: Readonly<Record<ReportKind, string>> = {
  statusReports: "Activity",
  outcomes: "Measure",
  assessments: "Goal",
  bodyAssessments: "Goal",
  cases: "The case",
};

const PERIODS: Readonly<Record<PeriodKind, string>> = {
  T: "tertial (2024-T1)",
  Q: "quarter (2024-Q1)",
  H: "half-year (2024-H1)",
  M: "month (2024-01)",
  Y: "year (2024)",
};

const quoted = (text: string): string => `“${text}”`;
const grouped = (count: number): string => new Intl.NumberFormat("en-GB").format(count);
const listed = (texts: readonly string[]): string => texts.map(quoted).join(", ");

export const faults: typeof swedish = {
  "not-utf8": () => "The file is not saved as UTF-8. Save it again with UTF-8 encoding.",
  "not-json": ({ line, column }) =>
    `The file is not valid JSON: reading stops at line ${line}, character ${column}. Correct it there or just before.`,
  "too-large": ({ limitMegabytes }) => `The file is larger than ${limitMegabytes} MB and was not read. Split the plan.`,
  "too-deep": ({ limit }) =>
    `The file has more than ${limit} levels of lists and objects inside one another and was not read.`,
  "key-repeated": ({ key }) => `The field ${quoted(key)} appears twice in the same place. Remove one of them.`,
  "more-faults": ({ count }) =>
    `The file has ${count} more ${count === 1 ? "fault that is" : "faults that are"} not listed here.`,
  "format-missing": ({ expected }) => `The file does not state its format. Add "format": "${expected}" at the top.`,
  "format-unknown": ({ format, expected }) =>
    `The format ${quoted(format)} is unknown. This version reads ${quoted(expected)}.`,
  "field-unknown": ({ field }) => `The field ${quoted(field)} is unknown. Check the spelling or remove it.`,
  "field-missing": ({ field }) => `${quoted(field)} is missing. Fill it in.`,
  "text-empty": ({ field }) => `${quoted(field)} is empty. Fill it in.`,
  "text-too-long": ({ length, limit }) =>
    `The text has ${grouped(length)} characters and may have at most ${grouped(limit)}. Shorten it.`,
  "wrong-type": ({ expected, options = [] }) =>
    options.length > 0 ? `The value must be one of ${listed(options)}.` : `The value must be ${VALUES[expected]}.`,
  "number-not-finite": () => "The number is too large to be read. Enter a smaller number.",
  "year-impossible": ({ text }) => `${quoted(text)} is not a year. Write four digits, for example 2024.`,
  "date-impossible": ({ text }) =>
    `${quoted(text)} is not a date that exists. Write year, month and day, for example 2024-01-15.`,
  "period-impossible": ({ text }) =>
    `${quoted(text)} is not a period that exists. Write for example 2024-T3, 2024-Q1, 2024-H1, 2024-07 or 2024.`,
  "target-type-unknown": ({ text, known }) => `The direction ${quoted(text)} is unknown. Choose from ${listed(known)}.`,
  "model-unknown": ({ key, known }) =>
    `The governance model ${quoted(key)} is unknown. The built-in ones are ${listed(known)}.`,
  "period-not-in-calendar": ({ period, kinds }) =>
    `The period ${quoted(period)} is not in the governance model’s calendar, which has ${kinds.map((kind) => PERIODS[kind]).join(", ")}.`,
  "status-unknown": ({ text, known }) =>
    `The status ${quoted(text)} is not in the governance model. Choose from ${listed(known)}.`,
  "grade-unknown": ({ text, known }) =>
    `The grade ${quoted(text)} is not in the governance model. Choose from ${listed(known)}.`,
  "reference-unknown": ({ kind, id }) =>
    `There is no ${THINGS[kind]} with the number ${quoted(id)}. Correct the number or add the ${THINGS[kind]}.`,
  "id-repeated": ({ kind, id, first }) =>
    `The number ${quoted(id)} is already used by another ${THINGS[kind]} (${first}). Each number may be used only once.`,
  "reported-twice": ({ kind, subject, period, first }) =>
    `${REPORTS[kind]}${subject === "" ? "" : ` ${quoted(subject)}`} has already been reported for the period ${period} (${first}). Keep one of them.`,
  "interval-reversed": ({ min, max }) =>
    `The target’s lower limit ${min} is higher than the upper limit ${max}. Swap them.`,
  "stop-before-start": ({ start, stop }) =>
    `The activity ends ${stop}, before it starts ${start}. Correct the date that is wrong.`,
  "parents-in-circle": ({ ids }) =>
    `The goals ${listed(ids)} contribute to one another in a circle. Remove one of the links.`,
  "zip-broken": () => "The file is damaged or incomplete. Download it again, or save it again in Excel or Word.",
  "zip-encrypted": () => "The file is password-protected. Remove the password and save it again.",
  "zip-too-many-entries": ({ limit }) => `The file has more than ${limit} parts and was not read.`,
  "zip-swells": ({ limitMegabytes }) =>
    `The file unpacks to more than ${limitMegabytes} MB or is compressed abnormally hard, and was not read. Remove empty formatted rows and pictures, and save it again.`,
  "not-a-word-file": () => "The file is not a Word document (.docx). Open it in Word and save it as .docx.",
  "not-a-workbook": () => "The file is not an Excel workbook (.xlsx). Open it in Excel and save it as .xlsx.",
  "old-workbook": () =>
    "The file is in Excel’s older format or is password-protected. Open it in Excel, remove the password and save it as .xlsx.",
  "xml-declares-types": () => "The file contains XML declarations that Excel never writes, and was not read.",
  "workbook-too-large": ({ what, limit }) =>
    `The workbook has more than ${grouped(limit)} ${what === "rows" ? "filled rows on one sheet" : what === "cells" ? "filled cells" : "parts"} and was not read.`,
  "sheet-missing": ({ sheet }) =>
    `The sheet ${quoted(sheet)} is missing. Start from the template, which has all sheets.`,
  "sheet-repeated": ({ sheet }) => `There are two sheets named ${quoted(sheet)}. Remove or rename one of them.`,
  "header-missing": ({ columns }) => `The sheet has no header row. It must have the columns ${listed(columns)}.`,
  "column-missing": ({ column }) => `The column ${quoted(column)} is missing. Add it to the header row.`,
  "column-repeated": ({ column, first }) =>
    `The column ${quoted(column)} appears twice (${first}). Remove or rename one of them.`,
  "name-repeated": ({ name, first }) => `${quoted(name)} already appears in ${first}. Keep one of the rows.`,
  "cell-error": ({ text }) => `The cell shows the error ${quoted(text)}. Correct the formula or enter the value.`,
  "cell-became-date": ({ date }) =>
    `Excel has turned the value into the date ${date}. Format the cell as text and enter the value again.`,
  "number-impossible": ({ text }) =>
    `${quoted(text)} is not a number. Write for example 6,9 or 67 044, with a decimal comma.`,
  "column-not-for-direction": ({ column }) =>
    `${quoted(column)} is not used with the direction this row has. Empty the cell or change the direction.`,
  "case-field-unknown": ({ field, known }) => `The field ${quoted(field)} is unknown. Choose from ${listed(known)}.`,
  "case-field-repeated": ({ field, first }) => `${quoted(field)} already appears in ${first} and may appear only once.`,
  "sheet-left-out": ({ sheet }) => `The sheet ${quoted(sheet)} is not part of the plan and was not read.`,
  "column-left-out": ({ column }) => `The column ${quoted(column)} is not part of the plan and was not read.`,
  "name-left-out": ({ name }) => `${quoted(name)} is not part of the plan and was not read.`,
  "macros-left-out": () => "The workbook contains macros. They were not read.",
  "external-links-left-out": () =>
    "The workbook links to other files. The links were not followed; the last saved value was read.",
  "model-inline-in-workbook": ({ model }) =>
    `The plan has its own governance model, ${quoted(model)}, in the file. That does not fit in a workbook. Save the plan as .json.`,
  "text-too-long-for-cell": ({ length, limit }) =>
    `The text has ${grouped(length)} characters. An Excel cell holds ${grouped(limit)}. Shorten the text or save the plan as .json.`,
  "too-many-rows-for-sheet": ({ count, limit }) =>
    `The list has ${grouped(count)} rows. A sheet may have ${grouped(limit)}. Save the plan as .json.`,
};
