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
  ["x".repeat(201), "password-too-long"],
];

for (const [password, fault] of cases) {
  test(`${password.slice(0, 24)}: ${fault ?? "fit"}`, () => {
    assert.deepEqual(passwordFaults(password, ABOUT), fault === null ? [] : [fault]);
  });
}
