import { Zip, ZipDeflate } from "fflate";
import { EVERYWHERE } from "#domain/people.ts";
import { mayInPlace } from "#domain/permissions.ts";
import { atOneMoment, type Database } from "#storage/database.ts";
import { EXPORTED_TABLES, exportRows, exportSnapshots } from "#storage/export.ts";
import { findTheme } from "#storage/theme.ts";
import { type Deed, done, type Outcome, perform, refusalOf } from "./frame.ts";

export const EXPORT_FORMAT = "tertial-export/1";

/** Takes some of the archive's bytes; the next come when it is done. */
export type Sink = (bytes: Uint8Array) => Promise<void>;

/** Asks for the archive and puts on record that it was taken out. Answers what writes it. */
export async function exportMunicipality(deed: Deed): Promise<Outcome<(sink: Sink) => Promise<void>>> {
  const { database, actor, now } = deed;
  return perform(deed, async (_tenant, record) => {
    const refusal = refusalOf(mayInPlace(actor, "export", EVERYWHERE));
    if (refusal !== null) return refusal;
    record({ action: "exported", subject: `municipality/${actor.municipality}`, content: null });
    return done((sink: Sink) => writeArchive(database, { municipality: actor.municipality, now }, sink));
  });
}

/**
 * Writes everything the municipality owns as one zip: `tables/NAME.json` with every row, each frozen report's facts and
 * plan under `snapshots/` as they were hashed, and `tertial-export.json` that tells what there is. Reads one moment.
 */
export function writeArchive(
  database: Database,
  { municipality, now }: { readonly municipality: number; readonly now: Date },
  sink: Sink,
): Promise<void> {
  return atOneMoment(database, municipality, async (tenant) => {
    const archive = openArchive(sink, now);
    const tables: Record<string, number> = {};
    for (const exported of EXPORTED_TABLES) {
      tables[exported.table] = await archive.addTable(`tables/${exported.table}.json`, exportRows(tenant, exported));
    }
    const snapshots: { readonly file: string; readonly sha256: string }[] = [];
    for await (const { roundId, number, sha256, facts, plan } of exportSnapshots(tenant)) {
      const name = `snapshots/${roundId}-${number}`;
      await archive.addText(`${name}.facts.json`, facts);
      await archive.addText(`${name}.plan.json`, plan);
      snapshots.push({ file: `${name}.facts.json`, sha256 });
    }
    const { municipality: name } = await findTheme(tenant);
    const without = Object.fromEntries(EXPORTED_TABLES.map(({ table, without: columns }) => [table, columns]));
    const told = {
      format: EXPORT_FORMAT,
      municipality: name,
      exportedAt: now.toISOString(),
      tables,
      without,
      snapshots,
    };
    await archive.addText("tertial-export.json", `${JSON.stringify(told, null, 2)}\n`);
    await archive.end();
  });
}

/** A zip that is handed on piece by piece. */
function openArchive(sink: Sink, now: Date) {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    ready.push(bytes);
  });
  const handOn = async (): Promise<void> => {
    for (const bytes of ready.splice(0)) await sink(bytes);
  };
  const open = (name: string) => {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = now;
    zip.add(file);
    return async (text: string, isLast: boolean): Promise<void> => {
      file.push(new TextEncoder().encode(text), isLast);
      await handOn();
    };
  };
  return {
    /** A JSON array, a row a line. Answers how many rows there were. */
    addTable: async (name: string, rows: AsyncIterable<readonly string[]>): Promise<number> => {
      const write = open(name);
      let count = 0;
      for await (const some of rows) {
        await write(`${count === 0 ? "[" : ","}\n${some.join(",\n")}`, false);
        count += some.length;
      }
      await write(count === 0 ? "[]\n" : "\n]\n", true);
      return count;
    },
    /** The text to the letter. */
    addText: (name: string, text: string): Promise<void> => open(name)(text, true),
    end: async (): Promise<void> => {
      zip.end();
      await handOn();
    },
  };
}
