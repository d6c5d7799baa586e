import * as z from "zod";
import type { Clause, Rule } from "#domain/assessment/rule.ts";
import type { Fault } from "#domain/fault.ts";
import type { GovernanceModel } from "#domain/governance-model.ts";
import { modelFaults } from "#domain/model-faults.ts";
import { BUILT_IN_MODELS } from "#domain/models/built-in.ts";
import { accept, refuse, type Result } from "#domain/result.ts";
import { adoptionSchema } from "./plan-schema.ts";
import { issueFaults } from "./schema-faults.ts";

const text = z.string();
const texts = z.array(text).readonly();
const optional = z.exactOptional;

const clause: z.ZodType<Clause> = z.strictObject({ text, place: optional(text) });
const band = z.strictObject({ grade: text, from: z.number(), below: optional(z.number()) });
const bands = z.array(band).readonly();

const ruleKinds = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("judgement"),
    clause,
    evidence: optional(
      z.strictObject({
        of: z.array(z.enum(["measures", "activities", "bodies"])).readonly(),
        met: z.number(),
        partly: z.number(),
      }),
    ),
  }),
  z.strictObject({ kind: z.enum(["all-activities", "all-targets"]), clause, grade: text }),
  z.strictObject({
    kind: z.enum(["share-of-targets", "mean-fulfilment", "worst-measure", "majority-of-measures"]),
    clause,
    bands,
  }),
  z.strictObject({ kind: z.literal("bodies"), clause, combine: z.enum(["worst", "majority"]) }),
  z.strictObject({ kind: z.literal("worst-of"), clause, rules: z.array(z.lazy(() => rule)).readonly() }),
  z.strictObject({ kind: z.literal("veto"), clause, measures: texts, atMost: text, rule: z.lazy(() => rule) }),
  z.strictObject({ kind: z.literal("choose"), clause, cases: z.array(z.lazy(() => choiceCase)).readonly() }),
]);
const rule: z.ZodType<Rule> = ruleKinds;

const choiceCase = z.strictObject({
  when: z.enum(["no-measures", "has-measures", "no-activities", "has-activities", "has-bodies", "always"]),
  rule: z.lazy(() => rule),
  off: optional(z.boolean()),
});

const grade = z.strictObject({
  key: text,
  label: text,
  definition: text,
  symbol: z.enum(["full", "five-sixths", "two-thirds", "third", "empty"]),
  colour: z.enum(["good", "almost", "partly", "barely", "not"]),
  words: texts,
});

const status = z.strictObject({
  key: text,
  label: text,
  definition: text,
  phase: z.enum(["not-started", "ongoing", "waiting", "finished"]),
  deviates: z.boolean(),
});

const named = z.strictObject({ key: text, label: text });

const modelSchema = z.strictObject({
  key: text,
  version: text,
  title: text,
  adopted: optional(adoptionSchema),
  source: optional(text),
  vision: optional(text),
  levels: z.array(named).readonly(),
  areas: texts,
  focusAreas: z.array(z.strictObject({ name: text, definition: text, signals: texts })).readonly(),
  grades: z.array(grade).readonly(),
  cannotBeJudged: z.strictObject({ label: text, definition: text }),
  statuses: z.array(status).readonly(),
  causes: z.array(named).readonly(),
  calendar: z.strictObject({ kinds: z.array(z.enum(["T", "Q", "H", "M", "Y"])).readonly() }),
  rule,
  memo: z.strictObject({
    decisionStyle: z.enum(["proposal", "decision"]),
    sections: z.array(z.strictObject({ heading: text, required: z.boolean() })).readonly(),
    noBearingPhrase: text,
  }),
  decisionPath: z.strictObject({ administration: text, preparing: texts, deciding: optional(text) }),
});

/**
 * Reads what stands under `governanceModel`: the key of a built-in model or a whole model, as `models show KEY --json`
 * prints it. `where` is the path it stands at; `models` are those that a key can name.
 */
export function readModel(
  raw: unknown,
  where: string,
  models: readonly GovernanceModel[] = BUILT_IN_MODELS,
): Result<GovernanceModel, Fault> {
  if (typeof raw === "string") {
    const model = models.find(({ key }) => key === raw);
    const known = models.map((each) => each.key);
    return model === undefined ? refuse([{ where, code: "model-unknown", key: raw, known }]) : accept(model);
  }
  const read = modelSchema.safeParse(raw);
  if (!read.success) return refuse(issueFaults(read.error.issues, raw, [where]));
  const faults = modelFaults(read.data);
  if (faults.length === 0) return accept(read.data);
  return refuse(
    faults.map((fault) => ({ where: fault.at === "" ? where : `${where}.${fault.at}`, code: "model-broken", fault })),
  );
}
