import { inOrder, isLeft, waitsForOthers } from "#domain/duties.ts";
import type { CalendarDate } from "#domain/calendar-date.ts";
import { parsePeriod } from "#domain/period.ts";
import type { Round } from "#storage/rounds.ts";
import type { Texts } from "#text/texts.ts";
import type { HandedIn } from "#web/handed-in.ts";
import { JustDone } from "#web/kit/just-done.tsx";
import { paths } from "#web/paths.ts";
import { Lead, nextDuty } from "./lead.tsx";
import type { LoadedToDo, ShownDuty, ToReview } from "./load.ts";
import { Margin } from "./margin.tsx";
import { DutyRow, type RowContext } from "./row.tsx";

/** Parts of the application, each with its words. */
export type WayOn = keyof typeof WAYS;

const WAYS = {
  admin: paths.admin(),
  reports: paths.reports(),
  followUp: paths.followUp(),
  goals: paths.goals(),
} as const;

type Props = LoadedToDo & {
  readonly today: CalendarDate;
  /** Where this person goes who has nothing to hand in, the likeliest first. */
  readonly ways: readonly WayOn[];
  /** What was handed in on the way here. */
  readonly handedIn: HandedIn | null;
  readonly texts: Texts;
};

/** As many done things stand open; the rest are folded away. */
const MOST_DONE = 8;

/** What I owe: one clear thing to begin with, then the rest by day, then what waits for others and what is done. */
export function ToDo(props: Props) {
  const { duties, toReview, toOpen, today, texts } = props;
  const say = texts.webTodo;
  const [first, ...rest] = inOrder(duties, today);
  const row = { today, texts, mainDay: nextDuty(duties, today)?.dueOn ?? null };
  return (
    <div class="wrap cols">
      <div>
        <JustDone {...props} wasSaved={false} />
        <h1 class="title">{say.title}</h1>
        <Lead {...props} />
        {first !== undefined && (
          <section>
            <h2>{say.startHere}</h2>
            <ul class="rows">
              <DutyRow {...row} duty={first} primary />
            </ul>
          </section>
        )}
        <Openings toOpen={toOpen} primary={first === undefined} texts={texts} />
        {first === undefined && <Reviews toReview={toReview} primary={toOpen.length === 0} texts={texts} />}
        <Group {...row} heading={say.left} duties={rest} />
        {first !== undefined && <Reviews toReview={toReview} texts={texts} />}
        {!duties.some(isLeft) && <Instead {...props} />}
        <Group {...row} heading={say.waiting} duties={duties.filter((duty) => waitsForOthers(duty, today))} />
        <DoneThings {...row} duties={duties.filter((duty) => !isLeft(duty))} />
      </div>
      <Margin {...props} />
    </div>
  );
}

type OpeningsProps = { readonly toOpen: readonly Round[]; readonly primary: boolean; readonly texts: Texts };

/** What nobody can begin with until it is open. */
function Openings({ toOpen, primary, texts }: OpeningsProps) {
  const say = texts.webTodo.opening;
  if (toOpen.length === 0) return null;
  return (
    <section>
      <h2>{say.title}</h2>
      <ul class="rows">
        {toOpen.flatMap(({ id, bodyName, opensOn, ...round }, at) => {
          const period = parsePeriod(round.period);
          if (period === null) return [];
          return (
            <Way
              key={id}
              title={say.round(period, bodyName)}
              text={say.planned(opensOn)}
              link={say.link}
              href={paths.round(id)}
              primary={primary && at === 0}
            />
          );
        })}
      </ul>
    </section>
  );
}

type ReviewProps = { readonly toReview: readonly ToReview[]; readonly primary?: boolean; readonly texts: Texts };

/** What others have handed in and wait to have read. */
function Reviews({ toReview, primary, texts }: ReviewProps) {
  const say = texts.webTodo.review;
  if (toReview.length === 0) return null;
  return (
    <section>
      <h2>{say.title}</h2>
      <ul class="rows">
        {toReview.map(({ period, count }, at) => (
          <Way
            key={period.key}
            title={say.answers(count, period)}
            text={say.text}
            link={say.link}
            isShort
            href={paths.approveMany(period.key)}
            primary={primary === true && at === 0}
          />
        ))}
      </ul>
    </section>
  );
}

type WayProps = {
  readonly title: string;
  readonly text: string;
  readonly link: string;
  /** The link's words need the title to be understood alone. */
  readonly isShort?: boolean;
  readonly href: string;
  readonly primary: boolean;
};

function Way({ title, text, link, isShort, href, primary }: WayProps) {
  return (
    <li>
      <div>
        <h3>{title}</h3>
        <p class="meta">{text}</p>
      </div>
      <div class="act">
        <a class="ds-button" data-size="sm" href={href} {...(primary ? {} : { "data-variant": "secondary" })}>
          {link}
          {isShort === true && <span class="ds-sr-only">{` ${title}`}</span>}
        </a>
      </div>
    </li>
  );
}

/** Who has nothing to hand in came for something else: unless there is something to open or review, the way there is the one button. */
function Instead({ ways, toReview, toOpen, texts }: Pick<Props, "ways" | "toReview" | "toOpen" | "texts">) {
  const { instead } = texts.webTodo;
  return (
    <section>
      <h2>{instead.heading}</h2>
      <ul class="rows">
        {ways.map((way, at) => (
          <Way
            key={way}
            {...instead[way]}
            href={WAYS[way]}
            primary={toReview.length + toOpen.length === 0 && at === 0}
          />
        ))}
      </ul>
    </section>
  );
}

type GroupProps = RowContext & { readonly heading: string; readonly duties: readonly ShownDuty[] };

function Group({ heading, duties, ...row }: GroupProps) {
  if (duties.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <Rows {...row} duties={duties} />
    </section>
  );
}

function Rows({ duties, ...row }: Omit<GroupProps, "heading">) {
  return (
    <ul class="rows">
      {duties.map((duty) => (
        <DutyRow key={duty.item.id} {...row} duty={duty} />
      ))}
    </ul>
  );
}

const changedAt = ({ facts }: ShownDuty): number => facts?.changedAt?.getTime() ?? 0;

/** The latest first: what one has just done is there to be seen. */
function DoneThings({ duties, ...row }: Omit<GroupProps, "heading">) {
  const say = row.texts.webTodo;
  if (duties.length === 0) return null;
  const latest = duties.toSorted((a, b) => changedAt(b) - changedAt(a));
  const folded = latest.slice(MOST_DONE);
  return (
    <section>
      <h2>
        {say.handedIn} <span class="n">{duties.length}</span>
      </h2>
      <Rows {...row} duties={latest.slice(0, MOST_DONE)} />
      {folded.length > 0 && (
        <details>
          <summary>{say.earlier(folded.length)}</summary>
          <Rows {...row} duties={folded} />
        </details>
      )}
    </section>
  );
}
