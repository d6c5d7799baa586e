import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { builtInModel } from "#domain/models/built-in.ts";
import type { Case, Plan } from "#domain/plan.ts";
import { passagesOf } from "#domain/plausibility/passages.ts";
import { aPeriod, aPlan } from "#test/builders.ts";
import { textChecks } from "./text-checks.ts";

const FILE = new URL("../../../../examples/ange-2024-t3-case-only.json", import.meta.url);

function sourcePlan(): Plan {
  const model = builtInModel("ange-2024");
  assert.ok(model !== null);
  const { cases } = JSON.parse(readFileSync(FILE, "utf8")) as { readonly cases: readonly Case[] };
  return aPlan({ model, cases });
}

test("the published memo of tertial 3 2024 gives what its readers should have caught, and nothing else", () => {
  const plan = sourcePlan();
  const period = aPeriod();
  const subject = { plan, model: plan.model, period, passages: passagesOf(plan, period) };
  const found = textChecks.flatMap((check) => check(subject)).map(({ detail, where }) => `${detail.code} ${where}`);
  assert.deepEqual(found.toSorted(), [
    "causes-without-goals cases[0].considerations",
    "given-up-without-status cases[0].considerations",
    "no-bearing-contradicted cases[0].focusAreas.Hållbar gemenskap",
    "no-bearing-contradicted cases[0].focusAreas.Hållbar hälsa",
    "no-bearing-contradicted cases[0].focusAreas.Hållbar vardag",
    "no-figures cases[0]",
    "period-mentioned-is-not-the-reports cases[0].considerations",
    "sentence-unfinished cases[0].considerations",
  ]);
});
