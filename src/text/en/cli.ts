import type { cli as swedish } from "#text/sv/cli.ts";
import { operations, operationsUsage } from "./cli-operations.ts";

const usage: (typeof swedish)["usage"] = {
  report: `Usage: tertial report PLAN --period PERIOD --out DIR [flags]

Writes the follow-up report and the decision memo for a period.

  PLAN                  plan workbook (.xlsx), plan file (.json), or - for a plan file on standard input
  --period PERIOD       the period, such as 2024-T3
  --out DIR             the folder to write to; created if it does not exist
  --format LIST         docx,pdf,html,xlsx,json (default: all)
  --document LIST       report,memo (default: both)
  --archive             makes the PDF files archival (PDF/A-2a)
  --template FILE.docx  puts the content into the municipality’s own Word template`,
  assess: `Usage: tertial assess PLAN --period PERIOD [--json]

Shows what the governance model’s rule proposes for every goal, why, what can still be reached within the year,
and whether the decided grade agrees with it.

  PLAN              plan workbook (.xlsx), plan file (.json), or - for a plan file on standard input
  --period PERIOD   the period, such as 2024-T3`,
  check: `Usage: tertial check PLAN [--period PERIOD] [--json]
       tertial check --text FILE --period PERIOD [--plan PLAN] [--json]

Looks for things that do not add up: text against period, text against figures, status against dates and more.
Exits 1 when a finding is an error.

  PLAN              plan workbook (.xlsx), plan file (.json), or - for a plan file on standard input
  --period PERIOD   the period; if left out, the latest one in the file
  --text FILE       checks prose instead: .docx, .md, .txt, or a folder of such files
  --plan PLAN       the plan to compare the prose with`,
  template: `Usage: tertial template FILE.xlsx [--model MODEL]

Writes an empty plan workbook with drop-down lists, date cells and a help sheet.

  --model MODEL   the governance model (ange-2024)`,
  convert: `Usage: tertial convert PLAN FILE.(xlsx|json)

Turns a plan file into a workbook, or the other way round. Nothing is lost.
A plan with a governance model of its own in the file cannot become a workbook.`,
  models: `Usage: tertial models [--json]
       tertial models show MODEL [--json]

Shows the built-in governance models. The JSON is also the form of a municipality’s own model in a plan file.`,
  ...operationsUsage,
};

export const cli: typeof swedish = {
  help: `Tertial: from plan to decided follow-up.

Usage: tertial COMMAND [flags]

  report     writes the follow-up report and the decision memo
  assess     shows what the rule proposes for every goal
  check      looks for things that do not add up
  template   writes an empty plan workbook
  convert    turns a plan file into a workbook, or the other way round
  models     shows the built-in governance models

  serve         starts the web application
  demo          starts it with an example municipality
  municipality  lists the municipalities or adds one
  user          adds a person, makes a login link, shows what is stored about someone
  import        puts a whole plan into the database
  export        writes everything a municipality owns into one archive
  audit         verifies that no one has altered the log
  migrate       brings the database’s tables up to date

Flags for every command:
  --lang sv|en   the language of the messages (sv)
  --json         the answer as one JSON document on standard output
  --help         help; also for each command: tertial COMMAND --help
  --version      the program’s version

Exit status: 0 done, 1 faults in the input or check found errors, 2 wrong usage, 3 the program failed.`,
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
    "unknown-command": (word) => `There is no command called “${word}”.`,
    "unknown-flag": (word) => `This command has no flag ${word}.`,
    "flag-needs-value": (word) => `The flag ${word} needs a value.`,
    "flag-takes-no-value": (word) => `The flag ${word} takes no value.`,
    "missing-argument": (word) => `${word} is missing.`,
    "too-many-arguments": (word) => `“${word}” is one argument too many.`,
    "not-a-period": (word) =>
      `“${word}” is not a period. Write for example 2024-T3, 2024-Q1, 2024-H1, 2024-06 or 2024.`,
    "unknown-language": (word) => `The language “${word}” is not available. Choose sv or en.`,
    "unknown-format": (word) => `There is no format called “${word}”. Choose from docx, pdf, html, xlsx and json.`,
    "unknown-document": (word) => `There is no document called “${word}”. Choose report or memo.`,
    "unknown-model": (word) => `There is no governance model called “${word}”. Run tertial models to list them.`,
    "unknown-extension": (word) => `The file name ${word} must end in .xlsx or .json.`,
    "unknown-verb": (word) => `“${word}” is not something this command can do.`,
    "unknown-role": (word) =>
      `There is no role called “${word}”. Choose from activity-owner, goal-owner, reviewer, coordinator, board-secretary, elected, auditor and administrator.`,
    "not-an-email": (word) => `“${word}” is not an email address.`,
    "not-a-host": (word) =>
      `“${word}” is not a host name. Write for example goals.example.org, without https:// and without a port.`,
    "not-a-code": (word) => `“${word}” is not a municipality code. Write four digits, such as 9999.`,
    "not-a-port": (word) => `“${word}” is not a port. Give a number from 1 to 65535.`,
    "not-a-workbook-name": (word) => `The file name ${word} must end in .xlsx.`,
  },
  inputFault: {
    "file-not-found": "The file does not exist. Check the path.",
    "file-not-readable": "The file cannot be read. Check that you have permission to read it.",
    "is-a-folder": "This is a folder, not a file.",
    "file-too-large": (megabytes) => `The file is larger than ${megabytes} MB and was not read.`,
    "cannot-write":
      "The file cannot be written. Check that the folder exists, that you may write in it and that the disk has room.",
    "unknown-extension": "Files of this type cannot be read. Use .xlsx or .json.",
    "period-not-in-calendar": (kinds) =>
      `The governance model does not follow up that period. It follows up by ${kinds}.`,
    "no-texts": "The folder has no .docx, .md or .txt files.",
  },
  periodKinds: { T: "tertial", Q: "quarter", H: "half-year", M: "month", Y: "year" },
  faultsFound: (count, file) =>
    `${count === 1 ? "One fault" : `${count} faults`} in ${file === "-" ? "the plan file on standard input" : file}:`,
  fileRefused: (path, code) =>
    code === "ENOSPC"
      ? "The disk is full. Make room and try again."
      : `${path ?? "A file"} cannot be read or written (${code}). Check the path and that you have the right to it.`,
  notesFound: "Please note:",
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
      bodies: "the bodies’ assessments",
      mixed: "several kinds",
      none: "nothing",
    },
    proposed: "Proposal",
    noProposal: "none, the assessment is yours to make",
    reachable: "Within reach",
    nothingReachable: "nothing",
    decided: "Decided",
    notDecided: "not assessed yet",
    agrees: "agrees with the rule",
    differs: "differs from the rule",
    why: "Why",
  },
  check: {
    heading: (subject, period) => `Findings for ${subject}, ${period}`,
    none: "No findings. The text and the figures agree.",
    severities: { error: "Error", warning: "Check", note: "Note" },
    quote: (sentence) => `“${sentence}”`,
    evidence: (where) => `Compare with ${where}:`,
    total: (errors, warnings, notes) =>
      `${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} to check, ${notes} to note.`,
    skipped: (file) => `Skipped ${file}: only .docx, .md and .txt files are read.`,
  },
  models: {
    version: "Version",
    adopted: "Adopted",
    source: "Source",
    levels: "Levels",
    grades: "Grades of goals, lowest first",
    cannotBeJudged: "Outside the scale",
    statuses: "Statuses of activities",
    causes: "Causes of deviation",
    focusAreas: "Focus areas",
    areas: "Goal areas",
    calendar: "Follows up by",
    rule: "Rule",
    option: "option, switched off",
    memo: "Sections of the decision memo",
    path: "Decision path",
    required: "required",
    none: "none",
  },
};
