import type { webAbout as swedish } from "#text/sv/web-about.ts";

const toComplete =
  "This is a template. The municipality fills in what stands in square brackets before the page is used.";

export const webAbout: typeof swedish = {
  help: {
    title: "Help",
    lead: () => "How to report, what the words mean and what happens next.",
    sections: [
      {
        heading: "Report what you are responsible for",
        text: [
          "Open To do. What is best to begin with stands first.",
          "Choose what fits best and write a comment: what has happened, what is left and what do you do about the deviation? Two sentences are often enough. Write so that somebody who does not know the work understands.",
          "Save a draft if you need more time. Hand in when you are done: then the reviewer sees what you have written.",
        ],
      },
      {
        heading: "The words",
        text: [],
        list: [
          "Round: the follow-up of one plan for one period. It opens, is reviewed and approved, and is then locked.",
          "Handed in: you are done and somebody reviews it.",
          "Returned for completion: the reviewer wants you to add something. What stands beside it.",
          "Finding: something that the system thinks does not add up. You can hand in all the same. It follows to the reviewer.",
          "Late: the last day has passed.",
          "No value: nobody has answered. That is not the same as zero.",
        ],
      },
      {
        heading: "When somebody else writes at the same time",
        text: [
          "If somebody saves before you, both texts are shown, and you choose or merge them. Nothing you have written is lost.",
          "Your browser also keeps a draft of its own while you write. It is offered to you if the session ends before you have saved.",
        ],
      },
      {
        heading: "Correct something that is approved",
        text: [
          "An approved round is locked. An error is corrected by an erratum: the new value is shown beside the old one, with reason, date and who corrected it. Ask the coordinator for it.",
        ],
      },
      {
        heading: "Ask somebody",
        text: [
          "The coordinator of the follow-up helps with the content. The administrator helps with accounts and roles. [The municipality's contact for support: name, e-mail and telephone.]",
        ],
      },
    ],
  },
  accessibility: {
    title: "Accessibility statement",
    lead: (municipality) =>
      `${municipality} is behind this service, Tertial. As many as possible should be able to use it. This page says how well it meets the Swedish Act (2018:1937) on accessibility to digital public service, which shortcomings we know of and how you report more.`,
    template: toComplete,
    sections: [
      {
        heading: "How accessible is the service?",
        text: [
          "The service is built to follow WCAG 2.2 at level AA and works without JavaScript, with the keyboard alone, enlarged to 200 per cent and on screens down to 320 pixels.",
          "[Fully, partly or not in conformance with the law, in the municipality's own judgement.]",
        ],
      },
      {
        heading: "If you cannot use parts of the service",
        text: [
          "Contact us, and you get the content in a way that suits you, for example read aloud, in large print or as a Word document. [E-mail, telephone and postal address. Answer within this many working days.]",
        ],
      },
      {
        heading: "Report shortcomings",
        text: [
          "We want to know if you find something that falls short or if you think that we do not meet the law's requirements. [E-mail or link to a form.]",
        ],
      },
      {
        heading: "Supervision",
        text: [
          "The Agency for Digital Government, Digg, supervises the law. If you are not content with how we handle your views you can report it to Digg.",
        ],
        link: { href: "https://www.digg.se/tdosanmalan", words: "Report lacking accessibility to Digg (in Swedish)" },
      },
      {
        heading: "Known shortcomings",
        text: [],
        list: [
          "Word documents made in the municipality's own template are as accessible as the template is.",
          "PDF documents are tagged according to PDF/UA-1. The program that makes them vouches for it. They have not been examined with a screen reader by an outsider.",
          "[Shortcomings that the municipality itself knows of, with reasons and when they are mended.]",
        ],
      },
      {
        heading: "How the service has been tested",
        text: [
          "Every change of the service is tested automatically with axe on wide and narrow screens, with the keyboard and with and without JavaScript. Such a test does not find everything.",
          "[How the municipality has assessed the service (self-assessment or external audit), the day of the assessment and the day when the statement was last updated.]",
        ],
      },
    ],
  },
  privacy: {
    title: "How we treat personal data",
    lead: (municipality) =>
      `${municipality} uses Tertial to follow up goals and plans. This page says which data about you there are, why and for how long.`,
    template: toComplete,
    sections: [
      {
        heading: "Data about you",
        text: [],
        list: [
          "Name, e-mail address and title, your roles and what you are responsible for.",
          "What you write, with the time: every version is kept, as the follow-up is the municipality's ground for decisions.",
          "When you last logged in and from which kind of browser, so that you can see your own log-ins.",
          "A chain of events that shows that nothing has been changed afterwards. It holds no names and no texts.",
        ],
      },
      {
        heading: "Why",
        text: [
          "The Local Government Act requires that goals and services are followed up. The processing is necessary for a task in the public interest (article 6.1 e of the General Data Protection Regulation). The data are used for nothing else, and nobody outside the municipality gets them unless the law says so.",
          "What is handed in or approved may be an official document.",
        ],
      },
      {
        heading: "For how long",
        text: [
          "Decided reports are kept. Drafts and names are removed when the municipality's retention decision says so. [Reference to the retention decision.]",
        ],
      },
      {
        heading: "Cookies and other things in your browser",
        text: [
          "The service uses only cookies that are needed: one for the log-in, one that knows the browser again so that nobody else can lock you out, and one for the chosen language. Drafts that you have not saved stay in the browser until you save or drop them. Nothing is sent to anybody else.",
        ],
      },
      {
        heading: "Do not write about other people's health",
        text: [
          "Comments are about the work. Do not write so that a single person can be recognised: the sick leave in a group of three is data about persons.",
        ],
      },
      {
        heading: "Your rights",
        text: [
          "You have the right to know which data there are about you and to have errors corrected. You change your name and language yourself under your name at the top right.",
          "The controller is [board or committee]. You reach the data protection officer at [e-mail]. You can complain to the Swedish Authority for Privacy Protection.",
        ],
        link: { href: "https://www.imy.se/en/", words: "The Swedish Authority for Privacy Protection" },
      },
    ],
  },
};
