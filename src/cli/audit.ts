import { type ChainVerdict, holds, verifyAudit } from "#storage/audit.ts";
import type { Departure } from "#storage/recorded-content.ts";
import { atOneMoment, type Database } from "#storage/database.ts";
import { listMunicipalities, type MunicipalityRow } from "#storage/municipalities.ts";
import { type Arguments, type CommandShape, requiredPositional } from "./arguments.ts";
import { WrongUse } from "./refusal.ts";
import { printJson, type Session } from "./session.ts";
import { municipalityOf, withDatabase } from "./with-database.ts";

export const shape: CommandShape = { positionals: ["verb"], flags: { data: "text", municipality: "text" } };

/** Verifies the record of one municipality, or of all. Answers 1 when a row, or what was written, has been changed. */
export function run(args: Arguments, session: Session): Promise<number> {
  const verb = requiredPositional(args, shape, 0);
  if (verb !== "verify") throw new WrongUse("unknown-verb", verb);
  return withDatabase(args, async (database) => {
    const wanted =
      args.text("municipality") === undefined
        ? await listMunicipalities(database)
        : [await municipalityOf(session, args, database)];
    const verdicts = [];
    for (const municipality of wanted) verdicts.push(await verdictOf(database, municipality));
    if (session.json) printJson(session, { municipalities: verdicts });
    for (const verdict of session.json ? [] : verdicts) session.print(wordsFor(verdict, session));
    return verdicts.every(holds) ? 0 : 1;
  });
}

function wordsFor({ name, rows, lastHash, firstBroken, forgotten, departures }: Verdict, session: Session): string {
  const say = session.texts.cli.audit;
  return [
    firstBroken === null ? say.whole(name, rows, lastHash) : say.broken(name, firstBroken),
    ...(forgotten === 0 ? [] : [say.forgotten(forgotten)]),
    ...(departures.length === 0 ? [] : [say.departures(departures.length)]),
    ...departures.slice(0, MOST_TOLD).map((departure) => placeOf(departure, say)),
    ...(departures.length > MOST_TOLD ? [say.andMore(departures.length - MOST_TOLD)] : []),
  ].join("\n");
}

const placeOf = ({ subject, what, sequence }: Departure, say: Session["texts"]["cli"]["audit"]): string =>
  `${subject}: ${say.departed[what]}${sequence === null ? "" : say.atRow(sequence)}`;

/** As many as say where to look. */
const MOST_TOLD = 20;

type Verdict = ChainVerdict & Pick<MunicipalityRow, "id" | "name">;

async function verdictOf(database: Database, { id, name }: MunicipalityRow): Promise<Verdict> {
  return { id, name, ...(await atOneMoment(database, id, verifyAudit)) };
}
