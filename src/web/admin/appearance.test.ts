import assert from "node:assert/strict";
import { test } from "node:test";
import { textsIn } from "#text/texts.ts";
import { SURROUNDINGS } from "#usecases/set-theme.ts";

test("every colour that means something has a name for who has chosen one like it", () => {
  for (const language of ["sv", "en"] as const) {
    const say = textsIn(language).webAdminRules.theme.errors["accent-like-verdict"];
    for (const verdict of SURROUNDINGS.verdicts) assert.doesNotMatch(say(verdict), /#/, `${language} ${verdict}`);
  }
});
