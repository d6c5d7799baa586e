import type { webMail as swedish } from "#text/sv/web-mail.ts";
import { numberWord, plural } from "./grammar.ts";

export const webMail: typeof swedish = {
  outbox: {
    see: "See the mails in the example municipality’s outbox",
    title: "Outbox",
    lead: (count) =>
      count === 0
        ? "No mails yet. They are written at 7 and when something happens."
        : `${plural(count, "Here is the mail", `Here are the latest ${numberWord(count)} mails`)} that the example municipality has sent. Nothing has left the computer.`,
    to: "To",
    when: "Sent",
    kind: "Kind",
    kinds: { duties: "Own duties", optional: "Can be declined", "log-in": "Log-in" },
    nobody: "Name removed",
    asHtml: "The mail",
    asPlain: "The same mail as plain text",
  },
  decline: {
    title: "Decline some mail",
    lead: "You will not get mail about what others are late with, nor the reminder a month ahead. What you are to hand in yourself you will always hear of.",
    button: "Decline the mail",
    doneTitle: "You no longer get that mail",
    done: "You still get mail about what you are to hand in yourself. If you change your mind, change it on your own page.",
    toMe: "To your page",
  },
};
