import type { Language } from "#text/language.ts";
import { textsIn } from "#text/texts.ts";
import type { Mail } from "./mail.ts";

/** The mail with a link to log in with. */
export function logInMail(language: Language, municipality: string, href: string): Mail {
  const { logIn } = textsIn(language).mails;
  return {
    language,
    subject: logIn.subject(municipality),
    sender: municipality,
    lead: logIn.lead,
    parts: [
      { kind: "action", label: logIn.action, href, isFirst: true },
      { kind: "text", text: logIn.once },
    ],
    foot: [{ text: logIn.notYou }],
  };
}
