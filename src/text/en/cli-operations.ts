import type { operations as swedish, operationsUsage as swedishUsage } from "#text/sv/cli-operations.ts";

export const operationsUsage: typeof swedishUsage = {
  serve: `Usage: tertial serve [--port 3000] [--data DIR]

Starts the web application. Without DATABASE_URL a PostgreSQL of its own is started in the data folder.
Ctrl-C or SIGTERM stops it: requests under way get ten seconds.

  --port PORT   the port that browsers connect to (3000)
  --data DIR    the data folder (tertial-data in the folder that the command is run from)

Environment: DATABASE_URL, DATABASE_OWNER_URL, BASE_URL, LISTEN_ADDRESS, TRUST_PROXY, SMTP_URL, MAIL_FROM.`,
  demo: `Usage: tertial demo [--port 3000]

Starts Tertial with the example municipality Granboda in a throw-away folder, removed when the program ends.
All accounts stand on the log-in page. The clock always starts on 11 January 2027.

  --port PORT   the port that browsers connect to (3000)`,
  migrate: `Usage: tertial migrate [--data DIR]

Brings the database's tables up to date. serve does it too; the command is for those who want it done by itself.`,
  municipality: `Usage: tertial municipality [--data DIR] [--json]
       tertial municipality add NAME [--host HOST] [--code CODE] [--data DIR]

Lists the municipalities or adds one.

  --host HOST   the address that the municipality's users write, such as goals.example.org;
                without it the municipality answers at any address
  --code CODE   the municipality code, four digits`,
  user: `Usage: tertial user add EMAIL --name NAME --role ROLE [--municipality MUNICIPALITY]
       tertial user link EMAIL [--municipality MUNICIPALITY]
       tertial user report EMAIL [--municipality MUNICIPALITY]

  add      adds a person, or gives one who is there another role
  link     prints a link that logs the person in, once, within twenty minutes
  report   prints everything that is stored about the person, as JSON

  --role ROLE                   activity-owner, goal-owner, reviewer, coordinator, board-secretary, elected, auditor
                                or administrator
  --municipality MUNICIPALITY   the municipality's name or host; needed when there are several
  --data DIR                    the data folder (tertial-data in the folder that the command is run from)`,
  import: `Usage: tertial import PLAN [--municipality MUNICIPALITY] [--as EMAIL] [--data DIR]

Puts a whole plan into the database: body, governance model, goals, measures, activities and what has been reported.
Earlier periods become approved and locked; the latest becomes open.

  PLAN                          plan workbook (.xlsx), plan file (.json) or - for a plan file on standard input
  --municipality MUNICIPALITY   the municipality's name or host; needed when there are several
  --as EMAIL                    who stands as the sender; without it the municipality's first administrator`,
  export: `Usage: tertial export --out FILE.zip [--municipality MUNICIPALITY] [--data DIR]

Writes everything that the municipality owns into one archive: each table as JSON and each locked report as it was frozen.
Passwords, one-time codes and sessions are left out.

  --out FILE.zip                the file that is written; one that exists is replaced
  --municipality MUNICIPALITY   the municipality's name or host; needed when there are several`,
  audit: `Usage: tertial audit verify [--municipality MUNICIPALITY] [--data DIR] [--json]

Recomputes the municipality's whole audit and shows whether any row was changed. Answers 1 when one does not fit.`,
};

export const operations: typeof swedish = {
  serve: {
    ready: (url) => `Tertial answers at ${url}`,
    demoReady: (url, accounts) =>
      [
        `Granboda kommun answers at ${url}`,
        "",
        "Choose an account on the log-in page; no password is needed:",
        ...accounts,
        "",
        "Stop with Ctrl-C.",
      ].join("\n"),
    stopping: "Stopping …",
    portRefused: {
      "port-taken": "Another program uses the port. Choose another with --port.",
      "port-not-allowed": "The program may not use the port. Choose one from 1024 up with --port.",
    },
  },
  refused: {
    "no-municipality":
      "There is no municipality yet. Add it with tertial municipality add NAME, and then an administrator with tertial user add.",
    "several-municipalities": (names) => `There are several municipalities: ${names}. Choose one with --municipality.`,
    "unknown-municipality": (names) => `There is no such municipality. There are ${names}.`,
    "host-taken": "Another municipality uses the host name.",
    "any-host-taken": "Another municipality answers at every address. Give a host name of its own with --host.",
    "unknown-person": "Nobody has that e-mail address.",
    "no-administrator": "The municipality has no administrator. Add one with tertial user add, or give --as.",
    "plan-exists": "The body has a plan for that year already.",
    "model-differs":
      "The municipality has another governance model with the same key and version. Give it a new version.",
  },
  migrated: (names) =>
    names.length === 0 ? "The database is up to date already." : `The database is up to date. Ran ${names.join(", ")}.`,
  municipality: {
    added: (name, id) => `${name} was added with number ${id}.`,
    anyHost: "any address",
    line: (id, name, hosts) => `${id}  ${name}  (${hosts})`,
  },
  user: {
    added: (email) => `${email} was added. Make a first log-in with tertial user link ${email}`,
    link: (url) => `${url}\nThe link works once, within twenty minutes.`,
  },
  imported: (plan) => `The plan was imported with number ${plan}.`,
  audit: {
    whole: (name, rows, last) => `${name}: ${rows} rows fit. Last hash ${last}`,
    forgotten: (rows) => `What ${rows} of them recorded has been removed and can no longer be tried.`,
    broken: (name, row) => `${name}: row ${row} does not fit. It or one before it was changed.`,
  },
};
