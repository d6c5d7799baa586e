import type { CalendarDate } from "#domain/calendar-date.ts";
import { isLeft, isOverdue, waitsForOthers } from "#domain/duties.ts";
import { parsePeriod, previousPeriod } from "#domain/period.ts";
import type { Texts } from "#text/texts.ts";
import { clockDay } from "#web/kit/moment.ts";
import { Mark } from "#web/kit/symbol.tsx";
import { Unbroken } from "#web/kit/unbroken.tsx";
import { paths } from "#web/paths.ts";
import type { ShownDuty } from "./load.ts";

/** What every row is told alike. */
export type RowContext = {
  readonly today: CalendarDate;
  /** The last day that the page begins with: a row says its own when it is another. */
  readonly mainDay: CalendarDate | null;
  readonly texts: Texts;
};

type Props = RowContext & { readonly duty: ShownDuty; readonly primary?: boolean };

/** What it is, how it stands, and the next step; under it what the reviewer wrote when it was sent back. */
export function DutyRow(props: Props) {
  const { duty, primary, today, texts } = props;
  const say = texts.webTodo;
  const { item, note } = duty;
  const href = paths[item.kind](item.id);
  return (
    <li>
      <div>
        <h3>
          <a href={href} lang="sv">
            {item.kind === "goal" ? <span class="decided">{item.title}</span> : item.title}
          </a>
        </h3>
        <p class="meta">
          {(isLeft(duty) || item.kind === "measure") && <span>{say.kinds[item.kind]}</span>}
          {duty.period !== null && <span>{say.period(duty.period)}</span>}
          <Standing {...props} />
        </p>
      </div>
      {isLeft(duty) && !waitsForOthers(duty, today) && (
        <div class="act">
          <a
            class="ds-button"
            data-size="sm"
            href={href}
            {...(primary === true ? {} : { "data-variant": "secondary" })}
          >
            {verb(duty, texts)}
            <span class="ds-sr-only" lang="sv">{` ${item.title}`}</span>
          </a>
        </div>
      )}
      {note !== null && (
        <p class="say" lang="sv">
          <Unbroken text={texts.webEntry.quote(note.note)} />
        </p>
      )}
    </li>
  );
}

function verb({ item }: ShownDuty, texts: Texts): string {
  const say = texts.webTodo;
  if (item.itemState === "returned") return say.mend;
  return item.itemState === "draft" ? say.goOn : say.verbs[item.kind];
}

function Standing({ duty, today, mainDay, texts }: Props) {
  const say = texts.webTodo;
  const { item, facts, note, answer } = duty;
  if (!isLeft(duty)) {
    const changedAt = facts?.changedAt ?? null;
    const day = changedAt === null ? null : clockDay(changedAt);
    return (
      <>
        {answer !== null && <Answered answer={answer} />}
        <span>{item.itemState === "approved" ? say.isApproved(day) : say.submitted(day)}</span>
      </>
    );
  }
  const isWaiting = waitsForOthers(duty, today);
  return (
    <>
      {note !== null && <span>{say.returnedBy(note.by, clockDay(note.at))}</span>}
      {item.itemState === "draft" && <span>{say.draft}</span>}
      {isOverdue(duty, today) ? (
        <span class="late">{say.late(item.dueOn)}</span>
      ) : (
        !isWaiting && item.dueOn !== mainDay && <span>{say.dueOn(item.dueOn)}</span>
      )}
      {duty.isWaiting && item.itemState === "to-do" && facts !== null && (
        <span>{say.waitsFor(facts.partsHandedIn, facts.parts)}</span>
      )}
      <Previous duty={duty} texts={texts} />
    </>
  );
}

function Answered({ answer }: { readonly answer: NonNullable<ShownDuty["answer"]> }) {
  const { symbol, word } = answer;
  return symbol === null ? <span>{word}</span> : <Mark symbol={symbol} word={word} own />;
}

/** Last time's answer, to know the thing by; it says which period it is of. */
function Previous({ duty, texts }: Pick<Props, "duty" | "texts">) {
  const { item, previous, facts, note } = duty;
  const period = parsePeriod(facts?.previousPeriod ?? "");
  const now = parsePeriod(item.period);
  if (previous === null || period === null || now === null || note !== null) return null;
  return (
    <>
      <span>
        {texts.webTodo.before(period)} <Answered answer={previous} />
      </span>
      {previousPeriod(now).key !== period.key && <span>{texts.webTodo.nothingNewer}</span>}
    </>
  );
}
