import type { operations as swedish, operationsUsage as swedishUsage } from "#text/sv/cli-operations.ts";

export const operationsUsage: typeof swedishUsage = {
  serve: `Usage: tertial serve [--port 3000] [--data DIR]

Starts the web application. Without DATABASE_URL, it starts its own PostgreSQL in the data folder.
Ctrl-C or SIGTERM stops it: requests in progress are given ten seconds to finish.

  --port PORT   the port that browsers connect to (3000)
  --data DIR    the data folder (tertial-data in the folder the command is run from)

Environment variables: DATABASE_URL, DATABASE_OWNER_URL, BASE_URL, LISTEN_ADDRESS, TRUST_PROXY, SMTP_URL, MAIL_FROM.
docs/operations.md says what they mean.`,
  demo: `Usage: tertial demo [--port 3000]

Starts Tertial with the example municipality Granboda in a temporary folder, which is removed when the program stops.
All accounts are listed on the login page. The clock always starts on 11 January 2027.

  --port PORT   the port that browsers connect to (3000)`,
  migrate: `Usage: tertial migrate [--data DIR]

Brings the database’s tables up to date. serve does this too; the command is for those who want to do it separately.

  --data DIR   the data folder (tertial-data in the folder the command is run from)`,
  municipality: `Usage: tertial municipality [--data DIR] [--json]
       tertial municipality add NAME [--host HOST] [--code CODE] [--data DIR]

Lists the municipalities or adds one.

  --host HOST   the address that the municipality’s users type, for example goals.example.org;
                if left out, the municipality answers at every address
  --code CODE   the municipality code, four digits
  --data DIR    the data folder (tertial-data in the folder the command is run from)`,
  user: `Usage: tertial user add EMAIL --name NAME --role ROLE [--municipality MUNICIPALITY]
       tertial user link EMAIL [--municipality MUNICIPALITY]
       tertial user report EMAIL [--municipality MUNICIPALITY]

  add      adds a person, or gives an existing person another role
  link     prints a link that logs the person in once, within twenty minutes
  report   prints everything stored about the person, as JSON

  --name NAME                   the person’s name
  --role ROLE                   activity-owner, goal-owner, reviewer, coordinator, board-secretary, elected, auditor
                                or administrator
  --port PORT                   the port in the link when BASE_URL is not set (3000)
  --municipality MUNICIPALITY   the municipality’s name or host; needed when there are several
  --data DIR                    the data folder (tertial-data in the folder the command is run from)`,
  import: `Usage: tertial import PLAN [--municipality MUNICIPALITY] [--as EMAIL] [--data DIR]

Puts a whole plan into the database: body, governance model, goals, measures, activities and what has been reported.
Earlier periods become approved and locked; the latest becomes open.

  PLAN                          plan workbook (.xlsx), plan file (.json) or - for a plan file on standard input
  --municipality MUNICIPALITY   the municipality’s name or host; needed when there are several
  --as EMAIL                    who is recorded as the sender; if left out, the municipality’s first administrator
  --data DIR                    the data folder (tertial-data in the folder the command is run from)`,
  export: `Usage: tertial export --out FILE.zip [--municipality MUNICIPALITY] [--data DIR]

Writes everything the municipality owns to one archive: each table as JSON and each locked report as it was frozen.
Passwords, one-time codes and sessions are left out.

  --out FILE.zip                the file to write; an existing file is replaced
  --municipality MUNICIPALITY   the municipality’s name or host; needed when there are several
  --data DIR                    the data folder (tertial-data in the folder the command is run from)`,
  audit: `Usage: tertial audit verify [--municipality MUNICIPALITY] [--data DIR] [--json]

Recalculates the log of every municipality, or of one, and shows whether any row, or what it tells of, has been changed.
Exits 1 when something does not match, 3 when the database does not answer.

  --municipality MUNICIPALITY   that municipality alone, by name or host
  --data DIR                    the data folder (tertial-data in the folder the command is run from)`,
};

export const operations: typeof swedish = {
  serve: {
    ready: (url) => `Tertial is running at ${url}`,
    demoReady: (url, accounts) =>
      [
        `Granboda kommun is running at ${url}`,
        "",
        "Choose an account on the login page; no password is needed:",
        ...accounts,
        "",
        "Press Ctrl-C to stop.",
      ].join("\n"),
    mailWaits: "No email is sent until SMTP_URL and MAIL_FROM are set. Until then, log in with tertial user link.",
    stopping: "Stopping …",
    listenRefused: {
      "port-taken": "Another program is using the port. Choose a different one with --port.",
      "port-not-allowed": "The program is not allowed to use the port. Choose 1024 or higher with --port.",
      "address-not-here":
        "This computer does not have that network address. Choose one of its own, or leave the variable empty for every one.",
    },
  },
  databaseRefused: {
    unreachable: (address, code) =>
      `No database server answers for ${address}${code === "" ? "" : ` (${code})`}. Check host and port in DATABASE_URL and DATABASE_OWNER_URL, and that the server is running.`,
    "log-in-refused": (address) =>
      `The database server does not let ${address} in. Check role and password in DATABASE_URL and DATABASE_OWNER_URL, and that pg_hba.conf allows the role from here.`,
    "no-such-database": (address) =>
      `The database in ${address} does not exist. Create it as docs/operations.md shows, or correct the name in DATABASE_URL and DATABASE_OWNER_URL.`,
    "no-encryption": (address) =>
      `The database server for ${address} offers no encryption. Switch ssl on in the server, or write sslmode=disable in the address if the network to it is protected.`,
    "certificate-refused": (address, code) =>
      `The database server’s certificate for ${address} cannot be trusted (${code}). If an authority of your own issued it, let the environment variable NODE_EXTRA_CA_CERTS name the file with that authority’s certificate.`,
    "server-too-old": (version) => `The database server is PostgreSQL ${version}. Tertial needs 15 or later.`,
    encoding: (name, encoding) =>
      `The database ${name} has the encoding ${encoding}. Create it again with encoding 'UTF8', as docs/operations.md shows.`,
    "owner-may-not": (role, name) =>
      `The database role “${role}” in DATABASE_OWNER_URL may not create tables. Let it own the database: alter database ${name} owner to ${role}`,
    "role-owns": (role) =>
      `The database role “${role}” owns the tables or can become the role that does. The program could then switch off what keeps municipalities apart, and change the log. Let DATABASE_URL name a role of its own (create role tertial_app login) and DATABASE_OWNER_URL the role that owns the tables.`,
    "role-above": (role) =>
      `The database role “${role}” is a superuser or has BYPASSRLS, or can become such a role. Nothing would then keep municipalities apart. Let DATABASE_URL name a role of its own: create role tertial_app login nosuperuser nobypassrls`,
    "not-migrated": (role) =>
      `The database is not up to date, and the role “${role}” may not change it. Run tertial migrate with DATABASE_OWNER_URL set to the role that owns the tables.`,
    "newer-than-program": (name) =>
      `The database is newer than the program: it has run ${name}. Install the latest version of Tertial.`,
    "migration-changed": (name) =>
      `${name} is not the one that the database has run. Install the program again from a whole release.`,
    "not-a-folder": (path) => `${path} is a file. Choose a folder with --data.`,
    "folder-unreachable": (folder) =>
      `PostgreSQL does not run as root, and the account it runs under cannot reach ${folder}. Choose a folder that every account may enter, such as /var/lib/tertial, with --data.`,
    "not-a-cluster": (folder) =>
      `${folder} is not a whole database and has been left untouched. Restore it from a backup, or move it away to start afresh.`,
    "cluster-of-another-version": (folder, version) =>
      `${folder} was made by PostgreSQL ${version}. Move what it holds with pg_dump and psql, or install the version of Tertial that made it.`,
    "cluster-of-another-account": (folder, account) =>
      `${folder} must belong to the account that PostgreSQL runs under (${account}) and be closed to others. Run: chown -R ${account} ${folder} && chmod -R u=rwX,go= ${folder}`,
    "no-database": (folder) =>
      `There is no database in ${folder}. Check --data, or make one with tertial municipality add NAME.`,
    "copy-of-running": (folder, original) =>
      `${folder} was copied while the database in ${original} was running, and it still is. Stop the program there and copy again.`,
    "cluster-not-made": (folder, words) =>
      `PostgreSQL could not make its files in ${folder}. Check that the disk has room and that the folder can be written to.\n${words}`,
    "not-started": (log, words) =>
      `PostgreSQL did not start${words === "" ? "" : `: ${words}`}. The whole message is in ${log}. If the files are damaged, restore the data folder from a backup.`,
    "start-locked": (path) =>
      `Another program has held ${path} for 30 seconds. Wait until it has finished, or remove the file if no other program is running.`,
    "package-missing": (name) =>
      `The package ${name} is missing. Run npm ci, or let DATABASE_URL name a PostgreSQL of your own.`,
  },
  settingRefused: {
    "not-a-database-address": (name) =>
      `${name} is not the address of a database. Write it like this: postgres://role:password@host:5432/database. In the password :, /, #, % and @ are written %3A, %2F, %23, %25 and %40.`,
    "unknown-database-option": (name) =>
      `${name} has something after the question mark that Tertial does not know. It may be sslmode=disable, require, verify-ca or verify-full, and host=/folder/of/socket.`,
    "not-an-address": (name) => `${name} is not a web address. Write it like this: https://goals.example.org`,
    "not-the-root": (name) =>
      `${name} has more than a host name, such as a path. Tertial needs a host name of its own: https://goals.example.org`,
    "not-a-mail-server": (name) =>
      `${name} is not the address of a mail server. Write it like this: smtps://user:password@host:465`,
    "not-a-sender": (name) => `${name} is not a sender. Write it like this: Goals <goals@example.org>`,
    "not-a-network-address": (name) => `${name} is not a network address. Write for example 127.0.0.1, 0.0.0.0 or ::1.`,
    "not-a-switch": (name) =>
      `${name} is neither 0 nor 1. Write 1 if a proxy in front sets X-Forwarded-For, otherwise 0.`,
    "needs-sender": (name) =>
      `${name} is set but MAIL_FROM is not. Set it to the sender, like this: Goals <goals@example.org>`,
    "needs-application-role": (name) =>
      `${name} is set but DATABASE_URL is not. Set it to the same database with the application’s own role: postgres://tertial_app:password@host:5432/database`,
  },
  refused: {
    "no-municipality":
      "There is no municipality yet. Add one with tertial municipality add NAME, and then an administrator with tertial user add.",
    "several-municipalities": (names) => `There are several municipalities: ${names}. Choose one with --municipality.`,
    "unknown-municipality": (names) => `There is no such municipality. The ones that exist: ${names}.`,
    "municipality-exists": "The municipality already exists. Give the new one another name.",
    "host-taken": "Another municipality is already using the host name.",
    "any-host-taken": "Another municipality answers at every address. Give this one its own host name with --host.",
    "unknown-person": "No one has that email address.",
    "no-administrator": "The municipality has no administrator. Add one with tertial user add, or use --as.",
    "plan-exists": "The body already has a plan for that year.",
    "model-differs":
      "The municipality has a different governance model with the same key and version. Give the model a new version.",
  },
  migrated: (names) =>
    names.length === 0
      ? "The database is already up to date."
      : `The database is now up to date. Ran ${names.join(", ")}.`,
  municipality: {
    added: (name, id) => `${name} has been added with number ${id}.`,
    anyHost: "every address",
    line: (id, name, hosts) => `${id}  ${name}  (${hosts})`,
  },
  user: {
    known: (email) => `${email} already exists, with the name unchanged, and has the role.`,
    added: (email, command) => `${email} has been added. Make a first login link with ${command}`,
    link: (url) => `${url}\nThe link is valid for twenty minutes and works once.`,
  },
  imported: (plan) => `The plan has been imported with number ${plan}.`,
  audit: {
    whole: (name, rows, last) => `${name}: ${rows} ${rows === 1 ? "row matches" : "rows match"}. Last checksum ${last}`,
    forgotten: (rows) => `What ${rows} of them recorded has been removed and can no longer be tried.`,
    broken: (name, row) => `${name}: row ${row} does not match. That row or an earlier one has been changed.`,
    departures: (count) =>
      `${count === 1 ? "One thing in the database does" : `${count} things in the database do`} not match what was written:`,
    andMore: (count) => `… and ${count} more. With --json all of them are shown.`,
    departed: {
      changed: "what was written has been changed",
      removed: "what was written has been removed",
      unproved: "what is needed to prove the text has been removed",
      added: "something has been added that no row of the log tells of",
      "not-latest": "a different version counts than the one that was saved last",
      "not-as-frozen": "the locked report is not the one that was locked",
    },
    atRow: (row) => ` (row ${row})`,
  },
};
