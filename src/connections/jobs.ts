import { setTimeout as wait } from "node:timers/promises";
import { Logger, run, type Runner, type TaskList } from "graphile-worker";
import pg from "pg";

/** Carries out one job; rejects when it should be tried again, after longer and longer waits. */
export type JobTask = (payload: unknown) => Promise<void>;

export type JobSettings = {
  /** As the application's role. */
  readonly connection: pg.ClientConfig;
  readonly tasks: Readonly<Record<string, JobTask>>;
  /** Tasks that run by the clock, as crontab patterns in UTC: `{ tick: "0,15,30,45 * * * *" }`. */
  readonly clock: Readonly<Record<string, string>>;
  /** Told of each failed try. */
  readonly onFailure: (task: string, error: unknown) => void;
};

export type Jobs = {
  /** Takes no new jobs and finishes those under way. */
  readonly stop: () => Promise<void>;
};

const AT_ONCE = 2;
/** One listens for new jobs, one takes them, and each that runs may write. */
const CONNECTIONS = AT_ONCE + 2;
const RESTART_AFTER = 5_000;

/** What is kept of a failed try in the queue's table: which kind of failure, never its words. */
class TryFailed extends Error {}

/**
 * Runs the jobs in the database's queue until stopped. Any number of servers may do so on one database: a job is given
 * to one of them, and a time of the clock is queued once. When the database goes away the work is taken up again.
 */
export function startJobs(settings: JobSettings): Jobs {
  const pool = new pg.Pool({ ...settings.connection, max: CONNECTIONS, application_name: "tertial-jobs" });
  // The queue replaces a connection that dies; without listeners the event would end the process.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => void client.on("error", () => undefined));
  const stopped = new AbortController();
  const working = keepRunning(settings, pool, stopped.signal);
  return {
    stop: async () => {
      stopped.abort();
      await working;
      await pool.end();
    },
  };
}

async function keepRunning(settings: JobSettings, pool: pg.Pool, stopped: AbortSignal): Promise<void> {
  while (!stopped.aborted) {
    try {
      await runUntil(await begin(settings, pool), stopped);
    } catch (error) {
      settings.onFailure("jobs", error);
      await wait(RESTART_AFTER, undefined, { signal: stopped }).catch(() => undefined);
    }
  }
}

/** Resolves when the runner has stopped, by itself or because it was told to, and has let go of its jobs. */
async function runUntil(runner: Runner, stopped: AbortSignal): Promise<void> {
  let stopping: Promise<void> | null = null;
  const stop = (): void => {
    // It rejects when the runner is on its way out already, which is as well.
    stopping = runner.stop().catch(() => undefined);
  };
  if (stopped.aborted) stop();
  stopped.addEventListener("abort", stop, { once: true });
  try {
    await runner.promise;
  } finally {
    stopped.removeEventListener("abort", stop);
    // The runner's own promise resolves before the last jobs are noted as done.
    await stopping;
  }
}

function begin({ tasks, clock, onFailure }: JobSettings, pool: pg.Pool): Promise<Runner> {
  return run({
    pgPool: pool,
    concurrency: AT_ONCE,
    noHandleSignals: true,
    pollInterval: 2_000,
    // Without this what became of a job is noted behind the back of `stop`, and a stopped server leaves it locked.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    // Its own log quotes messages and payloads; failures are told through `onFailure`.
    logger: new Logger(() => () => undefined),
    taskList: watched(tasks, onFailure),
    crontab: Object.entries(clock)
      .map(([task, pattern]) => `${pattern} ${task}`)
      .join("\n"),
  });
}

function watched(tasks: JobSettings["tasks"], onFailure: JobSettings["onFailure"]): TaskList {
  return Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      async (payload: unknown) => {
        try {
          await task(payload);
        } catch (error) {
          onFailure(name, error);
          throw new TryFailed(error instanceof Error ? error.name : "failed");
        }
      },
    ]),
  );
}
