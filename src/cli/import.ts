import type { Actor } from "#domain/people.ts";
import { type Database, inTenant } from "#storage/database.ts";
import { findFirstOfRole } from "#storage/first-of-role.ts";
import { importNewPlan } from "#usecases/import-new-plan.ts";
import { swedishDay } from "#usecases/swedish-time.ts";
import { type Arguments, type CommandShape, requiredPositional } from "./arguments.ts";
import { loadPlan } from "./input.ts";
import { printJson, type Session } from "./session.ts";
import { municipalityOf, personOf, refused, withDatabase } from "./with-database.ts";

export const shape: CommandShape = {
  positionals: ["plan"],
  flags: { data: "text", municipality: "text", as: "text" },
};

/** Puts a whole plan file into a municipality, in the name of a person who is there. */
export async function run(args: Arguments, session: Session): Promise<number> {
  const path = requiredPositional(args, shape, 0);
  const { plan } = await loadPlan(session, path);
  return withDatabase(args, async (database) => {
    const { id: municipality } = await municipalityOf(session, args, database);
    const now = new Date();
    const today = swedishDay(now);
    const person = await senderOf(session, args, { database, municipality, today });
    // Whoever runs the command holds the database: the permission is given, the name says who answers for it.
    const grants = [{ role: "coordinator", body: null, unit: null, firstDay: today, lastDay: null }] as const;
    const actor: Actor = { municipality, person, grants };
    const outcome = await importNewPlan({ database, actor, now, today }, plan);
    if (outcome.ok) {
      if (session.json) printJson(session, outcome.value);
      else session.print(session.texts.cli.imported(outcome.value.planId));
      return 0;
    }
    const [refusal] = outcome.refusals;
    const code = refusal?.code === "invalid" ? refusal.faults[0]?.code : undefined;
    if (code === "plan-exists" || code === "model-differs") throw refused(session, path, code);
    throw new Error(`The import was refused: ${refusal?.code}`);
  });
}

type Place = { readonly database: Database; readonly municipality: number; readonly today: string };

async function senderOf(session: Session, args: Arguments, { database, municipality, today }: Place): Promise<number> {
  const email = args.text("as");
  if (email !== undefined) return personOf(session, database, municipality, email);
  const found = await inTenant(database, municipality, (tenant) => findFirstOfRole(tenant, "administrator", today));
  if (found === null) throw refused(session, "--as", "no-administrator");
  return found;
}
