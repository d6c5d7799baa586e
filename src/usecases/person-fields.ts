import { oneLine } from "#domain/one-line.ts";
import type { PersonFields } from "#storage/people.ts";
import type { FieldFault } from "./frame.ts";

const MOST_LETTERS = 200;
/** One @, something on both sides, a dot after it, no blank: the mail itself proves the rest. */
const ADDRESS = /^[^\s@;,<>"]+@[^\s@;,<>"]+\.[^\s@;,<>".]+$/;

type Typed = { readonly name: string; readonly email: string; readonly title: string };

const kept = (text: string): string | null => (oneLine(text) === "" ? null : oneLine(text));

/** What is kept of what was typed. */
export function fieldsOf({ name, email, title }: Typed): PersonFields {
  return { name: oneLine(name), email: kept(email.toLowerCase()), title: kept(title) };
}

/** What has to be mended in a person's name, address and title. Without an address nobody can log in. */
export function personFaults(typed: Typed): readonly FieldFault[] {
  const { name, email, title } = fieldsOf(typed);
  const faults: FieldFault[] = [];
  if (name === "") faults.push({ field: "name", code: "name-missing" });
  if (name.length > MOST_LETTERS) faults.push({ field: "name", code: "text-too-long" });
  if (email === null) faults.push({ field: "email", code: "email-missing" });
  else if (email.length > MOST_LETTERS || !ADDRESS.test(email))
    faults.push({ field: "email", code: "email-malformed" });
  if ((title ?? "").length > MOST_LETTERS) faults.push({ field: "title", code: "text-too-long" });
  return faults;
}
