import type { cli as swedish } from "#text/sv/cli.ts";
import { operations, operationsUsage } from "./cli-operations.ts";

const usage: (typeof swedish)["usage"] = {
  report: `Usage: tertial report PLAN --period PERIOD --out DIR [flags]

Writes the follow-up report and the decision memo for a period.

  PLAN                  plan workbook (.xlsx), plan file (.json), or - for a plan file on standard input
  --period PERIOD       the period, such as 2024-T3
  --out DIR             the folder to write in; made if missing
  --format LIST         docx,pdf,html,xlsx,json (default: all)
  --document LIST       report,memo (default: both)
  --archive             makes the PDF files PDF/A-2a
  --template FILE.docx  puts the content into the municipality's own Word template`,
  assess: `Usage: tertial assess PLAN --period PERIOD [--json]

Shows what the governance model's rule proposes for every goal, why, what can still be reached this year,
and whether the decided grade agrees with it.

  PLAN              plan workbook (.xlsx), plan file (.json), or - for a plan file on standard input
  --period PERIOD   the period, such as 2024-T3`,
  check: `Usage: tertial check PLAN [--period PERIOD] [--json]
       tertial check --text FILE --period PERIOD [--plan PLAN] [--json]

Looks for what does not add up: text against period, text against figures, status against dates and more.
Exits 1 when a finding is an error.

  PLAN              plan workbook (.xlsx), plan file (.json), or - for a plan file on standard input
  --period PERIOD   the period; without it the latest in the file
  --text FILE       checks prose instead: .docx, .md, .txt, or a folder of such files
  --plan PLAN       the plan to compare the prose with`,
  template: `Usage: tertial template FILE.xlsx [--model MODEL]

Writes an empty plan workbook with drop-downs, date cells and a help sheet.

  --model MODEL   the governance model; default ange-2024`,
  convert: `Usage: tertial convert PLAN FILE.(xlsx|json)

Turns a plan file into a workbook or the other way round. Nothing is lost.
A plan with a governance model of its own in the file cannot become a workbook.`,
  models: `Usage: tertial models [--json]
       tertial models show MODEL [--json]

Shows the built-in governance models. The JSON is also the shape of an inline model in a plan file.`,
  ...operationsUsage,
};

export const cli: typeof swedish = {
  help: `Tertial: from plan to decided follow-up.

Usage: tertial COMMAND [flags]

  report     writes the follow-up report and the decision memo
  assess     shows the rule's proposal for every goal
  check      looks for what does not add up
  template   writes an empty plan workbook
  convert    turns a plan file into a workbook or the other way round
  models     shows the built-in governance models

  serve         starts the web application
  demo          starts it with an example municipality
  municipality  lists the municipalities or adds one
  user          adds a person, makes a log-in link, shows what is stored about somebody
  import        puts a whole plan into the database
  export        writes everything a municipality owns into one archive
  audit         verifies that the audit is untouched
  migrate       brings the database's tables up to date

Flags for every command:
  --lang sv|en   the language of messages (sv)
  --json         the answer as one JSON document on standard output
  --help         help, also on each command: tertial COMMAND --help
  --version      the program's version

Exit status: 0 done, 1 the input is wrong or check found errors, 2 wrong use, 3 the program failed.`,
  usage,
  arguments: {
    plan: "PLAN",
    workbook: "FILE.xlsx",
    target: "FILE",
    show: "show",
    model: "MODEL",
    verb: "VERB",
    name: "NAME",
    email: "EMAIL",
  },
  seeHelp: (command) => `Help: tertial ${command === null ? "" : `${command} `}--help`,
  wrongUse: {
    "unknown-command": (word) => `There is no command “${word}”.`,
    "unknown-flag": (word) => `This command has no flag ${word}.`,
    "flag-needs-value": (word) => `The flag ${word} needs a value.`,
    "flag-takes-no-value": (word) => `The flag ${word} takes no value.`,
    "missing-argument": (word) => `${word} is missing.`,
    "too-many-arguments": (word) => `“${word}” is one argument too many.`,
    "not-a-period": (word) => `“${word}” is no period. Write for example 2024-T3, 2024-Q1, 2024-H1, 2024-06 or 2024.`,
    "unknown-language": (word) => `There is no language “${word}”. Choose sv or en.`,
    "unknown-format": (word) => `There is no format “${word}”. Choose among docx, pdf, html, xlsx and json.`,
    "unknown-document": (word) => `There is no document “${word}”. Choose among report and memo.`,
    "unknown-model": (word) => `There is no governance model “${word}”. Run tertial models to see which there are.`,
    "unknown-extension": (word) => `The name of the file ${word} should end in .xlsx or .json.`,
    "unknown-verb": (word) => `This command has no “${word}”.`,
    "unknown-role": (word) => `There is no role “${word}”.`,
    "not-an-email": (word) => `“${word}” is no e-mail address.`,
    "not-a-host": (word) => `“${word}” is no host name. Write goals.example.org, for instance, without https://.`,
    "not-a-port": (word) => `“${word}” is no port. Give a number from 1 to 65535.`,
    "not-a-workbook-name": (word) => `The name of the file ${word} should end in .xlsx.`,
  },
  inputFault: {
    "file-not-found": "The file does not exist. Check the path.",
    "file-not-readable": "The file cannot be read. Check that you may read it.",
    "is-a-folder": "This is a folder, not a file.",
    "file-too-large": (megabytes) => `The file is larger than ${megabytes} MB and is not read.`,
    "cannot-write": "The file cannot be written. Check that the folder exists and that you may write there.",
    "unknown-extension": "This kind of file cannot be read. Use .xlsx or .json.",
    "period-not-in-calendar": (kinds) =>
      `The governance model does not follow up such a period. It follows up by ${kinds}.`,
    "no-texts": "The folder has no .docx, .md or .txt files.",
  },
  periodKinds: { T: "tertial", Q: "quarter", H: "half-year", M: "month", Y: "year" },
  faultsFound: (count) => (count === 1 ? "One fault in the input:" : `${count} faults in the input:`),
  notesFound: "Worth knowing:",
  programFailed: (detail) => `The program failed: ${detail}`,
  wrote: (file) => `Wrote ${file}`,
  ...operations,
  assess: {
    heading: (municipality, body, period) => `${municipality} · ${body} · ${period}`,
    model: (title) => `Governance model: ${title}`,
    noGoals: "The plan has no goals.",
    goal: (id, title) => `Goal ${id}. ${title}`,
    basis: "Basis",
    bases: {
      measures: "measures",
      activities: "activities",
      bodies: "the bodies' own grades",
      mixed: "several kinds",
      none: "nothing",
    },
    proposed: "Proposal",
    noProposal: "none, the grade is yours",
    reachable: "In reach",
    nothingReachable: "nothing",
    decided: "Decided",
    notDecided: "not graded yet",
    agrees: "agrees with the rule",
    differs: "differs from the rule",
    why: "Why",
  },
  check: {
    heading: (subject, period) => `Findings for ${subject}, ${period}`,
    none: "No findings. Text and figures say the same.",
    severities: { error: "Error", warning: "Look over", note: "Note" },
    quote: (sentence) => `“${sentence}”`,
    evidence: (where) => `Compare ${where}:`,
    total: (errors, warnings, notes) => `${errors} errors, ${warnings} to look over, ${notes} to note.`,
    skipped: (file) => `Passed over ${file}: only .docx, .md and .txt are read.`,
  },
  models: {
    version: "Version",
    adopted: "Adopted",
    source: "Source",
    levels: "Levels",
    grades: "Grades of goals, lowest first",
    cannotBeJudged: "Outside the scale",
    statuses: "Activity statuses",
    causes: "Deviation causes",
    focusAreas: "Focus areas",
    areas: "Goal areas",
    calendar: "Follows up by",
    rule: "Rule",
    option: "option, switched off",
    memo: "Sections of the memo",
    path: "Decision path",
    required: "required",
    none: "none",
  },
};
