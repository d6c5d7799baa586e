// npm run faults -- --times 100 [--savers 200] [--seed 1]
import { parseArgs } from "node:util";
import { isSound, runFaults } from "./faults.ts";

const { values } = parseArgs({
  options: { times: { type: "string" }, savers: { type: "string" }, seed: { type: "string" } },
});
const times = Number(values.times ?? 100);
const savers = Number(values.savers ?? 200);
const seed = Number(values.seed ?? 1);

const { results, exit } = await runFaults({
  times,
  savers,
  seed,
  tell: (result, number) => {
    const { victim, after, saves, lost, torn, unaudited, brokenAt, isHealed } = result;
    const verdict = isSound(result)
      ? "sound"
      : JSON.stringify({ lost: lost.length, torn, unaudited, brokenAt, isHealed });
    process.stdout.write(`${number}. killed ${victim} after ${after} ms: ${saves} saves acknowledged, ${verdict}\n`);
  },
});
const saves = results.reduce((sum, result) => sum + result.saves, 0);
const unsound = results.filter((result) => !isSound(result)).length;
process.stdout.write(
  `${times} times, ${savers} at once, seed ${seed}: ${saves} saves acknowledged, ${unsound} times unsound, last stop answered ${exit}.\n`,
);
process.exitCode = unsound === 0 && exit === 0 ? 0 : 1;
