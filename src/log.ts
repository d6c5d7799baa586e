import type { Answer } from "#web/request.ts";

/** One line of JSON per happening, to standard error. Never a name, an address or a text that somebody wrote. */
export type Log = {
  readonly answered: (answer: Answer) => void;
  readonly failure: (about: string, error: unknown) => void;
};

function write(level: "info" | "error", fields: object): void {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, ...fields })}\n`);
}

export function openLog(): Log {
  return {
    answered: (answer) => write("info", answer),
    failure: (about, error) => write("error", { about, ...placeOf(error) }),
  };
}

/** A database's message can quote the row that it refused; its code and the place in our code cannot. */
function placeOf(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const lines = error.stack?.split("\n").filter((line) => /^\s+at /.test(line)) ?? [];
  return {
    name: error.name,
    ...("code" in error ? { code: error.code } : {}),
    stack: lines.slice(0, 8).map((line) => line.trim()),
  };
}
