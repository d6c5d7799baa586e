import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { ReachingGrant, Reader } from "#domain/escalation.ts";
import type { Role } from "#domain/people.ts";
import type { RemindedItem } from "#domain/reminder-causes.ts";
import { letterAskedFor, type Letter, lettersOn, type ReminderDay, toldKey } from "#domain/reminders.ts";
import type { ItemState } from "#domain/signoff.ts";

const OWNER = 1;
const CHIEF = 2;
const COORDINATOR = 3;

const anItem = (parts: Partial<RemindedItem> = {}): RemindedItem => ({
  id: 10,
  round: 1,
  state: "to-do",
  dueOn: "2025-01-17",
  moved: null,
  handedIn: 0,
  owners: [OWNER],
  body: 1,
  unit: 5,
  ...parts,
});

const grant = (role: Role, unit: number | null, depth = 0): ReachingGrant => ({
  role,
  unit,
  depth,
  body: null,
  firstDay: "2024-01-01",
  lastDay: null,
});

const aReader = (person: number, parts: Partial<Reader> = {}): Reader => ({
  person,
  takesOptionalMail: true,
  refusesMail: false,
  hasHadToday: false,
  grants: [],
  ...parts,
});

const chief = (parts: Partial<Reader> = {}): Reader => aReader(CHIEF, { grants: [grant("reviewer", 5)], ...parts });
const coordinator = (): Reader => aReader(COORDINATOR, { grants: [grant("coordinator", null)] });

const on = (today: string, parts: Partial<Omit<ReminderDay, "today">> = {}): readonly Letter[] =>
  lettersOn({ today, items: [anItem()], readers: [aReader(OWNER)], told: new Set(), ...parts });

const toldBy = (letters: readonly Letter[]): ReadonlySet<string> =>
  new Set(letters.flatMap(({ person, topics }) => topics.map((topic) => toldKey(person, topic))));

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Runs day after day and answers who was mailed when and why, as `person date occasion`. */
function mailedBetween(first: string, days: number, day: (today: string) => Partial<ReminderDay> | null) {
  let told: ReadonlySet<string> = new Set();
  return Array.from({ length: days }, (_, offset) => dayAfter(first, offset)).flatMap((today) => {
    const parts = day(today);
    if (parts === null) return [];
    const letters = on(today, { ...parts, told });
    told = new Set([...told, ...toldBy(letters)]);
    return letters.map(({ person, occasion }) => `${person} ${today} ${occasion}`);
  });
}

test("an owner hears when the round opens, 30, 7 and 1 days before and each week after; the chief after a week", () => {
  const mailed = mailedBetween("2024-12-01", 70, () => ({ readers: [aReader(OWNER), chief(), coordinator()] }));
  assert.deepEqual(mailed, [
    "1 2024-12-01 opened",
    "1 2024-12-18 30-days",
    "1 2025-01-10 7-days",
    "1 2025-01-16 1-day",
    "1 2025-01-24 late",
    "2 2025-01-25 others-late",
    "1 2025-01-31 late",
    "1 2025-02-07 late",
  ]);
});

const mailedWithout = (days: readonly string[]) =>
  mailedBetween("2024-12-31", 15, (today) => (days.includes(today) ? null : {}));

test("a day when nothing ran is made up for, but not when it is long past", () => {
  assert.deepEqual(mailedWithout(["2025-01-10", "2025-01-11"]), ["1 2024-12-31 opened", "1 2025-01-12 7-days"]);
  assert.deepEqual(mailedWithout(["2025-01-10", "2025-01-11", "2025-01-12"]), ["1 2024-12-31 opened"]);
});

test("who comes to owe more in a round that they have been told of hears of that, and of each thing once", () => {
  const items = (today: string) => [anItem(), ...(today < "2025-01-05" ? [] : [anItem({ id: 11 })])];
  assert.deepEqual(
    mailedBetween("2025-01-02", 7, (today) => ({ items: items(today) })),
    ["1 2025-01-02 opened", "1 2025-01-05 more"],
  );
  const elsewhere = [anItem(), anItem({ id: 12, round: 2 })];
  const told = toldBy(on("2025-01-02"));
  assert.deepEqual(
    on("2025-01-03", { items: elsewhere, told }).map(({ occasion }) => occasion),
    ["opened"],
  );
});

test("a moved last day is told once each time, and the days before it count anew", () => {
  const item = (today: string) =>
    today < "2025-01-12"
      ? anItem()
      : anItem({ dueOn: today < "2025-01-14" ? "2025-01-31" : "2025-01-22", moved: today < "2025-01-14" ? 4 : 5 });
  assert.deepEqual(
    mailedBetween("2025-01-09", 25, (today) => ({ items: [item(today)] })),
    [
      "1 2025-01-09 opened",
      "1 2025-01-10 7-days",
      "1 2025-01-12 moved",
      "1 2025-01-14 moved",
      "1 2025-01-15 7-days",
      "1 2025-01-21 1-day",
      "1 2025-01-29 late",
    ],
  );
});

test("who is late in several rounds hears of it once a week, whichever was due on what day", () => {
  const items = [anItem(), anItem({ id: 11, round: 2, dueOn: "2025-01-14" })];
  const told = mailedBetween("2025-01-18", 30, () => ({ items }));
  assert.deepEqual(told, [
    "1 2025-01-18 late",
    "1 2025-01-25 late",
    "1 2025-02-01 late",
    "1 2025-02-08 late",
    "1 2025-02-15 late",
  ]);
  const returned = mailedBetween("2025-01-23", 14, (today) => ({
    items: [anItem({ state: today < "2025-01-28" ? "draft" : "returned", handedIn: 3 })],
  }));
  assert.deepEqual(returned, ["1 2025-01-23 late", "1 2025-01-28 returned", "1 2025-02-04 late"]);
});

test("who has handed in hears nothing, whatever the day", () => {
  for (const state of ["submitted", "approved"] satisfies ItemState[]) {
    assert.deepEqual(
      mailedBetween("2024-12-01", 70, () => ({ items: [anItem({ state })] })),
      [],
    );
  }
});

test("a returned item is told at once and once for each return, however often a draft of it is saved", () => {
  const before = toldBy(on("2025-01-08"));
  const returned = on("2025-01-08", { items: [anItem({ state: "returned", handedIn: 3 })], told: before });
  assert.deepEqual(
    returned.map(({ occasion, own }) => [occasion, own]),
    [["returned", [10]]],
  );
  const told = new Set([...before, ...toldBy(returned)]);
  assert.deepEqual(on("2025-01-09", { items: [anItem({ state: "returned", handedIn: 3 })], told }), []);
  assert.equal(on("2025-01-09", { items: [anItem({ state: "returned", handedIn: 6 })], told }).length, 1);
});

test("one letter tells all that a person owes: returned first, then late, then by day", () => {
  const items = [
    anItem({ id: 14, dueOn: "2025-02-01" }),
    anItem({ id: 11, dueOn: "2025-01-17" }),
    anItem({ id: 12, dueOn: "2025-01-02", round: 2 }),
    anItem({ id: 13, state: "returned", handedIn: 2, dueOn: "2025-03-01" }),
    anItem({ id: 15, state: "submitted" }),
    anItem({ id: 16, owners: [99] }),
  ];
  assert.deepEqual(
    on("2025-01-10", { items }).map(({ own }) => own),
    [[13, 12, 11, 14]],
  );
});

test("nobody gets a second letter on a day", () => {
  assert.deepEqual(on("2025-01-10", { readers: [aReader(OWNER, { hasHadToday: true })] }), []);
});

test("who has declined optional mail still hears of every duty", () => {
  const declined = mailedBetween("2024-12-01", 60, () => ({
    readers: [aReader(OWNER, { takesOptionalMail: false })],
  }));
  assert.deepEqual(declined, ["1 2024-12-01 opened", "1 2025-01-10 7-days", "1 2025-01-16 1-day", "1 2025-01-24 late"]);
});

test("a letter says that it can be declined only when something in it can", () => {
  const opened = toldBy(on("2024-12-01"));
  assert.deepEqual(
    [on("2024-12-01"), on("2024-12-18", { told: opened }), on("2025-01-10", { told: opened })].map(
      (letters) => letters[0]?.isOptional,
    ),
    [false, true, false],
  );
});

const toldTo = (...readers: readonly Reader[]) => on("2025-01-25", { readers }).map(({ person }) => person);

test("what is late is told to the unit's reviewer, else to the one above, else to a reviewer of more, else to the coordinator", () => {
  const whole = aReader(7, { grants: [grant("reviewer", null)] });
  const elsewhere = aReader(8, { grants: [grant("reviewer", 6)] });
  const above = aReader(9, { grants: [grant("reviewer", 4), grant("reviewer", 5, 1)] });
  assert.deepEqual(toldTo(chief(), above, whole, elsewhere, coordinator()), [CHIEF]);
  assert.deepEqual(toldTo(above, whole, coordinator()), [9]);
  assert.deepEqual(toldTo(whole, elsewhere, coordinator()), [7]);
  assert.deepEqual(toldTo(chief({ takesOptionalMail: false }), elsewhere, coordinator()), [COORDINATOR]);
  assert.deepEqual(toldTo(chief({ refusesMail: true }), coordinator()), [COORDINATOR]);
  assert.deepEqual(toldTo(elsewhere), []);
});

test("a chief who is late is no news to the same chief", () => {
  const letters = on("2025-01-25", { items: [anItem({ owners: [CHIEF] })], readers: [chief(), coordinator()] });
  assert.deepEqual(
    letters.map(({ person, own, others }) => [person, own, others]),
    [
      [CHIEF, [10], []],
      [COORDINATOR, [], [10]],
    ],
  );
});

test("a letter that is asked for tells all that is left, and nothing when nothing is", () => {
  const items = [anItem(), anItem({ id: 11, state: "submitted" })];
  const letter = letterAskedFor("2025-01-05", items, OWNER);
  assert.deepEqual([letter?.occasion, letter?.own, letter?.isOptional], ["asked", [10], false]);
  assert.equal(letterAskedFor("2025-01-05", items, CHIEF), null);
});

test("the letters do not depend on the order of items and readers, and the same day again is silent", () => {
  const state = fc.constantFrom<ItemState>("to-do", "draft", "submitted", "returned", "approved");
  const due = fc.integer({ min: -40, max: 40 }).map((days) => dayAfter("2025-01-17", days));
  const item = fc.record({ state, dueOn: due, owners: fc.subarray([1, 2, 3, 4]), unit: fc.constantFrom(5, 6, null) });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (made, dice) => {
      const items = made.map((parts, index) => anItem({ ...parts, id: index + 1 }));
      const readers = [aReader(1), chief(), coordinator(), aReader(4, { takesOptionalMail: false })];
      const letters = on("2025-01-20", { items, readers });
      const shuffled = items.toSorted(() => ((dice.next().value ?? 0) % 2 === 0 ? -1 : 1));
      assert.deepEqual(on("2025-01-20", { items: shuffled, readers: readers.toReversed() }), letters);
      assert.equal(new Set(letters.map(({ person }) => person)).size, letters.length);
      assert.deepEqual(on("2025-01-20", { items, readers, told: toldBy(letters) }), []);
    }),
  );
});
