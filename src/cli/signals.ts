/** Answers when somebody asks the program to stop: Ctrl-C, or SIGTERM from what runs it. */
export function waitForStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
