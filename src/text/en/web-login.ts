import type { webLogin as swedish } from "#text/sv/web-login.ts";

export const webLogin: typeof swedish = {
  title: "Log in",
  lead: "Write your e-mail address and we send a link to log in with.",
  loggedOut: "You have been logged out for a while. Log in again: your text is still there.",
  email: "E-mail address",
  sendLink: "Send link",
  withPassword: "Log in with a password",
  withLink: "Get a link instead",
  password: "Password",
  code: "One-time code",
  codeHint: "Only if you have switched on one-time codes. Six digits from your app.",
  codeFromApp: "Six digits from your app.",
  logIn: "Log in",
  sentTitle: "Look in your e-mail",
  sent: (email) => `If ${email} is known here, a link has been sent to it. It lasts 20 minutes and works once.`,
  linkTitle: "Log in to Tertial",
  linkCodeLead: "Write the code that your app for one-time codes shows.",
  askAgain: "Ask for a new link",
  linkLead: "Press the button and you are in.",
  linkOld: "The link has been used or is too old. Ask for a new one.",
  faults: {
    "email-missing": "Write your e-mail address, such as name@kommun.se.",
    wrong: "The e-mail address, password or code is not right. Try again.",
    "code-needed": "Write the one-time code too.",
    "link-old": "The link has been used or is too old. Ask for a new one.",
    "code-wrong": "The code is not right, or has been used. Wait for the next one and write that.",
    "too-many-tries": "There have been many tries. Wait a quarter of an hour and try again, or ask for a link.",
  },
  demo: {
    title: "Choose who you want to be",
    lead: "Accounts in the example municipality. Everything is invented and is gone when the program stops.",
    logInAs: (name) => `Log in as ${name}`,
  },
  mail: {
    subject: "Link to log in to Tertial",
    plain: (link) =>
      `Hello!\n\nLog in to Tertial here:\n${link}\n\nThe link lasts 20 minutes and works once. If you did not ask for it you need not do anything.\n`,
  },
};
