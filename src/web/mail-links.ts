import type { MailLinks } from "#documents/mail/mail.ts";
import { withQuery } from "./address.ts";
import { paths } from "./paths.ts";

/** The addresses that mails point to, below the one where the application is reached. */
export const mailLinks = (baseUrl: string): MailLinks => ({
  toDo: `${baseUrl}${paths.toDo()}`,
  account: `${baseUrl}${paths.me()}`,
  item: (kind, id) => `${baseUrl}${paths[kind](id)}`,
  followUp: (period) => `${baseUrl}${paths.followUp(period)}`,
  logIn: (token, back) => {
    const tillbaka = back === paths.toDo() ? null : back;
    return `${baseUrl}${withQuery(paths.logInLink(token), { tillbaka })}`;
  },
  decline: (token) => `${baseUrl}${paths.declineMail(token)}`,
});
