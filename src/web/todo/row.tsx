import { parsePeriod } from "#domain/period.ts";
import type { Texts } from "#text/texts.ts";
import { clockDay } from "#web/kit/moment.ts";
import { Mark } from "#web/kit/symbol.tsx";
import { paths } from "#web/paths.ts";
import type { Duty } from "./load.ts";

type Props = { readonly duty: Duty; readonly primary?: boolean; readonly texts: Texts };

/** What it is, how it stands, and the next step; under it what the reviewer wrote when it was sent back. */
export function DutyRow({ duty, primary, texts }: Props) {
  const say = texts.webTodo;
  const { item, note } = duty;
  const href = paths[item.kind](item.id);
  return (
    <li>
      <div>
        <h3>
          <a href={href}>{item.kind === "goal" ? <span class="decided">{item.title}</span> : item.title}</a>
        </h3>
        <p class="meta">
          <span>{say.kinds[item.kind]}</span>
          {duty.period !== null && <span>{say.period(duty.period)}</span>}
          <Standing duty={duty} texts={texts} />
        </p>
      </div>
      {duty.isLeft && !(duty.waits && !duty.isLate) && (
        <div class="act">
          <a
            class="ds-button"
            data-size="sm"
            href={href}
            {...(primary === true ? {} : { "data-variant": "secondary" })}
          >
            {verb(duty, texts)}
            <span class="ds-sr-only">{` ${item.title}`}</span>
          </a>
        </div>
      )}
      {note !== null && <p class="say">{texts.webEntry.quote(note.note)}</p>}
    </li>
  );
}

function verb({ item }: Duty, texts: Texts): string {
  const say = texts.webTodo;
  if (item.itemState === "returned") return say.mend;
  return item.itemState === "draft" ? say.goOn : say.verbs[item.kind];
}

function Standing({ duty, texts }: Pick<Props, "duty" | "texts">) {
  const say = texts.webTodo;
  const { item, facts, note, answer, isLeft, isLate, waits } = duty;
  const changedAt = facts?.changedAt ?? null;
  const day = changedAt === null ? null : clockDay(changedAt);
  if (!isLeft) {
    return (
      <>
        {answer !== null && <Mark symbol={answer.symbol} word={answer.word} />}
        <span>{item.itemState === "approved" ? say.isApproved(day) : say.submitted(day)}</span>
      </>
    );
  }
  return (
    <>
      {note !== null && <span>{say.returnedBy(note.by, clockDay(note.at))}</span>}
      {item.itemState === "draft" && <span>{say.draft}</span>}
      {isLate ? <span class="late">{say.late(item.dueOn)}</span> : !waits && <span>{say.dueOn(item.dueOn)}</span>}
      {waits && facts !== null && <span>{say.waitsFor(facts.partsHandedIn, facts.parts)}</span>}
      <Previous duty={duty} texts={texts} />
    </>
  );
}

/** Last time's answer, to know the thing by; it says which period it is of. */
function Previous({ duty, texts }: Pick<Props, "duty" | "texts">) {
  const { previous, facts, note } = duty;
  const period = parsePeriod(facts?.previousPeriod ?? "");
  if (previous === null || period === null || note !== null) return null;
  return (
    <span>
      {texts.webTodo.before(period)} <Mark symbol={previous.symbol} word={previous.word} />
    </span>
  );
}
