import { addMunicipality, ANY_HOST } from "#storage/new-municipality.ts";
import { listMunicipalities } from "#storage/municipalities.ts";
import { type Arguments, type CommandShape, requiredPositional } from "./arguments.ts";
import { WrongUse } from "./refusal.ts";
import { printJson, type Session } from "./session.ts";
import { refused, withDatabase, withNewDatabase } from "./with-database.ts";

export const shape: CommandShape = {
  positionals: ["verb", "name"],
  flags: { data: "text", host: "text", code: "text" },
};

export function run(args: Arguments, session: Session): Promise<number> {
  const [verb] = args.positionals;
  if (verb === undefined) return list(args, session);
  if (verb === "add") return add(args, session);
  throw new WrongUse("unknown-verb", verb);
}

function list(args: Arguments, session: Session): Promise<number> {
  return withDatabase(args, async (database) => {
    const all = await listMunicipalities(database);
    const { line, anyHost } = session.texts.cli.municipality;
    if (all.length === 0) session.tell(session.texts.cli.refused["no-municipality"]);
    if (session.json) printJson(session, { municipalities: all });
    else {
      for (const { id, name, hosts } of all) {
        session.print(line(id, name, hosts.map((host) => (host === ANY_HOST ? anyHost : host)).join(", ")));
      }
    }
    return 0;
  });
}

function add(args: Arguments, session: Session): Promise<number> {
  const name = requiredPositional(args, shape, 1).trim();
  if (name === "") throw new WrongUse("missing-argument", "name");
  const host = args.text("host")?.toLowerCase() ?? ANY_HOST;
  if (host !== ANY_HOST && !/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(host)) throw new WrongUse("not-a-host", host);
  const code = args.text("code") ?? null;
  if (code !== null && !/^\d{4}$/.test(code)) throw new WrongUse("not-a-code", code);
  return withNewDatabase(args, async (database) => {
    const all = await listMunicipalities(database);
    // `--municipality` chooses by name: two of one name could not be told apart.
    const isKnown = all.some((other) => other.name.toLowerCase() === name.toLowerCase());
    if (isKnown) throw refused(session, name, "municipality-exists");
    const claimed = all.some(({ hosts }) => hosts.includes(host));
    if (claimed) throw refused(session, "--host", host === ANY_HOST ? "any-host-taken" : "host-taken");
    const id = await addMunicipality(database, { name, code, host });
    if (session.json) printJson(session, { id, name, host });
    else session.print(session.texts.cli.municipality.added(name, id));
    return 0;
  });
}
