import type { Language } from "#text/language.ts";
import { textsIn } from "#text/texts.ts";
import type { Mail } from "./mail.ts";

/** What was changed about how somebody logs in. */
export const ACCOUNT_CHANGES = [
  "password",
  "password-removed",
  "codes-on",
  "codes-off",
  "codes-removed",
  "address",
] as const;
export type AccountChange = (typeof ACCOUNT_CHANGES)[number];

/** Tells the person, who may not be the one who did it. `address` goes to the address that is no longer theirs. */
export function accountMail(language: Language, municipality: string, change: AccountChange, href: string): Mail {
  const { account } = textsIn(language).mails;
  return {
    language,
    subject: account.subject(municipality),
    sender: municipality,
    lead: account.changed[change],
    parts:
      change === "address"
        ? [{ kind: "text", text: account.notRight }]
        : [
            { kind: "action", label: account.action, href, isFirst: true },
            { kind: "text", text: account.notYou },
          ],
    foot: [{ text: account.why }],
  };
}
