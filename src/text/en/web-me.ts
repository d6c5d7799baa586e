import type { webMe as swedish } from "#text/sv/web-me.ts";
import { dateInWords } from "./days.ts";
import { figures, listed, plural } from "./grammar.ts";

export const webMe: typeof swedish = {
  title: "Your account",
  lead: (email, roles) =>
    [
      email === null ? "" : `You are logged in as ${email}.`,
      roles.length === 0
        ? "You have no role here at present."
        : `Your ${plural(roles.length, "role", "roles")} here: ${listed(roles.map((role) => role.toLowerCase()))}.`,
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  saved: "Saved.",
  details: {
    title: "Details",
    name: "Name",
    language: "Language",
    languages: { sv: "Svenska", en: "English" },
    mail: "Emails to you",
    mailHint: "You always get reminders about what you yourself are to hand in. You can opt out of the rest.",
    optionalMail: "Summaries and news about the follow-up",
    save: "Save the details",
  },
  password: {
    title: "Password",
    has: "You can log in with a password or with a link sent by email.",
    hasNot: "You log in with a link sent by email. A password is quicker if you are here often.",
    current: "Current password",
    next: "New password",
    nextHint: "At least twelve characters. A sentence you can remember is better than odd characters.",
    set: "Choose a password",
    change: "Change password",
    remove: "Remove the password",
    again: "Log in again",
    againWhy: "You logged in more than a quarter of an hour ago. Log in again, and you can change how you log in.",
    ends: "All other sessions will be ended.",
  },
  codes: {
    title: "One-time codes",
    off: "A code from an app on your phone, in addition to a password or link. Access to your email is then not enough.",
    on: (since) => `One-time codes have been on since ${dateInWords(since)}.`,
    turnOn: "Switch on one-time codes",
    again: "Log in again to switch on one-time codes, as for the password above.",
    scan: "Scan the QR code with your one-time code app, or type the key into the app. Then enter the code the app shows.",
    picture: "QR code with the key for your app. The key is also given as text beside it.",
    secret: "Key",
    code: "One-time code",
    codeHint: "Six digits from your app.",
    confirm: "Confirm and switch on",
    cancel: "Cancel",
    turnOff: "Switch off one-time codes",
  },
  sessions: {
    title: "Where you are logged in",
    here: "Here, now",
    unknown: "Unknown browser",
    since: (moment) => `Logged in ${moment}`,
    lastSeen: (moment) => `Used ${moment}`,
    end: "Log out",
    endAbout: (device, since) => `from ${device}, logged in ${since}`,
    endAll: "Log out everywhere",
    rules: (hours, days) =>
      `A session ends after ${figures(hours)} ${plural(hours, "hour", "hours")} without use, and always after ${figures(days)} ${plural(days, "day", "days")}.`,
  },
  logOut: "Log out",
  changed: "The account was changed in another window. Check the details and save again.",
  faults: {
    "name-missing": "Enter your name.",
    "text-too-long": "Shorten the text to 200 characters or fewer.",
    "password-wrong": "The password is not the one you have now.",
    "log-in-again": "You logged in more than a quarter of an hour ago. Log in again first.",
    "password-too-short": "Choose a password with at least twelve characters.",
    "password-too-long": "Choose a password with 200 characters or fewer.",
    "password-easy-to-guess":
      "The password is easy to guess. Avoid common passwords, your name, the municipality’s name and repetition.",
    "code-wrong": "The code is wrong or has already been used. Wait for the next one and enter that.",
    "too-many-tries": "There have been too many attempts. Wait a quarter of an hour and try again.",
  },
};
