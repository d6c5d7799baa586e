import { z } from "zod";

const text = z.string().default("");

const FORM = z.object({
  version: z.coerce.number().int().catch(0),
  name: text,
  language: z.enum(["sv", "en"]).catch("sv"),
  optionalMail: z.string().optional(),
  current: text,
  next: text,
  code: text,
  session: text,
});

/** What one of the page's forms held; fields of the other forms are empty. */
export type TypedMe = Omit<z.infer<typeof FORM>, "optionalMail"> & {
  /** Which form it was: the end of its address. */
  readonly part: string;
  readonly takesOptionalMail: boolean;
};

/** Reads any of the page's forms. */
export function readOwnForm(part: string, body: Readonly<Record<string, unknown>>): TypedMe {
  const { optionalMail, ...typed } = FORM.parse(body);
  return { ...typed, part, code: typed.code.trim(), takesOptionalMail: optionalMail !== undefined };
}
