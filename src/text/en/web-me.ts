import type { webMe as swedish } from "#text/sv/web-me.ts";
import { dateInWords } from "./days.ts";
import { listed } from "./grammar.ts";

export const webMe: typeof swedish = {
  title: "Your account",
  lead: (email, roles) =>
    [
      email === null ? "" : `You are logged in as ${email}.`,
      roles.length === 0
        ? "You have no role here at present."
        : `Your part here: ${listed(roles.map((role) => role.toLowerCase()))}.`,
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  saved: "Saved.",
  details: {
    title: "Details",
    name: "Name",
    language: "Language",
    languages: { sv: "Svenska", en: "English" },
    mail: "E-mail to you",
    mailHint: "Reminders of what you yourself are to hand in always come. The rest you can do without.",
    optionalMail: "Summaries and news of the follow-up",
    save: "Save the details",
  },
  password: {
    title: "Password",
    has: "You can log in with a password and with a mailed link.",
    hasNot: "You log in with a mailed link. A password is quicker if you are here often.",
    current: "Present password",
    next: "New password",
    nextHint: "At least twelve characters. A sentence you remember is better than odd characters.",
    set: "Choose a password",
    change: "Change password",
    remove: "Remove the password",
    ends: "All other sessions end.",
  },
  codes: {
    title: "One-time codes",
    off: "A code from an app in your phone, besides password or link. Then reaching your e-mail is not enough.",
    on: (since) => `One-time codes have been on since ${dateInWords(since)}.`,
    turnOn: "Switch on one-time codes",
    scan: "Read the picture with your app for one-time codes, or write in the secret. Then write the code that the app shows.",
    picture: "QR code with the secret for your app. The secret also stands beside it as text.",
    secret: "Secret",
    code: "One-time code",
    codeHint: "Six digits from your app.",
    confirm: "Confirm and switch on",
    cancel: "Cancel",
    turnOff: "Switch off one-time codes",
  },
  sessions: {
    title: "You are logged in here",
    here: "Here, now",
    unknown: "Unknown browser",
    since: (moment) => `Logged in ${moment}`,
    lastSeen: (moment) => `Used ${moment}`,
    end: "Log out",
    endAbout: (device) => `from ${device}`,
    endAll: "Log out everywhere",
    rules: (hours, days) => `A session ends after ${hours} hours without use, and always after ${days} days.`,
  },
  logOut: "Log out",
  changed: "The account was changed in another window. Look through the details and save again.",
  faults: {
    "name-missing": "Write your name.",
    "text-too-long": "Shorten the text to at most 200 characters.",
    "password-wrong": "The password is not the one you have now.",
    "password-too-short": "Choose a password of at least twelve characters.",
    "password-too-long": "Choose a password of at most 200 characters.",
    "password-easy-to-guess":
      "The password is easy to guess. Avoid your name, the municipality's name and repetitions.",
    "code-wrong": "The code is not right, or has been used. Wait for the next one and write that.",
    "too-many-tries": "There have been many tries. Wait a quarter of an hour and try again.",
  },
};
