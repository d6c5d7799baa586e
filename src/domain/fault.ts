import type { ModelFault } from "./model-fault.ts";
import type { PeriodKind } from "./period.ts";

/** What a value should have been. */
export type ValueKind = "text" | "number" | "whole-number" | "list" | "object" | "true-or-false" | "one-of";

/** What a reference points to. */
export type ReferenceKind = "goal" | "measure" | "activity";

/** Lists in which a subject may be reported once per period. */
export type ReportKind = "statusReports" | "outcomes" | "assessments" | "bodyAssessments" | "cases";

/** Something that makes a file unreadable, in whole or in part: a closed code with the facts of its sentence. */
export type FaultDetail =
  | FileFault
  | ShapeFault
  | MeaningFault
  | WorkbookFault
  | SheetFault
  /** A governance model that stands whole in the file and does not hold together. */
  | { readonly code: "model-broken"; readonly fault: ModelFault };

type FileFault =
  | { readonly code: "not-utf8" }
  | { readonly code: "not-a-word-file" }
  | { readonly code: "not-json"; readonly line: number; readonly column: number }
  | { readonly code: "too-large"; readonly limitMegabytes: number }
  | { readonly code: "too-deep"; readonly limit: number }
  | { readonly code: "key-repeated"; readonly key: string }
  | { readonly code: "more-faults"; readonly count: number };

type ShapeFault =
  | { readonly code: "format-missing"; readonly expected: string }
  | { readonly code: "format-unknown"; readonly format: string; readonly expected: string }
  | { readonly code: "field-unknown"; readonly field: string }
  | { readonly code: "field-missing"; readonly field: string }
  | { readonly code: "text-empty"; readonly field: string }
  | { readonly code: "text-too-long"; readonly length: number; readonly limit: number }
  | { readonly code: "wrong-type"; readonly expected: ValueKind; readonly options?: readonly string[] }
  | { readonly code: "number-not-finite" }
  | { readonly code: "year-impossible"; readonly text: string }
  | { readonly code: "date-impossible"; readonly text: string }
  | { readonly code: "period-impossible"; readonly text: string }
  | { readonly code: "target-type-unknown"; readonly text: string; readonly known: readonly string[] };

type MeaningFault =
  | { readonly code: "model-unknown"; readonly key: string; readonly known: readonly string[] }
  | { readonly code: "period-not-in-calendar"; readonly period: string; readonly kinds: readonly PeriodKind[] }
  | { readonly code: "status-unknown"; readonly text: string; readonly known: readonly string[] }
  | { readonly code: "grade-unknown"; readonly text: string; readonly known: readonly string[] }
  | { readonly code: "reference-unknown"; readonly kind: ReferenceKind; readonly id: string }
  | { readonly code: "id-repeated"; readonly kind: ReferenceKind; readonly id: string; readonly first: string }
  | {
      readonly code: "reported-twice";
      readonly kind: ReportKind;
      readonly subject: string;
      readonly period: string;
      readonly first: string;
    }
  | { readonly code: "interval-reversed"; readonly min: number; readonly max: number }
  | { readonly code: "stop-before-start"; readonly start: string; readonly stop: string }
  | { readonly code: "parents-in-circle"; readonly ids: readonly string[] };

/** Zip archives: workbooks and Word files. */
export type ZipFault =
  | { readonly code: "zip-broken" }
  | { readonly code: "zip-encrypted" }
  | { readonly code: "zip-too-many-entries"; readonly limit: number }
  | { readonly code: "zip-swells"; readonly limitMegabytes: number };

export type WorkbookFault =
  | ZipFault
  | { readonly code: "not-a-workbook" }
  /** The format before 2007, `.xls`; a workbook with a password also lies in that wrapping. */
  | { readonly code: "old-workbook" }
  /** A document type declaration, with which XML can name other files or swell without end. */
  | { readonly code: "xml-declares-types" }
  | { readonly code: "workbook-too-large"; readonly what: "rows" | "cells" | "xml"; readonly limit: number };

/** What a plan workbook's sheets and cells can have wrong, beyond what any plan file can. */
export type SheetFault =
  | { readonly code: "sheet-missing"; readonly sheet: string }
  | { readonly code: "sheet-repeated"; readonly sheet: string }
  | { readonly code: "header-missing"; readonly columns: readonly string[] }
  | { readonly code: "column-missing"; readonly column: string }
  | { readonly code: "column-repeated"; readonly column: string; readonly first: string }
  | { readonly code: "name-repeated"; readonly name: string; readonly first: string }
  | { readonly code: "cell-error"; readonly text: string }
  | { readonly code: "cell-became-date"; readonly date: string }
  | { readonly code: "number-impossible"; readonly text: string }
  | { readonly code: "column-not-for-direction"; readonly column: string }
  | { readonly code: "case-field-unknown"; readonly field: string; readonly known: readonly string[] }
  | { readonly code: "case-field-repeated"; readonly field: string; readonly first: string }
  /** Notes: what the workbook holds besides the plan. */
  | { readonly code: "sheet-left-out"; readonly sheet: string }
  | { readonly code: "column-left-out"; readonly column: string }
  | { readonly code: "name-left-out"; readonly name: string }
  | { readonly code: "macros-left-out" }
  | { readonly code: "external-links-left-out" }
  /** Why a plan cannot be written as a workbook. */
  | { readonly code: "model-inline-in-workbook"; readonly model: string }
  | { readonly code: "text-too-long-for-cell"; readonly length: number; readonly limit: number }
  | { readonly code: "too-many-rows-for-sheet"; readonly count: number; readonly limit: number };

/** `where` is a path in the plan file (`goals[0].title`), a workbook's cell (`Aktiviteter!E14`) or the file's name. */
export type Fault = { readonly where: string } & FaultDetail;

export type FaultCode = FaultDetail["code"];
