import assert from "node:assert/strict";
import { test } from "node:test";
import { passwordFaults } from "./password.ts";

const ABOUT = ["Inga Nordin", "inga.nordin@granboda.se", "Granboda kommun"];

const cases: readonly (readonly [password: string, fault: string | null])[] = [
  ["elva tecken", "password-too-short"],
  ["tolv tecken!", null],
  ["åäöåäöåäöåäö", "password-easy-to-guess"],
  ["aaaaaaaaaaaaaaa", "password-easy-to-guess"],
  ["granboda2026", "password-easy-to-guess"],
  ["GRANBODA-inga", "password-easy-to-guess"],
  ["granboda har tre sjöar", null],
  ["Sommar2026!!", "password-easy-to-guess"],
  ["Lösenord123456", "password-easy-to-guess"],
  ["P@ssw0rd-2026-1", "password-easy-to-guess"],
  ["qwertyuiop12", "password-easy-to-guess"],
  ["zaq12wsxcde3", "password-easy-to-guess"],
  ["qazwsxedcrfv", "password-easy-to-guess"],
  ["Höstlov2026!", "password-easy-to-guess"],
  ["123456789012", "password-easy-to-guess"],
  ["iloveyou!!!!", "password-easy-to-guess"],
  ["welcomewelcome", "password-easy-to-guess"],
  ["sommar och snö i maj", null],
  ["fyra röda hus vid sjön", null],
  ["kX9-plommon-72", null],
  ["x".repeat(201), "password-too-long"],
];

for (const [password, fault] of cases) {
  test(`${password.slice(0, 24)}: ${fault ?? "fit"}`, () => {
    assert.deepEqual(passwordFaults(password, ABOUT), fault === null ? [] : [fault]);
  });
}
