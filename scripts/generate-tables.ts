import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbedded } from "#storage/embedded.ts";
import { migrate } from "#storage/migrate.ts";

const folder = mkdtempSync(join(tmpdir(), "tertial-types-"));
const database = await openEmbedded(folder);
try {
  await migrate(database.owner, database.application.user, "src/storage/migrations");
  const { host, user, database: name } = database.owner;
  const url = `postgres://${user}@/${name}?host=${encodeURIComponent(host ?? "")}`;
  const codegen = ["node_modules/kysely-codegen/dist/cli/bin.js", "--dialect", "postgres", "--url", url];
  const shape = [
    "--camel-case",
    "--date-parser",
    "string",
    "--include-pattern",
    "public.*",
    "--exclude-pattern",
    "public.migration",
  ];
  const target = ["--out-file", "src/storage/tables.generated.ts"];
  const result = spawnSync(process.execPath, [...codegen, ...shape, ...target], { stdio: "inherit" });
  process.exitCode = result.status ?? 1;
} finally {
  await database.close();
  rmSync(folder, { recursive: true });
}
