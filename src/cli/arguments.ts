import { parseArgs } from "node:util";
import { parsePeriod, type Period } from "#domain/period.ts";
import { type ArgumentName, WrongUse } from "./refusal.ts";

/** What a command takes: names of its positionals in order, and its flags. */
export type CommandShape = {
  readonly positionals: readonly ArgumentName[];
  readonly flags: Readonly<Record<string, "text" | "switch">>;
};

export type Arguments = {
  readonly positionals: readonly string[];
  readonly text: (flag: string) => string | undefined;
  readonly isOn: (flag: string) => boolean;
};

const COMMON = { lang: "text", json: "switch", help: "switch" } as const;

/** Reads what follows the command's name. Throws `WrongUse` for flags or arguments that the command does not have. */
export function readArguments(shape: CommandShape, words: readonly string[]): Arguments {
  const flags: Readonly<Record<string, "text" | "switch">> = { ...shape.flags, ...COMMON };
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, kind]) => [name, { type: kind === "text" ? "string" : "boolean" } as const]),
  );
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  const positionals: string[] = [];
  const values = new Map<string, string | true>();
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind === "option") values.set(token.name, flagValue(flags, token.name, token.rawName, token.value));
  }
  const surplus = positionals[shape.positionals.length];
  if (surplus !== undefined) throw new WrongUse("too-many-arguments", surplus);
  return {
    positionals,
    text: (flag) => {
      const value = values.get(flag);
      return value === true ? undefined : value;
    },
    isOn: (flag) => values.has(flag),
  };
}

function flagValue(
  flags: Readonly<Record<string, "text" | "switch">>,
  name: string,
  written: string,
  value: string | undefined,
): string | true {
  const kind = Object.hasOwn(flags, name) ? flags[name] : undefined;
  if (kind === undefined) throw new WrongUse("unknown-flag", written);
  if (kind === "switch" && value !== undefined) throw new WrongUse("flag-takes-no-value", written);
  if (kind === "switch") return true;
  // A flag in the place of a value means that the value was forgotten: --period --json.
  if (value === undefined || value === "" || value.startsWith("--")) throw new WrongUse("flag-needs-value", written);
  return value;
}

/** The positional at a place; throws `WrongUse` when it is missing. */
export function requiredPositional(args: Arguments, shape: CommandShape, index: number): string {
  const value = args.positionals[index];
  if (value === undefined || value === "") throw new WrongUse("missing-argument", shape.positionals[index] ?? "");
  return value;
}

export function requiredText(args: Arguments, flag: string): string {
  const value = args.text(flag);
  if (value === undefined) throw new WrongUse("missing-argument", `--${flag}`);
  return value;
}

export function readPeriod(text: string): Period {
  const period = parsePeriod(text.toUpperCase());
  if (period === null) throw new WrongUse("not-a-period", text);
  return period;
}

/** Reads a comma-separated list of known words; all of them when the flag is absent. */
export function readChoices<Word extends string>(
  text: string | undefined,
  known: readonly Word[],
  code: "unknown-format" | "unknown-document",
): readonly Word[] {
  if (text === undefined) return known;
  const words = text.split(",").map((word) => word.trim());
  const stranger = words.find((word) => !known.some((choice) => choice === word));
  if (stranger !== undefined) throw new WrongUse(code, stranger);
  return known.filter((choice) => words.includes(choice));
}
