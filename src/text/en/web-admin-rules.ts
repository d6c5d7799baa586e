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
  memoSections: "The memo's sections",
};

const VERDICTS: Readonly<Record<string, string>> = {
  "#08605a": "the green that means met and finished",
  "#2a6fc0": "the blue that means going to plan",
  "#ab7d00": "the yellow that means partly met",
  "#ad4300": "the orange that means deviation",
  "#7a0f38": "the wine red that means not met",
  "#4a2f73": "the purple that means waiting",
  "#737b84": "the grey that means not started and not graded",
};

function difference(change: ModelDifference): string {
  switch (change.code) {
    case "added":
      return `${LISTS[change.list]}: ”${change.name}” is added.`;
    case "removed":
      return `${LISTS[change.list]}: ”${change.name}” goes.`;
    case "renamed":
      return `${LISTS[change.list]}: ”${change.from}” is called ”${change.to}”.`;
    case "redefined":
      return `${LISTS[change.list]}: ”${change.name}” means something else.`;
    case "reordered":
      return `${LISTS[change.list]}: the order is another.`;
    case "rule-changed":
      return change.come.length + change.gone.length === 0
        ? "The rule's limits or options are others."
        : "The rule is another.";
    case "calendar-changed":
      return "You follow up in other periods.";
    case "path-changed":
      return "The decision path is another.";
    case "memo-changed":
      return "The memo is written in another way.";
    case "outside-scale-changed":
      return "What stands outside the scale is another.";
  }
}

export const webAdminRules: typeof swedish = {
  model: {
    lead: "The governance model says how you assess, in what words and by what rule.",
    none: "There is no governance model here yet. Choose one to be able to make a plan.",
    versions: "Versions",
    from: (year) => `For new plans from ${year}`,
    version: (version) => `Version ${version}`,
    plans: (count) => (count === 0 ? "No plan uses it" : `${figures(count)} ${plural(count, "plan", "plans")}`),
    now: "In force now",
    switch: "Change governance model from a year",
    source: "Source",
    adopted: "Adopted",
    vision: "Vision",
    around: "How you work",
    levels: "Levels",
    grades: "Grades of goals, highest first",
    outside: "Outside the scale",
    statuses: "Statuses of activities",
    causes: "Causes of deviation",
    areas: "Goal areas",
    focusAreas: "Focus areas",
    calendar: "You follow up by",
    kinds: { T: "tertial", Q: "quarter", H: "half-year", M: "month", Y: "year" },
    rule: "The rule",
    ruleLead: "The rule proposes, you assess and the board decides.",
    off: "An option that is not switched on",
    memo: "The memo's sections",
    required: "must be there",
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
      lead: "The new one is for plans made for that year and later. Plans and rounds that exist keep theirs.",
      builtIn: "Built-in model",
      own: "None, I upload one of our own",
      file: "Own model",
      fileHint: "A JSON file, as ”tertial models show” writes it. It is tried before anything changes.",
      fromYear: "From the year",
      preview: "Show what changes",
      offered: (title, year) => `${title} from ${year}`,
      before: (title) =>
        title === null ? "No model is in force for that year now." : `Today ${title} is in force for that year.`,
      same: "The models say the same.",
      differences: "What changes",
      gone: "Goes",
      come: "Is added",
      stay: (count) =>
        count === 0
          ? "There are no plans for that year or later."
          : `${figures(count)} ${plural(count, "plan", "plans")} for that year or later exist already and keep their model.`,
      apply: "Change governance model",
      faults: "The model cannot be used",
    },
    difference,
    errors: {
      "year-unreadable": "Write a year, such as 2027.",
      "model-missing": "Choose a built-in model or upload one of your own.",
      "model-is-here": "That version is here already. Give the new one another version name.",
      "model-unstorable": "The file has characters that cannot be saved. Write its texts with ordinary ones.",
      "model-has-faults": "Mend the model and upload it again.",
    },
  },
  theme: {
    lead: "The colour is seen in links, buttons and charts. The logo stands at the top of every page.",
    colour: "Colour",
    colourHint: "Six characters after #, such as #0f4152. Left empty, Tertial's own is used.",
    sample: "How it looks",
    sampleLink: "A link",
    sampleButton: "A button",
    logo: "Logo",
    logoHint: "SVG or PNG, at most 500 kB. We draw it anew, so that nothing but the picture comes along.",
    removeLogo: "Remove the logo",
    logoNow: "The present logo",
    save: "Save the appearance",
    errors: {
      "not-a-colour": () => "Write the colour as # and six characters, 0–9 and a–f, such as #0f4152.",
      "accent-too-pale": (on, contrast) =>
        `The colour is too pale: its contrast is ${contrast}:1 on ${on === "tint" ? "the tinted background" : "white"} and must be 4.5:1.`,
      "accent-like-verdict": (verdict) =>
        `The colour is like ${VERDICTS[verdict] ?? verdict}. Choose one that differs more.`,
      "logo-missing": () => "Choose a file.",
      "logo-too-large": () => "The file is larger than 500 kB.",
      "logo-too-many-pixels": () => "The picture has more than 16 million pixels. Make it smaller.",
      "logo-too-complicated": () => "The drawing has too many parts or too long lines. Simplify it or save it as PNG.",
      "logo-unknown-kind": () => "The file is neither SVG nor PNG.",
      "logo-broken": () => "The file cannot be drawn. Save it anew and try again.",
      "logo-has-part": (part) =>
        `The drawing has a part that is not taken (${part}). Turn text into curves, or save it as PNG.`,
    },
  },
  retention: {
    lead: "What may be removed under your retention decision. Approved reports and the log never change.",
    kinds: {
      drafts: {
        title: "Working material",
        text: "Texts that a later version has taken the place of, and reviewers' notes, in rounds that are approved.",
        count: (count) => `${figures(count)} ${plural(count, "text", "texts")}`,
      },
      changes: {
        title: "Changes of plans",
        text: "How goals, measures and activities read before and after each change, and the reason. Who, when and which decision stay.",
        count: (count) => `${figures(count)} ${plural(count, "change", "changes")}`,
      },
      names: {
        title: "Names",
        text: "Name, address and title of those who are shut out.",
        count: (count) => `${figures(count)} ${plural(count, "person", "people")}`,
      },
      mails: {
        title: "E-mails",
        text: "Reminders and other e-mails that have been sent.",
        count: (count) => `${figures(count)} ${plural(count, "e-mail", "e-mails")}`,
      },
    },
    none: "Is kept",
    months: "Removed after so many months",
    monthsHint: "Left empty when all is to be kept.",
    decision: "Retention decision",
    decisionHint: "Such as KS 2026-02-10 § 14.",
    save: "Save the rule",
    rule: (months, decision) => `Removed after ${figures(months)} ${plural(months, "month", "months")} (${decision}).`,
    run: "Remove now",
    runNothing: "There is nothing to remove at present.",
    runLead: "This is removed for ever:",
    older: (day) => `older than ${dateInWords(day)}`,
    runDo: "Remove now",
    done: "It has been removed, which stands in the log.",
    errors: {
      "months-unreadable": "Write whole months, 1–1,200.",
      "decision-missing": "Write which decision says so.",
      "text-too-long": "Shorten the text to at most 200 characters.",
      "preview-is-old": "Something has been added since the page was shown. Look through the figures and try again.",
    },
  },
  audit: {
    lead: "Everything that has been done, in order. The rows cannot be changed, and each locks the one before.",
    verify: "Check the log",
    whole: (rows) => `The log is whole: ${figures(rows)} ${plural(rows, "row", "rows")}.`,
    lastHash: (hash) =>
      `The last row's checksum is ${hash}. Write it down, and you can show later that nothing was cut off at the end.`,
    broken: (row) => `Row ${figures(row)} does not fit the one before. Somebody has changed the database.`,
    filter: "Search the log",
    name: "Name",
    action: "Event",
    all: "All events",
    subject: "About",
    subjectHint: "Such as person/17.",
    from: "From",
    to: "To",
    show: "Show",
    when: "Time",
    who: "Who",
    row: "Row",
    program: "The program",
    erased: (person) => `Removed person ${person}`,
    none: "Nothing in the log matches the search.",
    older: "Show older",
    caption: "Events, the latest first",
  },
  export: {
    lead: "A zip file of everything the municipality owns: each table as JSON and each approved report as it was frozen.",
    text: "Passwords and other keys do not come along. That the file is fetched stands in the log. It holds personal data and drafts: keep it accordingly.",
    do: "Fetch the file",
  },
};
