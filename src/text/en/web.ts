import type { web as swedish } from "#text/sv/web.ts";

export const web: typeof swedish = {
  product: "Tertial",
  skip: "Skip to the content",
  menu: "Menu",
  mainMenu: "Main menu",
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
    privacy: "How we treat personal data",
    language: "Svenska",
  },
  openRound: (period, due) => `${period} · the round is open until ${due}`,
  demoBanner: (day) => `This is an example with invented data. Today is ${day}.`,
  plainHttpBanner: "The page is used over an unencrypted connection. Use it only to try, on your own computer.",
  faultTitle: (title) => `Error: ${title}`,
  errorSummary: (count) => (count === 1 ? "One thing has to be changed" : `${count} things have to be changed`),
  refusals: {
    "not-your-duty": "This is somebody else's to hand in.",
    "not-your-role": "Your role does not allow this.",
    "not-published": "This is not approved yet and cannot be shown.",
    "round-not-open": "The round is not open.",
    "round-approved": "The round is approved and locked. A mistake is put right by an erratum.",
    "round-not-under-review": "The round is not under review.",
    "round-already-open": "The round has been opened already.",
    "round-not-approved": "The round is not approved yet. What is wrong is changed where it stands.",
    "already-submitted": "This is already handed in.",
    "already-approved": "This is already approved.",
    "nothing-submitted": "Nothing is handed in yet.",
  },
  problems: {
    notFound: {
      title: "The page does not exist",
      text: "The address may be old, or you may not be allowed to see what it led to.",
    },
    notPermitted: { title: "You may not do this" },
    logInFirst: {
      title: "Log in first",
      text: "You have been logged out for a while. Log in again: your text is still there.",
    },
    forgedForm: {
      title: "The form could not be received",
      text: "It does not belong to your session. Go back, reload the page and try again. What you wrote is still in the browser.",
    },
    unreadableForm: {
      title: "The form could not be read",
      text: "Something in it is missing or cannot be saved, such as an invisible character. Go back, reload the page and try again.",
    },
    tooLarge: { title: "The file is too large", text: "It can be at most 20 MB. Go back and choose a smaller one." },
    failed: {
      title: "Something went wrong here",
      text: (id) => `Try again in a while. Tell us the number ${id} and we can find the fault.`,
    },
    backToStart: "To your duties",
  },
};
