import type { ModelDifference, ModelList } from "#domain/model-differences.ts";
import type { webAdminRules as swedish } from "#text/sv/web-admin-rules.ts";
import { dateInWords } from "./days.ts";
import { figures, plural } from "./grammar.ts";

const LISTS: Readonly<Record<ModelList, string>> = {
  levels: "Levels",
  areas: "Goal areas",
  focusAreas: "Focus areas",
  grades: "Grades",
  statuses: "Statuses",
  causes: "Causes of deviation",
  memoSections: "Sections of the decision memo",
};

const VERDICTS: Readonly<Record<string, string>> = {
  "#08605a": "the green that means met and finished",
  "#2a6fc0": "the blue that means in progress according to plan",
  "#ab7d00": "the yellow that means partly met",
  "#ad4300": "the orange that means deviation",
  "#7a0f38": "the burgundy that means not met",
  "#4a2f73": "the purple that means waiting",
  "#737b84": "the grey that means not started and not assessed",
};

function difference(change: ModelDifference): string {
  switch (change.code) {
    case "added":
      return `${LISTS[change.list]}: “${change.name}” is added.`;
    case "removed":
      return `${LISTS[change.list]}: “${change.name}” is removed.`;
    case "renamed":
      return `${LISTS[change.list]}: “${change.from}” is renamed “${change.to}”.`;
    case "redefined":
      return `${LISTS[change.list]}: “${change.name}” is given another meaning.`;
    case "reordered":
      return `${LISTS[change.list]}: the order changes.`;
    case "rule-changed":
      return change.come.length + change.gone.length === 0
        ? "The rule’s limits or options change."
        : "The rule changes.";
    case "calendar-changed":
      return "The periods you follow up change.";
    case "path-changed":
      return "The decision path changes.";
    case "memo-changed":
      return "The way the decision memo is written changes.";
    case "outside-scale-changed":
      return "The option outside the scale changes.";
  }
}

export const webAdminRules: typeof swedish = {
  model: {
    lead: "The governance model sets out how you assess, in what words and by what rule.",
    none: "There is no governance model here yet. Choose one to be able to make a plan.",
    versions: "Versions",
    from: (year) => `Applies to new plans from ${year}`,
    version: (version) => `Version ${version}`,
    plans: (count) => (count === 0 ? "No plan uses it" : `${figures(count)} ${plural(count, "plan", "plans")}`),
    now: "Applies now",
    switch: "Change governance model from a given year",
    source: "Source",
    adopted: "Adopted",
    vision: "Vision",
    around: "How you work",
    levels: "Levels",
    grades: "Assessment of goals, highest first",
    outside: "Outside the scale",
    statuses: "Statuses of activities",
    causes: "Causes of deviation",
    areas: "Goal areas",
    focusAreas: "Focus areas",
    calendar: "You follow up by",
    kinds: { T: "tertial", Q: "quarter", H: "half-year", M: "month", Y: "year" },
    rule: "The rule",
    ruleLead: "The rule proposes, you assess and the committee decides.",
    off: "An option that is not switched on",
    memo: "Sections of the decision memo",
    required: "required",
    path: "Decision path",
    conditions: {
      "no-measures": "When the goal has no measures",
      "has-measures": "When the goal has measures",
      "no-activities": "When the goal has no activities",
      "has-activities": "When the goal has activities",
      "has-bodies": "When other bodies have assessed the goal",
      always: "Otherwise",
    },
    step: {
      title: "Change governance model",
      lead: "The new model applies to plans made for that year and later. Existing plans and rounds keep theirs.",
      builtIn: "Built-in model",
      own: "None, I am uploading our own",
      file: "Your own model",
      fileHint:
        "A JSON file of the kind that the command tertial models show writes. It is checked before anything changes.",
      fromYear: "From year",
      preview: "Show what changes",
      offered: (title, year) => `${title} from ${year}`,
      before: (title) =>
        title === null ? "No model applies to that year at present." : `At present ${title} applies to that year.`,
      same: "The models are the same.",
      differences: "What changes",
      gone: "Removed",
      come: "Added",
      stay: (count) =>
        count === 0
          ? "There are no plans for that year or later."
          : `${figures(count)} ${plural(count, "plan for that year or later already exists and keeps its", "plans for that year or later already exist and keep their")} model.`,
      apply: "Change governance model",
      faults: "The model cannot be used",
    },
    difference,
    errors: {
      "year-unreadable": "Enter a year, for example 2027.",
      "model-missing": "Choose a built-in model or upload one of your own.",
      "model-is-here": "That version is already here. Give the new one a different version name.",
      "model-unstorable":
        "The file contains characters that cannot be saved. Rewrite the texts with ordinary characters.",
      "model-has-faults": "Correct the model and upload it again.",
    },
  },
  theme: {
    lead: "The colour is used for links, buttons and charts. The logo is at the top of every page.",
    colour: "Colour",
    colourHint:
      "Six characters after #, for example #0f4152. If you leave the field empty, Tertial’s own colour is used.",
    sample: "How it looks",
    sampleLink: "A link",
    sampleButton: "A button",
    logo: "Logo",
    logoHint: "SVG or PNG, 500 kB at most. We redraw it, so that nothing but the picture is kept.",
    removeLogo: "Remove the logo",
    logoNow: "Current logo",
    save: "Save the appearance",
    errors: {
      "not-a-colour": () => "Enter the colour as # and six characters, 0–9 and a–f, for example #0f4152.",
      "accent-too-pale": (on, contrast) =>
        `The colour is too light: its contrast against ${on === "tint" ? "the tinted background" : "white"} is ${contrast}:1 and must be 4.5:1.`,
      "accent-like-verdict": (verdict) =>
        `The colour is too similar to ${VERDICTS[verdict] ?? verdict}. Choose one that differs more.`,
      "logo-missing": () => "Choose a file.",
      "logo-too-large": () => "The file is larger than 500 kB.",
      "logo-too-many-pixels": () => "The picture has more than 16 million pixels. Make it smaller.",
      "logo-too-complicated": () =>
        "The drawing has too many parts or lines that are too long. Simplify it or save it as a PNG.",
      "logo-unknown-kind": () => "The file is neither SVG nor PNG.",
      "logo-broken": () => "The file cannot be drawn. Save it again and try once more.",
      "logo-has-part": (part) =>
        `The drawing has a part that we do not accept (${part}). Convert text to outlines, or save it as a PNG.`,
    },
  },
  retention: {
    lead: "What may be deleted under your retention decision. Approved reports and the log are never changed.",
    kinds: {
      drafts: {
        title: "Working material",
        text: "Texts that a later version has replaced, reviewers’ comments and reasons for moved dates, in rounds that have been approved.",
        count: (count) => `${figures(count)} ${plural(count, "text", "texts")}`,
      },
      changes: {
        title: "Changes of plans",
        text: "How goals, measures and activities read before and after each change, and the reason. Who, when and which decision stay.",
        count: (count) => `${figures(count)} ${plural(count, "change", "changes")}`,
      },
      names: {
        title: "Names",
        text: "The name, address and title of people who have been deactivated.",
        count: (count) => `${figures(count)} ${plural(count, "person", "people")}`,
      },
      mails: {
        title: "Emails",
        text: "Reminders and other emails that have been sent.",
        count: (count) => `${figures(count)} ${plural(count, "email", "emails")}`,
      },
    },
    none: "Kept",
    months: "Deleted after this many months",
    monthsHint: "Leave empty if everything is to be kept.",
    decision: "Retention decision",
    decisionHint: "For example KS 2026-02-10 § 14.",
    save: "Save the rule",
    rule: (months, decision) => `Deleted after ${figures(months)} ${plural(months, "month", "months")} (${decision}).`,
    run: "Delete now",
    runNothing: "There is nothing to delete at present.",
    runLead: "This will be deleted for ever:",
    older: (day) => `older than ${dateInWords(day)}`,
    runDo: "Delete now",
    done: "The deletion is done and recorded in the log.",
    errors: {
      "months-unreadable": "Enter whole months, 1–1,200.",
      "decision-missing": "Enter the decision that says so.",
      "text-too-long": "Shorten the text to 200 characters or fewer.",
      "preview-is-old": "Something has been added since the page was shown. Check the figures and try again.",
    },
  },
  export: {
    lead: "A zip file containing everything the municipality owns: each table as JSON and each approved report as it was frozen.",
    text: "Passwords and other keys are not included. The download is recorded in the log. The file contains personal data and drafts: store it accordingly.",
    do: "Download the file",
  },
};
