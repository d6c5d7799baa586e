/**
 * Loaded into every test file's process by test/run.ts. A failing test may leave a server or a timer behind, and the
 * process would never end: after this time the file fails instead, and tells what it still holds.
 */
const LONGEST_FILE_MS = 8 * 60_000;

// The runner's own process has no context; it ends with its files.
if (process.env["NODE_TEST_CONTEXT"] !== undefined) {
  setTimeout(() => {
    process.stderr.write(`Ended after its time, still holding ${process.getActiveResourcesInfo().join(", ")}.\n`);
    process.exit(1);
  }, LONGEST_FILE_MS).unref();
}
