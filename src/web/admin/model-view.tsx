import type { ComponentChildren } from "preact";
import type { Rule } from "#domain/assessment/rule.ts";
import type { GovernanceModel } from "#domain/governance-model.ts";
import { statusSymbol } from "#documents/model-symbols.ts";
import type { Texts } from "#text/texts.ts";
import { Mark } from "#web/kit/symbol.tsx";

type Props = { readonly model: GovernanceModel; readonly texts: Texts };

/** All of a governance model in plain language: words and symbols first, then the rule, then how the memo is made. */
export function ModelView({ model, texts }: Props) {
  const say = texts.webAdminRules.model;
  return (
    <div class="narrow">
      {model.vision !== undefined && (
        <section class="sec">
          <h2>{say.vision}</h2>
          <p class="decided" lang="sv">
            {model.vision}
          </p>
        </section>
      )}
      <Words model={model} texts={texts} />
      <section class="sec">
        <h2>{say.rule}</h2>
        <p class="sub">{say.ruleLead}</p>
        <RuleClauses rule={model.rule} texts={texts} />
      </section>
      <Classes model={model} texts={texts} />
      <Around model={model} texts={texts} />
    </div>
  );
}

/** Grades, what stands outside them, and statuses, each with its symbol and meaning. */
function Words({ model, texts }: Props) {
  const say = texts.webAdminRules.model;
  const { label, definition } = model.cannotBeJudged;
  return (
    <>
      <Defined title={say.grades}>
        {model.grades.toReversed().map((grade) => (
          <Meaning key={grade.key} symbol={`grade-${grade.symbol}`} word={grade.label} text={grade.definition} />
        ))}
      </Defined>
      <Defined title={say.outside}>
        <Meaning symbol="grade-cannot-be-judged" word={label} text={definition} />
      </Defined>
      <Defined title={say.statuses}>
        {model.statuses.map((status) => (
          <Meaning key={status.key} symbol={statusSymbol(status)} word={status.label} text={status.definition} />
        ))}
      </Defined>
    </>
  );
}

function Defined({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="sec">
      <h2>{title}</h2>
      <dl class="meanings">{children}</dl>
    </section>
  );
}

function Meaning({ symbol, word, text }: { readonly symbol: string; readonly word: string; readonly text: string }) {
  return (
    <div>
      <dt>
        <Mark symbol={symbol} word={word} own />
      </dt>
      <dd lang="sv">{text}</dd>
    </div>
  );
}

/** A rule's clause and, further in, those of the rules within it. */
function RuleClauses({ rule, texts }: { readonly rule: Rule; readonly texts: Texts }) {
  const say = texts.webAdminRules.model;
  const { text, place } = rule.clause;
  return (
    <>
      <blockquote class="clause" lang="sv">
        <p class="decided">{text}</p>
        {place !== undefined && <p class="sm muted">{place}</p>}
      </blockquote>
      {rule.kind === "choose" && (
        <ol class="cases">
          {rule.cases.map((item) => (
            <li key={`${item.when} ${item.rule.clause.text}`}>
              <h3 class="row-h">{say.conditions[item.when]}</h3>
              {item.off === true && <p class="sm muted">{say.off}</p>}
              <RuleClauses rule={item.rule} texts={texts} />
            </li>
          ))}
        </ol>
      )}
      {rule.kind === "worst-of" && (
        <ol class="cases">
          {rule.rules.map((part) => (
            <li key={part.clause.text}>
              <RuleClauses rule={part} texts={texts} />
            </li>
          ))}
        </ol>
      )}
      {rule.kind === "veto" && <RuleClauses rule={rule.rule} texts={texts} />}
    </>
  );
}

/** What goals and deviations are sorted under. */
function Classes({ model, texts }: Props) {
  const say = texts.webAdminRules.model;
  return (
    <>
      <Names title={say.causes} names={model.causes.map(({ label }) => label)} />
      <Names title={say.areas} names={model.areas} />
      {model.focusAreas.length > 0 && (
        <Defined title={say.focusAreas}>
          {model.focusAreas.map(({ name, definition }) => (
            <div key={name}>
              <dt lang="sv">{name}</dt>
              <dd lang="sv">{definition}</dd>
            </div>
          ))}
        </Defined>
      )}
    </>
  );
}

/** Levels, calendar, memo, decision path and where the model comes from. */
function Around({ model, texts }: Props) {
  const say = texts.webAdminRules.model;
  const { administration, preparing, deciding } = model.decisionPath;
  const path = [administration, ...preparing, ...(deciding === undefined ? [] : [deciding])];
  const adopted = [model.adopted?.by, model.adopted?.date, model.adopted?.paragraph, model.adopted?.reference];
  const sections = model.memo.sections.map(({ heading, required }) => heading + (required ? ` (${say.required})` : ""));
  const rows = [
    { word: say.levels, text: model.levels.map(({ label }) => label).join(", "), own: true },
    { word: say.calendar, text: model.calendar.kinds.map((kind) => say.kinds[kind]).join(", "), own: false },
    { word: say.memo, text: sections.join(", "), own: true },
    { word: say.path, text: path.join(" → "), own: true },
    { word: say.adopted, text: adopted.filter((part) => part !== undefined).join(", "), own: true },
    { word: say.source, text: model.source ?? "", own: true },
  ];
  return (
    <Defined title={say.around}>
      {rows
        .filter(({ text }) => text !== "")
        .map(({ word, text, own }) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd {...(own ? { lang: "sv" } : {})}>{text}</dd>
          </div>
        ))}
    </Defined>
  );
}

function Names({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <section class="sec">
      <h2>{title}</h2>
      <ul class="points">
        {names.map((name) => (
          <li key={name} lang="sv">
            {name}
          </li>
        ))}
      </ul>
    </section>
  );
}
