import type { web as swedish } from "#text/sv/web.ts";
import { dayInWords } from "./days.ts";
import { capitalised, numberWord } from "./grammar.ts";

export const web: typeof swedish = {
  language: "en",
  product: "Tertial",
  skip: "Skip to main content",
  menu: "Menu",
  mainMenu: "Main menu",
  crumbs: "You are here",
  nav: {
    toDo: "To do",
    goals: "Goals",
    followUp: "Follow-up",
    report: "Report",
    plan: "Plan",
    compare: "Compare",
    search: "Search",
    admin: "Administration",
  },
  left: (count) => ` ${count} left`,
  logOut: "Log out",
  foot: {
    help: "Help",
    accessibility: "Accessibility",
    privacy: "How we handle personal data",
    language: "Svenska",
  },
  openRound: (period, due) => `${capitalised(period)} · the round is open until ${dayInWords(due)}`,
  demoBanner: (day) => `This is an example with made-up data. Today’s date is ${day}.`,
  demoOutbox: "See the emails that are sent",
  plainHttpBanner:
    "This page is being used over an unencrypted connection. Use it only to try things out, on your own computer.",
  faultTitle: (title) => `Error: ${title}`,
  errorSummary: (count) =>
    count === 1 ? "One thing needs to be changed" : `${capitalised(numberWord(count))} things need to be changed`,
  refusals: {
    "not-your-duty": "This is for someone else to hand in.",
    "not-your-role": "Your role does not allow this.",
    "not-published": "This will be shown to everyone once the round has been approved.",
    "round-not-open": "The round is not open.",
    "round-approved": "The round is approved and locked. An error is put right with a correction.",
    "round-not-under-review": "The round is not under review.",
    "round-already-open": "The round has already been opened.",
    "round-not-approved": "The round has not been approved yet. Errors are corrected where they are.",
    "already-submitted": "This has already been handed in.",
    "already-approved": "This has already been approved.",
    "nothing-submitted": "Nothing has been handed in yet.",
  },
  problems: {
    unclaimed:
      "This address belongs to no municipality. Whoever runs Tertial adds one with: tertial municipality add NAME",
    notFound: {
      title: "The page does not exist",
      text: "The address may be out of date, or you may not be allowed to see the page it led to.",
    },
    notPermitted: { title: "You are not allowed to do this", notPublished: "Not approved yet" },
    forgedForm: {
      title: "The form could not be received",
      text: "It does not belong to your session. Go back, reload the page and try again.",
    },
    unreadableForm: {
      title: "The form could not be read",
      text: "Something in it is missing or cannot be saved, such as an invisible character. Go back, reload the page and try again.",
    },
    tooLarge: { title: "The file is too large", text: "It can be at most 20 MB. Go back and choose a smaller one." },
    tooMuchText: {
      title: "There is too much text",
      text: "A form can be at most 1 MB. Go back and shorten the text.",
    },
    tooBusy: {
      title: "Many files are being read just now",
      text: "Go back, wait half a minute and send it again.",
    },
    failed: {
      title: "Something went wrong at our end",
      text: (id) => `Try again in a while. If you contact us, give the number ${id} and we will find the fault.`,
    },
    backToStart: "Go to the start page",
  },
};
