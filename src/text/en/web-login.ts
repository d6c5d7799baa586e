import type { webLogin as swedish } from "#text/sv/web-login.ts";

export const webLogin: typeof swedish = {
  title: "Log in",
  lead: "Enter your email address and we will send you a link to log in with.",
  loggedOut: "You have been logged out for a while. Log in again.",
  email: "Email address",
  sendLink: "Send link",
  withPassword: "Log in with a password",
  withLink: "Get a link instead",
  password: "Password",
  code: "One-time code",
  codeHint: "Only if you have switched on one-time codes. Six digits from your app.",
  codeFromApp:
    "Six digits from your app. Is the app gone? Ask whoever administers Tertial where you work to switch the codes off.",
  logIn: "Log in",
  sentTitle: "Check your email",
  sent: (email) =>
    `If ${email} is registered with us, we have sent a link there. It is valid for 20 minutes and can be used once.`,
  notArrived: "Nothing after a few minutes? Look in your spam folder.",
  linkTitle: "Log in to Tertial",
  linkCodeLead: "Enter the code shown by your one-time code app.",
  askAgain: "Ask for a new link",
  linkLead: "Press the button and you are in.",
  linkOldTitle: "The link no longer works",
  linkOld: "It has been used or is too old. Ask for a new one and it will come by email.",
  faults: {
    "email-missing": "Enter your email address, for example name@kommun.se.",
    wrong: "The email address, password or code is wrong. Try again.",
    "code-needed": "Enter the one-time code as well.",
    "link-old": "The link has been used or is too old. Ask for a new one.",
    "code-wrong": "The code is wrong or has already been used. Wait for the next one and enter that.",
    "too-many-tries": "There have been too many attempts. Wait a quarter of an hour and try again, or ask for a link.",
  },
  demo: {
    title: "Choose who you want to be",
    lead: "Accounts in the example municipality. Everything is made up and disappears when the program stops.",
    logInAs: (name) => `as ${name}`,
  },
};
