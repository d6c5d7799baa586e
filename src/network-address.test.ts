import assert from "node:assert/strict";
import { test } from "node:test";
import { addressOf } from "./network-address.ts";

const asked = (forwarded: string | null, trustProxy = true): string => {
  const headers = new Headers(forwarded === null ? {} : { "x-forwarded-for": forwarded });
  const connection = { incoming: { socket: { remoteAddress: "127.0.0.1" } } };
  return addressOf(trustProxy)(new Request("http://mal.exempel.se/", { headers }), connection);
};

test("the address is the last one, which the proxy put there, never what a visitor sent along", () => {
  assert.equal(asked("203.0.113.7"), "203.0.113.7");
  assert.equal(asked("10.0.0.1, 1.1.1.1,203.0.113.7"), "203.0.113.7");
  assert.equal(asked("2001:db8::1"), "2001:db8::1");
});

test("a port beside the address makes no new place of each connection", () => {
  assert.equal(asked("1.1.1.1, 203.0.113.7:41234"), "203.0.113.7");
  assert.equal(asked("[2001:db8::1]:41234"), "2001:db8::1");
  assert.equal(asked("[2001:db8::1]"), "2001:db8::1");
});

test("without a proxy that is trusted, or a word from it, it is the connection's", () => {
  assert.equal(asked("203.0.113.7", false), "127.0.0.1");
  assert.equal(asked(null), "127.0.0.1");
  assert.equal(asked(""), "127.0.0.1");
  assert.equal(asked("203.0.113.7,"), "127.0.0.1");
});
