/** One line of JSON per happening, to standard error. Never a name, an address or a text that somebody wrote. */
export type Log = {
  readonly failure: (about: string, error: unknown) => void;
};

export function openLog(): Log {
  const write = (fields: object): void => void process.stderr.write(`${JSON.stringify(fields)}\n`);
  return {
    failure: (about, error) =>
      write({
        at: new Date().toISOString(),
        level: "error",
        about,
        // A database's message can quote the row that it refused; its code and the place in our code cannot.
        code: error instanceof Error && "code" in error ? error.code : undefined,
        name: error instanceof Error ? error.name : typeof error,
        stack:
          error instanceof Error
            ? error.stack
                ?.split("\n")
                .slice(1, 8)
                .map((line) => line.trim())
            : undefined,
      }),
  };
}
