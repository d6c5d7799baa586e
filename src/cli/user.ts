import { readConfig } from "../config.ts";
import { type Role, ROLES } from "#domain/people.ts";
import { addUser, makeLogInLink, reportPerson } from "#usecases/look-after.ts";
import { addressFor } from "#usecases/post-office.ts";
import { paths } from "#web/paths.ts";
import { type Arguments, type CommandShape, requiredPositional, requiredText } from "./arguments.ts";
import { readPort } from "./port.ts";
import { WrongUse } from "./refusal.ts";
import { printJson, type Session } from "./session.ts";
import { careOf, refused, withDatabase } from "./with-database.ts";

export const shape: CommandShape = {
  positionals: ["verb", "email"],
  flags: { data: "text", municipality: "text", name: "text", role: "text", port: "text" },
};

type Verb = (args: Arguments, session: Session, email: string) => Promise<number>;

const VERBS: Readonly<Record<string, Verb>> = { add, link, report };

export function run(args: Arguments, session: Session): Promise<number> {
  const verb = requiredPositional(args, shape, 0);
  const work = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (work === undefined) throw new WrongUse("unknown-verb", verb);
  const email = requiredPositional(args, shape, 1).trim().toLowerCase();
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new WrongUse("not-an-email", email);
  return work(args, session, email);
}

function add(args: Arguments, session: Session, email: string): Promise<number> {
  const name = requiredText(args, "name");
  const role = readRole(requiredText(args, "role"));
  return withDatabase(args, async (database) => {
    const { person, wasKnown } = await addUser(await careOf(session, args, database), { email, name, role });
    const say = session.texts.cli.user;
    if (session.json) printJson(session, { person });
    else session.print(wasKnown ? say.known(email) : say.added(email, linkCommand(args, email)));
    return 0;
  });
}

/** What to write next, with the flags that lead to the same database and municipality. */
function linkCommand(args: Arguments, email: string): string {
  const flags = ["municipality", "data"].flatMap((flag) => {
    const value = args.text(flag);
    return value === undefined ? [] : [`--${flag}`, shellWord(value)];
  });
  return ["tertial user link", email, ...flags].join(" ");
}

/** As a shell reads it back: in quotes when it holds a blank or another sign that means something there. */
const shellWord = (text: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;

function readRole(text: string): Role {
  const role = ROLES.find((known) => known === text);
  if (role === undefined) throw new WrongUse("unknown-role", text);
  return role;
}

/** The link leads to the municipality's own host, to BASE_URL or to this machine. */
function link(args: Arguments, session: Session, email: string): Promise<number> {
  const base = readConfig(process.env).baseUrl ?? `http://localhost:${readPort(args)}`;
  return withDatabase(args, async (database) => {
    const care = await careOf(session, args, database);
    const token = await makeLogInLink(care, email);
    if (token === null) throw refused(session, email, "unknown-person");
    const url = (await addressFor(database, base, care.municipality)) + paths.logInLink(token);
    if (session.json) printJson(session, { url });
    else session.print(session.texts.cli.user.link(url));
    return 0;
  });
}

function report(args: Arguments, session: Session, email: string): Promise<number> {
  return withDatabase(args, async (database) => {
    const told = await reportPerson(await careOf(session, args, database), email);
    if (told === null) throw refused(session, email, "unknown-person");
    printJson(session, told);
    return 0;
  });
}
