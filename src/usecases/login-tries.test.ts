import assert from "node:assert/strict";
import { test } from "node:test";
import { networkOf } from "./login-tries.ts";

const cases: readonly (readonly [address: string, network: string])[] = [
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:0DB8:1:2::9", "2001:db8:1:2"],
  ["2001:db8::9", "2001:db8:0:0"],
  ["::1", "0:0:0:0"],
];

for (const [address, network] of cases) {
  test(`${address} is counted as ${network}`, () => {
    assert.equal(networkOf(address), network);
  });
}
