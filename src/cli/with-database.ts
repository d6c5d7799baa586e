import { readConfig } from "../config.ts";
import { openMigrated } from "../open-migrated.ts";
import { type Database, inTenant, openDatabase } from "#storage/database.ts";
import { DatabaseRefused } from "#storage/database-refused.ts";
import { hasEmbedded } from "#storage/embedded.ts";
import { listMunicipalities, type MunicipalityRow } from "#storage/municipalities.ts";
import { listByEmail } from "#storage/people.ts";
import type { Care } from "#usecases/look-after.ts";
import { swedishDay } from "#usecases/swedish-time.ts";
import type { Arguments } from "./arguments.ts";
import { dataFolder } from "./data-folder.ts";
import { InputRefused } from "./refusal.ts";
import type { Session } from "./session.ts";

const CONNECTIONS = 2;

type Work<Value> = (database: Database) => Promise<Value>;

/**
 * Does something with the migrated database, also while a server runs on it. Throws `DatabaseRefused` where there is none:
 * a folder with the wrong name must not be taken for an empty installation.
 */
export function withDatabase<Value>(args: Arguments, work: Work<Value>): Promise<Value> {
  const folder = dataFolder(args);
  const isMissing = readConfig(process.env).databaseUrls === null && !hasEmbedded(folder);
  if (isMissing) throw new DatabaseRefused("no-database", folder);
  return withNewDatabase(args, work);
}

/** The same, and makes the database when there is none. */
export async function withNewDatabase<Value>(args: Arguments, work: Work<Value>): Promise<Value> {
  const databases = await openMigrated(readConfig(process.env), dataFolder(args));
  const database = openDatabase(databases.application, CONNECTIONS);
  try {
    return await work(database);
  } finally {
    await database.close();
    await databases.close();
  }
}

type RefusalCode = {
  [Code in keyof Session["texts"]["cli"]["refused"]]: Session["texts"]["cli"]["refused"][Code] extends string
    ? Code
    : never;
}[keyof Session["texts"]["cli"]["refused"]];

export function refused(session: Session, where: string, code: RefusalCode): InputRefused {
  return new InputRefused([{ where, code, message: session.texts.cli.refused[code] }]);
}

/** The municipality that `--municipality` names, or the only one there is. Throws `InputRefused`, naming those there are. */
export async function municipalityOf(session: Session, args: Arguments, database: Database): Promise<MunicipalityRow> {
  const all = await listMunicipalities(database);
  const wanted = args.text("municipality")?.toLowerCase();
  const where = "--municipality";
  if (all.length === 0) throw refused(session, where, "no-municipality");
  const found =
    wanted === undefined
      ? all
      : all.filter(({ name, hosts }) => name.toLowerCase() === wanted || hosts.includes(wanted));
  const [one] = found;
  if (one !== undefined && found.length === 1) return one;
  const code = one === undefined ? "unknown-municipality" : "several-municipalities";
  const names = new Intl.ListFormat(session.language).format(all.map(({ name }) => name));
  throw new InputRefused([{ where, code, message: session.texts.cli.refused[code](names) }]);
}

/** What is done now, on the command line, in the municipality that is meant. */
export async function careOf(session: Session, args: Arguments, database: Database): Promise<Care> {
  const now = new Date();
  const { id: municipality } = await municipalityOf(session, args, database);
  return { database, municipality, now, today: swedishDay(now) };
}

/** The number of the municipality's person with that address. Throws `InputRefused` when there is none. */
export async function personOf(
  session: Session,
  database: Database,
  municipality: number,
  email: string,
): Promise<number> {
  const [found] = await inTenant(database, municipality, (tenant) => listByEmail(tenant, [email.trim().toLowerCase()]));
  if (found === undefined) throw refused(session, email, "unknown-person");
  return found.person;
}
