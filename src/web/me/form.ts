import { z } from "zod";

const text = z.string().default("");

const FORM = z.object({
  version: z.coerce.number().int().catch(0),
  name: text,
  language: z.enum(["sv", "en"]).catch("sv"),
  optionalMail: z.string().optional(),
  current: text,
  next: text,
  /** The password that the person has now, where the page asks for it beside a code. */
  password: text,
  removes: z.string().optional(),
  code: text,
  session: text,
});

/** What one of the page's forms held; fields of the other forms are empty. */
export type TypedMe = Omit<z.infer<typeof FORM>, "optionalMail" | "removes"> & {
  /** Which form it was: the end of its address. */
  readonly part: string;
  readonly takesOptionalMail: boolean;
  /** Pressed in the form of the password: it is to be taken away, not changed. */
  readonly removesPassword: boolean;
};

/** Reads any of the page's forms. */
export function readOwnForm(part: string, body: Readonly<Record<string, unknown>>): TypedMe {
  const { optionalMail, removes, ...typed } = FORM.parse(body);
  const pressed = { takesOptionalMail: optionalMail !== undefined, removesPassword: removes !== undefined };
  return { ...typed, ...pressed, part, code: typed.code.trim() };
}
