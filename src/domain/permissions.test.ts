import assert from "node:assert/strict";
import { test } from "node:test";
import { type Actor, grantsOn, type Role, ROLES } from "./people.ts";
import {
  type ItemSubject,
  mayInPlace,
  mayReadItem,
  mayRound,
  mayStep,
  type PlaceAction,
  type Permission,
  type RoundAction,
} from "./permissions.ts";
import { ITEM_TRANSITIONS, type ItemState, type ItemStep, type RoundState } from "./signoff.ts";

const BODY = 1;
const UNIT = 10;
const OWNER = 100;
const SOMEBODY = 200;

const ROUND_STATES: readonly RoundState[] = ["planned", "open", "under-review", "approved"];
const ITEM_STATES: readonly ItemState[] = ["to-do", "draft", "submitted", "returned", "approved"];

const holder = (role: Role, scope: { body?: number; unit?: number } = {}, person = SOMEBODY): Actor => ({
  municipality: 1,
  person,
  grants: [{ role, body: scope.body ?? null, unit: scope.unit ?? null, firstDay: "2024-01-01", lastDay: null }],
});

const said = (permission: Permission): string => (permission.allowed ? "yes" : permission.reason);

const item = (roundState: RoundState, itemState: ItemState): ItemSubject => ({
  body: BODY,
  unit: UNIT,
  roundState,
  itemState,
  owners: [OWNER],
});

/** What each step answers in a round that is worked on, by the item's state, to somebody whose step it is. */
const STEPS = `
                    to-do              draft              submitted          returned           approved
save                yes                yes                already-submitted  yes                already-approved
submit              yes                yes                already-submitted  yes                already-approved
take-back           nothing-submitted  nothing-submitted  yes                nothing-submitted  already-approved
return              nothing-submitted  nothing-submitted  yes                nothing-submitted  already-approved
approve             nothing-submitted  nothing-submitted  yes                nothing-submitted  already-approved
withdraw-approval   nothing-submitted  nothing-submitted  already-submitted  nothing-submitted  yes
`;

/** Whose step it is, by role; an item's owner does the owner's steps whatever the role. */
const WHO = `
                    activity-owner goal-owner reviewer coordinator board-secretary elected auditor administrator
save                duty           duty       duty     yes         duty            duty    duty    duty
submit              duty           duty       duty     yes         duty            duty    duty    duty
take-back           duty           duty       duty     yes         duty            duty    duty    duty
return              role           role       yes      yes         role            role    role    role
approve             role           role       yes      yes         role            role    role    role
withdraw-approval   role           role       yes      yes         role            role    role    role
`;

const REFUSED: Readonly<Record<string, string>> = { duty: "not-your-duty", role: "not-your-role" };

/** Everything that can be asked, by the compiler's word: what is added to one of these must be added to its table too. */
const EVERY_ROUND_ACTION: Readonly<Record<RoundAction, true>> = {
  "see-round": true,
  "preview-report": true,
  "open-round": true,
  "move-dates": true,
  "close-reporting": true,
  "reopen-reporting": true,
  "approve-round": true,
  "correct-round": true,
  "write-analysis": true,
  remind: true,
};
const EVERY_PLACE_ACTION: Readonly<Record<PlaceAction, true>> = {
  "edit-plan": true,
  "import-plan": true,
  "hand-over": true,
  "see-administration": true,
  "see-audit": true,
  administer: true,
  export: true,
};

type Table = ReadonlyMap<string, ReadonlyMap<string, string>>;

function read(table: string): Table {
  const [head = [], ...rows] = table
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  return new Map(
    rows.map(([name = "", ...cells]) => [name, new Map(head.map((column, at) => [column, cells[at] ?? ""]))]),
  );
}

const cell = (table: Table, row: string, column: string): string => table.get(row)?.get(column) ?? "";

const steps = read(STEPS);
const who = read(WHO);

test("the tables have a row for each thing that can be done, and a column for each role and state", () => {
  const rows = (table: string) => [...read(table).keys()];
  const columns = (table: string) => [...(read(table).values().next().value?.keys() ?? [])];
  for (const table of [STEPS, WHO]) assert.deepEqual(rows(table), Object.keys(ITEM_TRANSITIONS));
  for (const table of [ROUND_ACTIONS, ROUND_WHO]) assert.deepEqual(rows(table), Object.keys(EVERY_ROUND_ACTION));
  assert.deepEqual(rows(PLACE_WHO), Object.keys(EVERY_PLACE_ACTION));
  for (const table of [WHO, ROUND_WHO, PLACE_WHO]) assert.deepEqual(columns(table), ROLES);
  assert.deepEqual([columns(STEPS), columns(ROUND_ACTIONS)], [ITEM_STATES, ROUND_STATES]);
});

test("a role holds on its first day and its last and between them, and not a day more", () => {
  const grant = { role: "reviewer", body: null, unit: null, firstDay: "2025-03-01", lastDay: "2025-03-30" } as const;
  const holds = (day: string, lastDay: string | null = grant.lastDay) => grantsOn([{ ...grant, lastDay }], day).length;
  assert.deepEqual(
    ["2025-02-28", "2025-03-01", "2025-03-30", "2025-03-31"].map((day) => holds(day)),
    [0, 1, 1, 0],
  );
  assert.equal(holds("2099-12-31", null), 1);
});

test("every role, step, state of round and state of item answers as the tables say", () => {
  let asked = 0;
  for (const step of steps.keys()) {
    for (const role of ROLES) {
      for (const isOwner of [false, true]) {
        for (const roundState of ROUND_STATES) {
          for (const itemState of ITEM_STATES) {
            const actor = holder(role, {}, isOwner ? OWNER : SOMEBODY);
            const answer = mayStep(actor, step as ItemStep, item(roundState, itemState));
            const expected = expectedStep(step, role, isOwner, roundState, itemState);
            assert.equal(said(answer), expected, [step, role, isOwner, roundState, itemState].join(" "));
            asked += 1;
          }
        }
      }
    }
  }
  assert.equal(asked, 6 * 8 * 2 * 4 * 5);
});

function expectedStep(step: string, role: Role, isOwner: boolean, roundState: RoundState, itemState: ItemState) {
  const whose = cell(who, step, role);
  const mayBeTheirs = whose === "yes" || (whose === "duty" && isOwner);
  if (!mayBeTheirs) return REFUSED[whose];
  if (roundState === "approved") return "round-approved";
  return roundState === "planned" ? "round-not-open" : cell(steps, step, itemState);
}

test("a chief reviews the own unit's part and no other's", () => {
  const submitted = item("under-review", "submitted");
  assert.equal(said(mayStep(holder("reviewer", { unit: UNIT }), "approve", submitted)), "yes");
  assert.equal(said(mayStep(holder("reviewer", { unit: UNIT + 1 }), "approve", submitted)), "not-your-role");
  assert.equal(said(mayStep(holder("reviewer", { body: BODY + 1 }), "approve", submitted)), "not-your-role");
  assert.equal(said(mayStep(holder("coordinator", { body: BODY }), "approve", submitted)), "yes");
});

test("who answers for several things reviews none of them by that", () => {
  const own: Actor = { municipality: 1, person: OWNER, grants: [] };
  assert.equal(said(mayStep(own, "submit", item("open", "draft"))), "yes");
  assert.equal(said(mayStep(own, "approve", item("open", "submitted"))), "not-your-role");
});

/** Roles that read what is not approved; everybody reads what is, and owners their own. */
const READERS: readonly Role[] = ["goal-owner", "reviewer", "coordinator", "board-secretary", "auditor"];

test("a draft is read by its owner and by those who review, write, audit; what is approved by all", () => {
  for (const role of ROLES) {
    for (const roundState of ROUND_STATES) {
      for (const itemState of ITEM_STATES) {
        const subject = item(roundState, itemState);
        const expected = roundState === "approved" || READERS.includes(role) ? "yes" : "not-published";
        assert.equal(said(mayReadItem(holder(role), subject)), expected, `${role} ${roundState} ${itemState}`);
        assert.equal(said(mayReadItem(holder(role, {}, OWNER), subject)), "yes");
      }
    }
  }
});

/** What each action answers by the round's state, to somebody whose action it is. */
const ROUND_ACTIONS = `
                  planned                 open                    under-review        approved
see-round         yes                     yes                     yes                 yes
preview-report    round-not-open          yes                     yes                 yes
open-round        yes                     round-already-open      round-already-open  round-approved
move-dates        yes                     yes                     yes                 round-approved
close-reporting   round-not-open          yes                     round-not-open      round-approved
reopen-reporting  round-not-under-review  round-not-under-review  yes                 round-approved
approve-round     round-not-under-review  round-not-under-review  yes                 round-approved
correct-round     round-not-approved      round-not-approved      round-not-approved  yes
write-analysis    round-not-open          yes                     yes                 round-approved
remind            round-not-open          yes                     yes                 round-approved
`;

const ROUND_WHO = `
                  activity-owner goal-owner reviewer coordinator board-secretary elected auditor administrator
see-round         yes            yes        yes      yes         yes             no      yes     yes
preview-report    no             yes        yes      yes         yes             no      yes     no
open-round        no             no         no       yes         no              no      no      no
move-dates        no             no         no       yes         no              no      no      no
close-reporting   no             no         no       yes         no              no      no      no
reopen-reporting  no             no         no       yes         no              no      no      no
approve-round     no             no         no       yes         no              no      no      no
correct-round     no             no         no       yes         no              no      no      no
write-analysis    no             no         no       yes         yes             no      no      no
remind            no             no         yes      yes         no              no      no      no
`;

test("every role, action and state of a round answers as the tables say", () => {
  const actions = read(ROUND_ACTIONS);
  const roles = read(ROUND_WHO);
  for (const action of actions.keys()) {
    for (const role of ROLES) {
      for (const roundState of ROUND_STATES) {
        const subject = { body: BODY, unit: null, roundState };
        const isOpenToAll = roundState === "approved" && (action === "see-round" || action === "preview-report");
        const stranger = action === "preview-report" ? "not-published" : "not-your-role";
        const isTheirs = isOpenToAll || cell(roles, action, role) === "yes";
        const expected = isTheirs ? cell(actions, action, roundState) : stranger;
        assert.equal(
          said(mayRound(holder(role), action as RoundAction, subject)),
          expected,
          `${action} ${role} ${roundState}`,
        );
      }
    }
  }
});

test("a unit's chief sees the whole round but moves none of it; another body's does neither", () => {
  const subject = { body: BODY, unit: null, roundState: "open" } as const;
  assert.equal(said(mayRound(holder("reviewer", { unit: UNIT }), "see-round", subject)), "yes");
  assert.equal(said(mayRound(holder("reviewer", { body: BODY + 1 }), "see-round", subject)), "not-your-role");
  assert.equal(said(mayRound(holder("coordinator", { unit: UNIT }), "close-reporting", subject)), "not-your-role");
});

const PLACE_WHO = `
                    activity-owner goal-owner reviewer coordinator board-secretary elected auditor administrator
edit-plan           no             no         no       yes         no              no      no      no
import-plan         no             no         no       yes         no              no      no      no
hand-over           no             no         yes      yes         no              no      no      yes
see-administration  no             no         no       no          no              no      yes     yes
see-audit           no             no         no       no          no              no      yes     yes
administer          no             no         no       no          no              no      no      yes
export              no             no         no       no          no              no      no      yes
`;

test("every role and action on a place answers as the table says, and a scope covers its own place only", () => {
  const table = read(PLACE_WHO);
  for (const action of table.keys()) {
    for (const role of ROLES) {
      const isAllowed = cell(table, action, role) === "yes";
      const place = { body: BODY, unit: UNIT };
      const actor = (scope: { body?: number }) => mayInPlace(holder(role, scope), action as PlaceAction, place);
      assert.equal(said(actor({})), isAllowed ? "yes" : "not-your-role", `${action} ${role}`);
      assert.equal(said(actor({ body: BODY })), isAllowed ? "yes" : "not-your-role");
      assert.equal(said(actor({ body: BODY + 1 })), "not-your-role");
    }
  }
});
