import { type Arguments, type CommandShape, readArguments } from "./cli/arguments.ts";
import { fileErrorOf } from "./cli/file-error.ts";
import { InputRefused, WrongUse } from "./cli/refusal.ts";
import { SettingRefused } from "./setting-refused.ts";
import { openSession, printJson, type Session } from "./cli/session.ts";
import { type DatabaseFault, DatabaseRefused } from "#storage/database-refused.ts";
import type { Language } from "#text/language.ts";

type Command = {
  readonly shape: CommandShape;
  readonly run: (args: Arguments, session: Session) => Promise<number>;
};

/** Each command is loaded when it is asked for: `assess` should not pay for Word. */
const COMMANDS = {
  report: (): Promise<Command> => import("./cli/report.ts"),
  assess: (): Promise<Command> => import("./cli/assess.ts"),
  check: (): Promise<Command> => import("./cli/check.ts"),
  template: (): Promise<Command> => import("./cli/template.ts"),
  convert: (): Promise<Command> => import("./cli/convert.ts"),
  models: (): Promise<Command> => import("./cli/models.ts"),
  serve: (): Promise<Command> => import("./cli/serve.ts"),
  demo: (): Promise<Command> => import("./cli/demo.ts"),
  migrate: (): Promise<Command> => import("./cli/migrate.ts"),
  municipality: (): Promise<Command> => import("./cli/municipality.ts"),
  user: (): Promise<Command> => import("./cli/user.ts"),
  import: (): Promise<Command> => import("./cli/import.ts"),
  export: (): Promise<Command> => import("./cli/export.ts"),
  audit: (): Promise<Command> => import("./cli/audit.ts"),
} as const;

type CommandName = keyof typeof COMMANDS;

const isCommand = (word: string): word is CommandName => Object.hasOwn(COMMANDS, word);

/** The language asked for, before anything else is read, so that also a complaint comes in it. */
function languageOf(words: readonly string[]): { readonly language: Language; readonly unknown?: string } {
  const place = words.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  if (place === -1) return { language: "sv" };
  const word = words[place]?.split("=")[1] ?? words[place + 1] ?? "";
  if (word === "sv" || word === "en") return { language: word };
  return word === "" || word.startsWith("--") ? { language: "sv" } : { language: "sv", unknown: word };
}

async function main(words: readonly string[]): Promise<number> {
  const { language, unknown } = languageOf(words);
  const session = openSession(language, words.includes("--json"));
  const nameAt = words.findIndex((word, index) => !word.startsWith("--") && words[index - 1] !== "--lang");
  const name = nameAt === -1 ? null : (words[nameAt] ?? null);
  try {
    if (unknown !== undefined) throw new WrongUse("unknown-language", unknown);
    return await dispatch(session, name, words.toSpliced(nameAt === -1 ? words.length : nameAt, 1));
  } catch (error) {
    return answerFor(error, session, name !== null && isCommand(name) ? name : null);
  }
}

async function dispatch(session: Session, name: string | null, words: readonly string[]): Promise<number> {
  const { cli } = session.texts;
  if (name === null && words.includes("--version")) {
    const { default: manifest } = await import("../package.json", { with: { type: "json" } });
    session.print(manifest.version);
    return 0;
  }
  if (name === null) return help(session, words.includes("--help"));
  if (name === "help") return help(session, true);
  if (!isCommand(name)) throw new WrongUse("unknown-command", name);
  if (words.includes("--help")) {
    session.print(cli.usage[name]);
    return 0;
  }
  const command = await COMMANDS[name]();
  return command.run(readArguments(command.shape, words), session);
}

/** Help that was asked for is an answer; without a command it is a complaint. */
function help(session: Session, wasAsked: boolean): number {
  if (wasAsked) session.print(session.texts.cli.help);
  else session.tell(session.texts.cli.help);
  return wasAsked ? 0 : 2;
}

/** Nothing that was given to the program is wrong: it could not do its work where it is, and might later. */
const SURROUNDINGS: ReadonlySet<DatabaseFault> = new Set([
  "unreachable",
  "cluster-not-made",
  "not-started",
  "start-locked",
  "package-missing",
]);

function answerFor(error: unknown, session: Session, command: CommandName | null): number {
  const { cli } = session.texts;
  if (error instanceof WrongUse) {
    const word = Object.entries(cli.arguments).find(([name]) => name === error.word)?.[1] ?? error.word;
    session.tell(`tertial: ${cli.wrongUse[error.code](word)}\n${cli.seeHelp(command)}`);
    return 2;
  }
  if (error instanceof InputRefused) {
    const { faults, file } = error;
    if (file !== null) session.tell(cli.faultsFound(faults.length, file));
    for (const { where, message } of faults) session.tell(`${file === null ? "tertial: " : "  "}${where}: ${message}`);
    if (session.json) printJson(session, { faults: error.faults });
    return 1;
  }
  if (error instanceof SettingRefused) {
    session.tell(`tertial: ${cli.settingRefused[error.code](error.variable)}`);
    return 1;
  }
  if (error instanceof DatabaseRefused) {
    session.tell(`tertial: ${cli.databaseRefused[error.code](error.subject, error.detail)}`);
    return SURROUNDINGS.has(error.code) ? 3 : 1;
  }
  const refused = fileErrorOf(error);
  if (refused !== null) {
    session.tell(`tertial: ${cli.fileRefused(refused.path, refused.code)}`);
    return 3;
  }
  session.tell(`tertial: ${cli.programFailed(error instanceof Error ? error.message : String(error))}`);
  return 3;
}

// A reader that has seen enough (`| head`) closes the pipe: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 3));
process.exitCode = await main(process.argv.slice(2));
