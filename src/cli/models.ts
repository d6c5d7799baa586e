import type { Rule } from "#domain/assessment/rule.ts";
import type { GovernanceModel } from "#domain/governance-model.ts";
import { BUILT_IN_MODELS, builtInModel } from "#domain/models/built-in.ts";
import { type Arguments, type CommandShape, requiredPositional } from "./arguments.ts";
import { WrongUse } from "./refusal.ts";
import { printJson, type Session } from "./session.ts";

export const shape: CommandShape = { positionals: ["show", "model"], flags: {} };

export async function run(args: Arguments, session: Session): Promise<number> {
  const verb = args.positionals[0];
  if (verb === undefined) return list(session);
  if (verb !== "show") throw new WrongUse("too-many-arguments", verb);
  const model = knownModel(requiredPositional(args, shape, 1));
  if (session.json) printJson(session, model);
  else session.print(inPlainLanguage(model, session).join("\n"));
  return 0;
}

/** The built-in model of that key; throws `WrongUse` when there is none. */
export function knownModel(key: string): GovernanceModel {
  const model = builtInModel(key);
  if (model === null) throw new WrongUse("unknown-model", key);
  return model;
}

function list(session: Session): number {
  if (session.json)
    printJson(session, { models: BUILT_IN_MODELS.map(({ key, version, title }) => ({ key, version, title })) });
  else for (const { key, title } of BUILT_IN_MODELS) session.print(`${key.padEnd(18)} ${title}`);
  return 0;
}

function inPlainLanguage(model: GovernanceModel, session: Session): readonly string[] {
  const words = session.texts.cli.models;
  const adopted = [model.adopted?.by, model.adopted?.date, model.adopted?.paragraph].filter(
    (part) => part !== undefined,
  );
  const kinds = model.calendar.kinds.map((kind) => session.texts.cli.periodKinds[kind]);
  const path = [model.decisionPath.administration, ...model.decisionPath.preparing, model.decisionPath.deciding];
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [words.levels, model.levels.map((level) => level.label)],
    [words.grades, model.grades.map((grade) => `${grade.label}: ${grade.definition}`)],
    [words.cannotBeJudged, [`${model.cannotBeJudged.label}: ${model.cannotBeJudged.definition}`]],
    [words.statuses, model.statuses.map((status) => `${status.label}: ${status.definition}`)],
    [words.causes, model.causes.map((cause) => cause.label)],
    [words.areas, model.areas],
    [words.focusAreas, model.focusAreas.map((area) => `${area.name}: ${area.definition}`)],
    [words.calendar, kinds],
    [words.rule, ruleLines(model.rule, words.option)],
    [
      words.memo,
      model.memo.sections.map(({ heading, required }) => heading + (required ? ` (${words.required})` : "")),
    ],
    [words.path, [path.filter((body) => body !== undefined).join(" → ")]],
  ];
  return [
    model.title,
    `${words.version} ${model.version}`,
    ...(adopted.length > 0 ? [`${words.adopted} ${adopted.join(", ")}`] : []),
    ...(model.source === undefined ? [] : [`${words.source}: ${model.source}`]),
    ...sections.flatMap(([heading, lines]) => [
      "",
      heading,
      ...(lines.length > 0 ? lines : [words.none]).map((line) => `  ${line}`),
    ]),
  ];
}

/** The clauses of a rule and of the rules within it, deeper ones further in. */
function ruleLines(rule: Rule, option: string, indent = "", isOff = false): readonly string[] {
  const place = rule.clause.place === undefined ? "" : ` (${rule.clause.place})`;
  const own = `${indent}${rule.clause.text}${place}${isOff ? ` [${option}]` : ""}`;
  const deeper = `${indent}  `;
  if (rule.kind === "choose") {
    return [own, ...rule.cases.flatMap((item) => ruleLines(item.rule, option, deeper, item.off === true))];
  }
  if (rule.kind === "worst-of") return [own, ...rule.rules.flatMap((part) => ruleLines(part, option, deeper))];
  return rule.kind === "veto" ? [own, ...ruleLines(rule.rule, option, deeper)] : [own];
}
