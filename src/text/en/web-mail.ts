import type { webMail as swedish } from "#text/sv/web-mail.ts";
import { numberWord, plural } from "./grammar.ts";

export const webMail: typeof swedish = {
  outbox: {
    see: "See the emails in the example municipality’s outbox",
    title: "Outbox",
    lead: (count) =>
      count === 0
        ? "No emails yet. They are written at 7 am and when something happens."
        : `${plural(count, "Here is the email", `Here are the latest ${numberWord(count)} emails`)} that the example municipality has sent. Nothing has left the computer.`,
    to: "To",
    when: "Sent",
    kind: "Kind",
    kinds: { duties: "Own responsibilities", optional: "Optional", "log-in": "Login" },
    nobody: "Name removed",
    asHtml: "The email",
    asPlain: "The same email as plain text",
  },
  decline: {
    title: "Opt out of some emails",
    lead: "You will no longer get emails about what others are late with, or the reminder a month ahead. You will always be told about what you yourself are to hand in.",
    button: "Opt out",
    doneTitle: "You no longer get those emails",
    done: "You will still get emails about what you yourself are to hand in. If you change your mind, you can change this on your own page.",
    toMe: "To your page",
  },
};
