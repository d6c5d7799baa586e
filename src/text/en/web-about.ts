import type { webAbout as swedish } from "#text/sv/web-about.ts";

const toComplete =
  "This is a template. The municipality fills in the parts in square brackets before the page is used.";

export const webAbout: typeof swedish = {
  help: {
    title: "Help",
    lead: () => "How to report, how to read and what the words mean.",
    sections: [
      {
        heading: "Report what you are responsible for",
        text: [
          "Open To do. The best thing to start with is at the top.",
          "Choose what fits best and write a comment: what has happened, what remains and what are you doing about the deviation? Two sentences are often enough. Write so that someone who does not know your work will understand.",
          "Save a draft if you need more time. Hand in when you are done: the reviewer then sees what you have written.",
        ],
      },
      {
        heading: "Reading how things are going",
        text: [
          "Open Report. At the top you see how the goals were assessed in the latest approved follow-up, what is worth asking about and what will be completed later.",
          "Every goal in the report leads on: to who assessed and approved it, to the activities and measures behind it and to every version of the answers.",
          "Compare shows two periods side by side. Search finds plans, goals, activities, measures and answers.",
        ],
      },
      {
        heading: "What the words mean",
        text: [],
        list: [
          "Tertial: a period of four months. There are three in a year.",
          "Round: the follow-up of one plan for one period. It opens, is reviewed and approved, and is then locked.",
          "Handed in: you are done and someone is reviewing your answer.",
          "Returned for changes: the reviewer wants you to add something. The reviewer’s comment is next to it.",
          "Finding: something that the system thinks does not add up. You can hand in anyway. The finding goes with your answer to the reviewer.",
          "Late: the last day has passed.",
          "No data: no one has answered. That is not the same as zero.",
        ],
      },
      {
        heading: "If someone else is writing at the same time",
        text: [
          "If someone saves before you, both texts are shown and you choose one or combine them. Nothing you have written is lost.",
          "Your browser also keeps its own draft while you write. You get it back if you are logged out before you have saved.",
        ],
      },
      {
        heading: "Correcting something that has been approved",
        text: [
          "An approved round is locked. An error is put right with a correction: the new value is shown beside the old one, with the reason, the date and who made it. Ask the coordinator.",
        ],
      },
      {
        heading: "Asking someone",
        text: [
          "The coordinator of the follow-up helps with the content. The administrator helps with accounts and roles. [The municipality’s contact for support: name, email and telephone.]",
        ],
      },
    ],
  },
  accessibility: {
    title: "Accessibility statement",
    lead: (municipality) =>
      `${municipality} provides this service, Tertial. As many people as possible should be able to use it. This page describes how well it meets the Swedish Act (2018:1937) on Accessibility to Digital Public Services, which shortcomings we know of and how you can report others.`,
    template: toComplete,
    sections: [
      {
        heading: "How accessible is the service?",
        text: [
          "The service is built to follow WCAG 2.2 at level AA and works without JavaScript, with the keyboard alone, enlarged to 200 per cent and on screens as narrow as 320 pixels.",
          "[Fully, partly or not compliant with the law, in the municipality’s own assessment.]",
        ],
      },
      {
        heading: "If you cannot use parts of the service",
        text: [
          "Contact us and we will give you the content in a form that suits you, for example read aloud, in large print or as a Word document. [Email, telephone and postal address. Reply within this many working days.]",
        ],
      },
      {
        heading: "Report shortcomings",
        text: [
          "Please tell us if you find something that falls short, or if you think that we do not meet the requirements of the law. [Email or link to a form.]",
        ],
      },
      {
        heading: "Enforcement",
        text: [
          "The Agency for Digital Government, Digg, supervises compliance with the Act. If you are not satisfied with how we respond, you can report it to Digg.",
        ],
        link: { href: "https://www.digg.se/tdosanmalan", words: "Report poor accessibility to Digg (in Swedish)" },
      },
      {
        heading: "Known shortcomings",
        text: [],
        list: [
          "Word documents made with the municipality’s own template are as accessible as the template is.",
          "PDF documents are tagged according to PDF/UA-1. The program that makes them certifies it. They have not been examined with a screen reader by an independent party.",
          "[Shortcomings that the municipality itself knows of, with reasons and when they will be put right.]",
        ],
      },
      {
        heading: "How the service has been tested",
        text: [
          "Every change to the service is tested automatically with axe on wide and narrow screens, with the keyboard, and with and without JavaScript. Such testing does not find everything.",
          "[How the municipality has assessed the service (self-assessment or external audit), the date of the assessment and the date when the statement was last updated.]",
        ],
      },
    ],
  },
  privacy: {
    title: "How we handle personal data",
    lead: (municipality) =>
      `${municipality} uses Tertial to follow up goals and plans. This page explains which data about you are stored, why and for how long.`,
    template: toComplete,
    sections: [
      {
        heading: "Data about you",
        text: [],
        list: [
          "Your name, email address and title, your roles and what you are responsible for. If the address changes, the old one stays until it has been told.",
          "What you write, with the time: every version is saved, because the follow-up is part of the municipality’s basis for decisions.",
          "When you last logged in and with what kind of browser, so that you can see your own sessions.",
          "The emails that Tertial has sent you. A password and one-time codes, if you have chosen them: no one can read out the password.",
          "Where someone has tried to log in from: for a day, and not so that the network address can simply be read.",
          "A chain of events that shows that nothing has been changed afterwards. It contains no names and no texts.",
        ],
      },
      {
        heading: "Why",
        text: [
          "The Local Government Act requires goals and services to be followed up. The processing is necessary for the performance of a task carried out in the public interest (Article 6(1)(e) of the General Data Protection Regulation). The data are not used for anything else, and no one outside the municipality receives them unless the law says so.",
          "What has been handed in or approved may be an official document.",
        ],
      },
      {
        heading: "For how long",
        text: [
          "Decided reports are preserved. Drafts and names are deleted when the municipality’s retention decision says so. [Reference to the retention decision.]",
        ],
      },
      {
        heading: "Cookies and other data in your browser",
        text: [
          "The service uses only the cookies it needs: one for your session, one that recognises the browser so that no one else can lock you out, and one for your choice of language. Drafts that you have not saved stay in the browser until you save or discard them. Nothing is sent to anyone else.",
        ],
      },
      {
        heading: "Do not write about other people’s health",
        text: [
          "Comments are about the work. Do not write so that an individual can be recognised: the sick leave in a group of three is data about people.",
        ],
      },
      {
        heading: "Your rights",
        text: [
          "You have the right to know which data are stored about you and to have errors corrected. You can change your own name and language under your name at the top right.",
          "The controller is [committee or board]. You can reach the data protection officer at [email]. You can lodge a complaint with the Swedish Authority for Privacy Protection.",
        ],
        link: { href: "https://www.imy.se/en/", words: "The Swedish Authority for Privacy Protection" },
      },
    ],
  },
};
