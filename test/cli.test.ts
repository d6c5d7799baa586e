import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, test } from "node:test";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), "tertial-cli-"));
after(() => rmSync(folder, { recursive: true }));

type Answer = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** Runs bin/tertial from a folder that has nothing to do with the project. */
function tertial(words: readonly string[], input?: string | Uint8Array): Answer {
  const { status, stdout, stderr } = spawnSync(join(root, "bin/tertial"), words, {
    cwd: folder,
    encoding: "utf8",
    ...(input === undefined ? {} : { input }),
  });
  assert.doesNotMatch(stderr + stdout, /\n\s+at .+:\d+:\d+/, "a stack trace");
  return { status, stdout, stderr };
}

const PERIODS: Readonly<Record<string, string>> = {
  "ange-2024-kf-goals.json": "2024-T3",
  "ange-2024-t3-case-only.json": "2024-T3",
  "granboda-2024-t3.json": "2024-T3",
  "helsingborg-2016-paverka-sina-liv.json": "2016",
  "storstad-efter-stockholm-2020.json": "2020",
  "vansbro-2021-attraktiv-och-trygg.json": "2021",
};
const EXAMPLES = readdirSync(join(root, "examples")).filter((name) => name.endsWith(".json"));
const example = (name: string): string => join(root, "examples", name);
const FILES = ["docx", "html", "json", "pdf", "xlsx"].flatMap((format) => [
  `tjansteskrivelse.${format}`,
  `uppfoljningsrapport.${format}`,
]);

for (const name of EXAMPLES) {
  const period = PERIODS[name] ?? "";
  test(`${name} works with every command`, () => {
    const out = join(folder, name);
    assert.equal(tertial(["report", example(name), "--period", period, "--out", out]).status, 0);
    assert.deepEqual(readdirSync(out).sort(), FILES.toSorted());
    assert.equal(tertial(["assess", example(name), "--period", period]).status, 0);
    const found = JSON.parse(tertial(["check", example(name), "--json"]).stdout) as { findings: readonly object[] };
    assert.ok(found.findings.length > 0);
    const inline = name.startsWith("granboda");
    const workbook = join(out, "plan.xlsx");
    assert.equal(tertial(["convert", example(name), workbook]).status, inline ? 1 : 0);
    if (inline) return;
    assert.equal(tertial(["convert", workbook, join(out, "plan.json")]).status, 0);
    assert.deepEqual(
      JSON.parse(tertial(["assess", join(out, "plan.json"), "--period", period, "--json"]).stdout),
      JSON.parse(tertial(["assess", example(name), "--period", period, "--json"]).stdout),
    );
  });
}

test("assess --json has the contract's keys in the contract's order", () => {
  const { stdout } = tertial([
    "assess",
    example("vansbro-2021-attraktiv-och-trygg.json"),
    "--period",
    "2021",
    "--json",
  ]);
  const answer = JSON.parse(stdout) as { goals: readonly Record<string, unknown>[] };
  assert.deepEqual(Object.keys(answer), ["period", "model", "goals"]);
  const [goal] = answer.goals;
  assert.deepEqual(Object.keys(goal ?? {}), ["id", "basis", "proposed", "reachable", "reasons", "decided", "agrees"]);
  assert.equal(goal?.["proposed"], "uppfylld");
  assert.equal(goal?.["decided"], "delvis-uppfylld");
  assert.equal(goal?.["agrees"], false);
  const [reason] = (goal?.["reasons"] ?? []) as readonly object[];
  assert.deepEqual(Object.keys(reason ?? {}), ["code", "subject", "text"]);
});

test("check --json has the contract's keys, and an error makes it exit 1", () => {
  const answer = tertial(["check", example("ange-2024-t3-case-only.json"), "--json"]);
  assert.equal(answer.status, 1);
  const { findings } = JSON.parse(answer.stdout) as { findings: readonly Record<string, unknown>[] };
  for (const finding of findings) {
    assert.deepEqual(Object.keys(finding), ["code", "severity", "where", "quote", "evidence", "message"]);
  }
  const slip = findings.find((finding) => finding["code"] === "period-mentioned-is-not-the-reports");
  assert.equal(slip?.["where"], "cases[0].considerations");
  assert.equal(slip?.["severity"], "error");
});

test("a plan file on standard input is read", () => {
  const plan = readFileSync(example("helsingborg-2016-paverka-sina-liv.json"));
  const { status, stdout } = tertial(["assess", "-", "--period", "2016", "--json"], plan);
  assert.equal(status, 0);
  assert.match(stdout, /"proposed": "delvis-uppfylld"/);
});

test("the same input gives the same bytes", () => {
  const [first, second] = ["first", "second"].map((name) => {
    const out = join(folder, name);
    tertial(["report", example("granboda-2024-t3.json"), "--period", "2024-T3", "--out", out, "--archive"]);
    return FILES.map((file) => readFileSync(join(out, file)).toString("base64"));
  });
  assert.deepEqual(first, second);
});

test("the command works through a symbolic link and with another Node first on PATH", () => {
  const link = join(folder, "tertial");
  symlinkSync(join(root, "bin/tertial"), link);
  writeFileSync(join(folder, "node"), "#!/bin/sh\nexit 9\n", { mode: 0o755 });
  const path = `${folder}:${process.env["PATH"] ?? ""}`;
  const { status } = spawnSync(link, ["models"], { env: { ...process.env, PATH: path } });
  assert.equal(status, 0);
});

const WRONG_USE: readonly (readonly string[])[] = [
  [],
  ["flyg"],
  ["report"],
  ["report", "x.json"],
  ["report", "x.json", "--period", "2024-T4", "--out", "ut"],
  ["report", "x.json", "--period", "2024-T3"],
  ["report", "x.json", "--period", "2024-T3", "--out", "ut", "--format", "odt"],
  ["report", "x.json", "--period", "2024-T3", "--out", "ut", "--document", "brev"],
  ["assess", "x.json"],
  ["assess", "x.json", "y.json", "--period", "2024-T3"],
  ["assess", "x.json", "--period"],
  ["assess", "x.json", "--period", "--json"],
  ["assess", "x.json", "--perid", "2024-T3"],
  ["check"],
  ["check", "--text", "x.md"],
  ["template", "plan.txt"],
  ["template", "plan.xlsx", "--model", "mars-2030"],
  ["convert", "x.json", "plan.ods"],
  ["models", "show"],
  ["models", "show", "mars-2030"],
  ["models", "--lang", "fi"],
];

for (const words of WRONG_USE) {
  test(`exits 2 and says what was wrong: tertial ${words.join(" ")}`, () => {
    const { status, stdout, stderr } = tertial(words);
    assert.equal(status, 2);
    assert.equal(stdout, "");
    assert.match(stderr, /Hjälp: tertial|Användning/);
  });
}

const WRONG_INPUT: readonly (readonly [string, string | Uint8Array, string])[] = [
  ["not UTF-8", Uint8Array.of(0x7b, 0xe5, 0x7d), "not-utf8"],
  ["nothing at all", "", "not-json"],
  ["not JSON", "{", "not-json"],
  ["a list", "[]", "wrong-type"],
  ["no format", "{}", "format-missing"],
  ["an unknown format", '{"format":"tertial-plan/9"}', "format-unknown"],
];

for (const [what, content, code] of WRONG_INPUT) {
  test(`a file that is ${what} is refused with words, exit 1`, () => {
    const { status, stdout, stderr } = tertial(["check", "-", "--json"], content);
    assert.equal(status, 1);
    const { faults } = JSON.parse(stdout) as { faults: readonly Record<string, string>[] };
    assert.deepEqual(Object.keys(faults[0] ?? {}), ["where", "code", "message"]);
    assert.ok(faults.some((fault) => fault["code"] === code));
    assert.ok(stderr.includes(faults[0]?.["message"] ?? "?"));
  });
}

test("a missing file, a folder and a file of another kind are refused with words", () => {
  copyFileSync(join(root, "LICENSE"), join(folder, "plan.xlsx"));
  for (const path of ["finns-inte.json", folder, "plan.xlsx"]) {
    const { status, stderr } = tertial(["assess", path, "--period", "2024-T3"]);
    assert.equal(status, 1, path);
    assert.ok(stderr.includes(path), stderr);
  }
});

test("a folder that cannot be written in is refused with words, and nothing is left half-written", () => {
  writeFileSync(join(folder, "i-vagen"), "");
  const out = join(folder, "i-vagen", "ut");
  const { status, stderr } = tertial([
    "report",
    example("vansbro-2021-attraktiv-och-trygg.json"),
    "--period",
    "2021",
    "--out",
    out,
  ]);
  assert.equal(status, 1);
  assert.match(stderr, /går inte att skriva/);
});

test("a period that the model does not follow up is refused with words", () => {
  const { status, stderr } = tertial([
    "assess",
    example("vansbro-2021-attraktiv-och-trygg.json"),
    "--period",
    "2021-Q1",
  ]);
  assert.equal(status, 1);
  assert.match(stderr, /följer inte upp/);
});

test("help is given for every command, in both languages", () => {
  for (const command of ["report", "assess", "check", "template", "convert", "models"]) {
    assert.match(tertial([command, "--help"]).stdout, new RegExp(`tertial ${command}`));
    assert.match(tertial([command, "--help", "--lang", "en"]).stdout, /^Usage/);
  }
  assert.match(tertial(["--help"]).stdout, /Svarskoder/);
});

test("every model can be shown and stands inline in a plan", () => {
  const { models } = JSON.parse(tertial(["models", "--json"]).stdout) as { models: readonly { key: string }[] };
  assert.equal(models.length, 5);
  for (const { key } of models) {
    assert.equal(tertial(["models", "show", key]).status, 0);
    const model = JSON.parse(tertial(["models", "show", key, "--json"]).stdout) as object;
    const plan = {
      format: "tertial-plan/1",
      municipality: { name: "X" },
      body: "Y",
      year: 2024,
      governanceModel: model,
    };
    assert.equal(tertial(["assess", "-", "--period", "2024"], JSON.stringify(plan)).status, 0);
  }
});

test("prose is checked from a file and from a folder", () => {
  writeFileSync(join(folder, "memo.md"), "# Memo\n\nDenna rapport avser tertial 1 2024.\n");
  const answer = tertial(["check", "--text", "memo.md", "--period", "2024-T3", "--json"]);
  assert.equal(answer.status, 1);
  assert.match(answer.stdout, /memo\.md:3/);
});
