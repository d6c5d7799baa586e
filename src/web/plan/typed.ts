import type { CalendarDate } from "#domain/calendar-date.ts";
import { readSwedishDate } from "#domain/swedish-date.ts";
import { parseSwedishNumber } from "#domain/swedish-number.ts";
import { asWritten } from "#domain/written-text.ts";
import type { FieldFault } from "#usecases/frame.ts";

/** What a form held when it was sent, as typed: shown again whatever happens. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

const plain = (value: unknown): string => (typeof value === "string" ? asWritten(value) : "");

/** The posted body without files, its texts as they were written. */
export function typedFrom(body: Readonly<Record<string, unknown>>): Typed {
  return Object.fromEntries(
    Object.entries(body)
      .filter(([name]) => name !== "formToken")
      .map(([name, value]) => [name, Array.isArray(value) ? value.map(plain) : plain(value)]),
  );
}

/** One field's text; empty when it was not sent. */
export function textIn(typed: Typed, name: string): string {
  const value = typed[name];
  return typeof value === "string" ? value : (value?.[0] ?? "");
}

/** Everything that was ticked under a name. */
export function listIn(typed: Typed, name: string): readonly string[] {
  const value = typed[name];
  return value === undefined || value === "" ? [] : typeof value === "string" ? [value] : value;
}

/** A row's id; null for nothing and for what is none. */
export function idIn(typed: Typed, name: string): number | null {
  const text = textIn(typed, name);
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

export function idsIn(typed: Typed, name: string): readonly number[] {
  return listIn(typed, name).flatMap((text) => (/^\d{1,9}$/.test(text) ? [Number(text)] : []));
}

/** Reads fields one by one and gathers what cannot be read. */
export class FormReader {
  readonly typed: Typed;
  readonly faults: FieldFault[] = [];

  constructor(typed: Typed) {
    this.typed = typed;
  }

  /** Null for an empty field; a fault when it must not be, or when it is no date. */
  date(field: string, isRequired = true): CalendarDate | null {
    const date = readSwedishDate(textIn(this.typed, field).trim());
    if (date === undefined) this.faults.push({ field, code: "date-unreadable" });
    if (date === null && isRequired) this.faults.push({ field, code: "date-missing" });
    return date ?? null;
  }

  /** As `date`, for a number written as Swedish writes them. */
  number(field: string, isRequired = false): number | null {
    const text = textIn(this.typed, field).trim();
    const value = text === "" ? null : parseSwedishNumber(text);
    if (text !== "" && value === null) this.faults.push({ field, code: "number-unreadable" });
    if (text === "" && isRequired) this.faults.push({ field, code: "value-missing" });
    return value;
  }

  /** Null for a field with nothing but blanks in it. */
  text(field: string): string | null {
    const text = textIn(this.typed, field).trim();
    return text === "" ? null : text;
  }
}
