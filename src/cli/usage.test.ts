import assert from "node:assert/strict";
import { test } from "node:test";
import { textsIn } from "#text/texts.ts";
import type { CommandShape } from "./arguments.ts";

test("the help of each command tells of every flag that it takes, in both languages", async () => {
  for (const language of ["sv", "en"] as const) {
    for (const [command, usage] of Object.entries(textsIn(language).cli.usage)) {
      const { shape } = (await import(`./${command}.ts`)) as { readonly shape: CommandShape };
      const untold = Object.keys(shape.flags).filter((flag) => !new RegExp(`^  --${flag}\\b`, "m").test(usage));
      assert.deepEqual(untold, [], `${command}, ${language}`);
    }
  }
});
