import { printMailHtml } from "./as-mail-html.tsx";
import { printPlain } from "./as-plain.ts";
import type { Mail } from "./mail.ts";

export type PrintedMail = { readonly subject: string; readonly plain: string; readonly html: string };

/** Both parts of a mail, from the one source. */
export const printMail = (mail: Mail): PrintedMail => ({
  subject: mail.subject,
  plain: printPlain(mail),
  html: printMailHtml(mail),
});
