import type { ComponentChildren } from "preact";
import type { Block } from "#documents/document.ts";
import type { Language } from "#text/language.ts";
import { findingText } from "#text/finding-text.ts";
import { Sentence } from "#web/kit/own-words.tsx";
import { paths } from "#web/paths.ts";
import { PaperBlock } from "./block.tsx";
import { MATTER_PARTS, partName, partOfHeading } from "./edit-part.ts";
import { mayEdit, type ReportPageProps } from "./report-view.ts";
import type { Leaf, PaperPart } from "./paper.ts";
import type { NumberedFinding } from "./place-findings.ts";
import { TraceNote } from "./trace.tsx";
import { goalItem, type Ways, waysOf } from "./ways.ts";

type Props = ReportPageProps & { readonly part: PaperPart; readonly ways: Ways };

/** One part of the papers: leaf by leaf, each with its piece of the margin level with it. */
export function PartView(props: Omit<Props, "ways">) {
  const { part, findings } = props;
  const ways = waysOf(props);
  return (
    <div class="sheet">
      {part.leaves().map((leaf, index) => (
        <LeafView
          key={index}
          {...props}
          ways={ways}
          leaf={leaf}
          isFirst={index === 0}
          own={findings.filter((placed) => placed.part === part.key && placed.leaf === index)}
        />
      ))}
      <Unwritten {...props} ways={ways} />
    </div>
  );
}

type LeafProps = Props & {
  readonly leaf: Leaf;
  readonly isFirst: boolean;
  readonly own: readonly NumberedFinding[];
};

function LeafView(props: LeafProps) {
  const { leaf, part, isFirst, own, ways, trace, texts } = props;
  const quotes = own.flatMap(({ number, finding }) =>
    finding.quote === null ? [] : [{ number, quote: finding.quote }],
  );
  return (
    <div class={isTight(leaf) ? "leaf tight" : "leaf"}>
      <div class="on-paper" lang="sv">
        {leaf.blocks.map((block, index) => (
          <PaperBlock key={index} {...{ block, quotes, ways, texts }} edit={editLink(props, block)} />
        ))}
        {isFirst && part.kind === "memo" && <MatterLinks {...props} />}
      </div>
      {(own.length > 0 || (isFirst && trace !== null)) && (
        <div class="margin">
          {isFirst && trace !== null && <TraceNote {...props} trace={trace} />}
          {own.map((placed) => (
            <FindingNote key={placed.number} {...props} placed={placed} />
          ))}
        </div>
      )}
    </div>
  );
}

/** Goes on under the same heading: stands closer to what is above. */
const isTight = ({ blocks: [first] }: Leaf): boolean => first?.kind === "paragraph" || first?.kind === "list";

/** The link beside a heading whose text somebody writes, or beside a goal's wording to where it is assessed. */
function editLink(props: Props, block: Block): ComponentChildren {
  const { round, plan, texts } = props;
  const may = mayEdit(props);
  if (block.kind === "goal-head") return <GoalLink {...props} number={block.number} />;
  if (may === null || block.kind !== "heading") return null;
  const sections = plan.model.memo.sections.map(({ heading }) => heading);
  const part = partOfHeading(block.text, sections);
  if (part === null) return null;
  return (
    <Edit
      href={paths.reportText(round.id, part)}
      verb={texts.webReport[may]}
      about={block.text}
      language={texts.web.language}
    />
  );
}

function GoalLink(props: Props & { readonly number: string }) {
  const { number, texts } = props;
  const item = goalItem(props, number);
  const may = mayEdit(props);
  if (item === null || may === null) return null;
  const href = may === "correct" ? paths.correct(item.id) : paths.goal(item.id);
  return <Edit href={href} verb={texts.webReport[may]} about={item.title} language={texts.web.language} />;
}

type EditProps = {
  readonly href: string;
  readonly verb: string;
  readonly about: string;
  /** The page's own: the paper around the link is Swedish. */
  readonly language: Language;
};

function Edit({ href, verb, about, language }: EditProps) {
  return (
    <a class="edit noprint" href={href} lang={language}>
      {verb}
      <span class="ds-sr-only" lang="sv">{` ${about}`}</span>
    </a>
  );
}

/** Title, number, date and people of the matter: short lines without headings of their own. */
function MatterLinks(props: Props) {
  const { round, texts } = props;
  const may = mayEdit(props);
  if (may === null) return null;
  return (
    <p class="sm noprint matter-links" lang={texts.web.language}>
      {`${texts.webReport[may]}: `}
      {MATTER_PARTS.map((part) => (
        <a key={part} href={paths.reportText(round.id, part)}>
          {partName(part, texts)}
        </a>
      ))}
    </p>
  );
}

/** The analysis has no heading on the paper before it is written: then its place is shown here. */
function Unwritten(props: Props) {
  const { round, part, facts, texts } = props;
  const may = mayEdit(props);
  if (part.kind !== "start" || may === null || (facts.case?.analysis ?? null) !== null) return null;
  const name = partName("analysis", texts);
  return (
    <div class="leaf">
      <div class="on-paper noprint">
        <h3>
          {name}{" "}
          <Edit
            href={paths.reportText(round.id, "analysis")}
            verb={texts.webReport.write}
            about={name}
            language={texts.web.language}
          />
        </h3>
      </div>
    </div>
  );
}

function FindingNote(props: Props & { readonly placed: NumberedFinding }) {
  const { placed, texts } = props;
  const { number, finding } = placed;
  const say = texts.webReport;
  const level =
    finding.severity === "error" ? say.hinders : finding.severity === "warning" ? say.lookOver : say.goodToKnow;
  return (
    <aside
      class={finding.severity === "note" ? "note quiet" : "note"}
      id={`p${number}`}
      aria-label={say.finding(number)}
    >
      <p>
        {finding.quote === null ? (
          <span class="ref">{number}</span>
        ) : (
          <a class="ref" href={`#r${number}`} aria-label={say.toText(number)}>
            {number}
          </a>
        )}
        <b>{level}</b>
      </p>
      <p class="muted">
        <Sentence text={findingText(finding, texts)} />
      </p>
      <Mend {...props} />
    </aside>
  );
}

/** Where it is mended: the text's own form, or the answer's page. */
function Mend(props: Props & { readonly placed: NumberedFinding }) {
  const { placed, round, items, texts } = props;
  const { subject } = placed;
  const say = texts.webReport;
  if (subject.kind === "text") {
    if (subject.part === null || mayEdit(props) === null) return null;
    return (
      <p>
        <a href={paths.reportText(round.id, subject.part)}>{say.editText}</a>
      </p>
    );
  }
  const item = items.find((candidate) => candidate.kind === subject.kind && candidate.number === subject.id);
  if (item === undefined) return null;
  return (
    <p>
      <a href={paths[subject.kind](item.id)}>{say.toSubject[subject.kind]}</a>
    </p>
  );
}
