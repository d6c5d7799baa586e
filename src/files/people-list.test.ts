import assert from "node:assert/strict";
import { test } from "node:test";
import { listText, readPeopleList } from "./people-list.ts";

const [LINE] = readPeopleList("Inga Nordin;Inga.Nordin@granboda.se;HR-chef;Bildning;Målansvarig");

test("a line is name, address, title, unit and role", () => {
  assert.deepEqual(LINE, {
    line: 1,
    name: "Inga Nordin",
    email: "inga.nordin@granboda.se",
    title: "HR-chef",
    place: "Bildning",
    role: "goal-owner",
    roleWritten: "Målansvarig",
    hasTooMany: false,
  });
});

test("what is pasted from a spreadsheet, quoted cells and hard blanks are read alike", () => {
  assert.deepEqual(readPeopleList("Inga Nordin\tinga.nordin@granboda.se\tHR-chef\tBildning\tMÅLANSVARIG")[0], {
    ...LINE,
    roleWritten: "MÅLANSVARIG",
  });
  assert.deepEqual(
    readPeopleList('\u00a0"Inga Nordin" ; inga.nordin@granboda.se;"HR-chef";Bildning;Målansvarig;;')[0],
    LINE,
  );
});

test("a heading says which column is which, in any order, and what it does not name is not read", () => {
  const [read] = readPeopleList("Roll;Telefon;E-post;Namn\nMålansvarig;012-34;Inga.Nordin@granboda.se;Inga Nordin");
  assert.deepEqual(read, { ...LINE, line: 2, title: "", place: "" });
  assert.equal(readPeopleList("Namn;E-post\nA;a@b.se;mer")[0]?.hasTooMany, true);
});

test("commas part columns where nothing else does, and what stands in quotation marks is one cell", () => {
  assert.deepEqual(readPeopleList("Inga Nordin, inga.nordin@granboda.se, HR-chef, Bildning, Målansvarig")[0], LINE);
  const [read] = readPeopleList('"Nordin, Inga",inga.nordin@granboda.se,"Chef; HR"');
  assert.deepEqual([read?.name, read?.title], ["Nordin, Inga", "Chef; HR"]);
});

test("names and addresses are read as a mail program writes them", () => {
  const [read] = readPeopleList("Inga Nordin <inga.nordin@granboda.se>;HR-chef;Bildning;Målansvarig");
  assert.deepEqual(read, LINE);
});

test("headings and blank lines are passed over, and each line keeps its number", () => {
  const lines = readPeopleList("Namn;E-post;Titel;Enhet;Roll\r\n\r\n;;;;\r\nA;a@b.se\r\n");
  assert.deepEqual(
    lines.map(({ line, name, role }) => [line, name, role]),
    [[4, "A", null]],
  );
});

test("an unknown role and too many columns are said, not guessed", () => {
  assert.equal(readPeopleList("A;a@b.se;;;Kung")[0]?.role, "unknown");
  assert.equal(readPeopleList("A;a@b.se;;;;mer")[0]?.hasTooMany, true);
});

test("a list that a Swedish spreadsheet saved in Windows-1252 is read right", () => {
  const bytes = Uint8Array.from([0xc5, 0x73, 0x61, 0x3b]);
  assert.equal(listText(bytes), "Åsa;");
  assert.equal(listText(new TextEncoder().encode("Åsa;")), "Åsa;");
});
