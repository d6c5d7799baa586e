import type { ComponentChildren } from "preact";
import type { CalendarDate } from "#domain/calendar-date.ts";
import type { Responsibility } from "#storage/responsibilities.ts";
import type { Texts } from "#text/texts.ts";
import { RefusedButton } from "#web/kit/form.tsx";
import { Own } from "#web/kit/own-words.tsx";
import { paths } from "#web/paths.ts";
import type { ResponsibleProps } from "./responsible.tsx";

/** The id of what stands once over the list for those who may not hand over. */
export const WHY_NOT = "varfor-inte";

type Props = ResponsibleProps & {
  readonly person: number;
  readonly own: readonly Responsibility[];
  /** The year of each body's latest plan that somebody answers for. */
  readonly latestYears: ReadonlyMap<number, number>;
  /** What others hold in the person's place. */
  readonly stoodInFor: readonly Responsibility[];
  readonly isOpen: boolean;
};

/** One person: what the plans in hand hold unfolds, and within it what earlier plans held. */
export function PersonDuties({ person, own, latestYears, isOpen, ...page }: Props) {
  const { nameOf, texts } = page;
  const say = texts.webPlan.responsibility;
  const now = own.filter((duty) => isInHand(duty, latestYears));
  const before = own.filter((duty) => !now.includes(duty));
  return (
    <li>
      <h2>
        {nameOf(person)}
        <Away {...page} />
      </h2>
      {now.length === 0 ? (
        <Fold duties={before} words={say.earlier(before.length)} isOpen={false} page={page} />
      ) : (
        <Fold duties={now} words={summaryOf(now, texts)} isOpen={isOpen} page={page}>
          <Fold duties={before} words={say.earlier(before.length)} isOpen={false} page={page} />
        </Fold>
      )}
      <HandOver person={person} own={own} {...page} />
    </li>
  );
}

/** In the body's latest plan, or with something left to hand in. */
function isInHand({ body, year, openItems }: Responsibility, latestYears: Props["latestYears"]): boolean {
  return openItems > 0 || year >= (latestYears.get(body) ?? year);
}

function summaryOf(duties: readonly Responsibility[], texts: Texts): string {
  const say = texts.webPlan.responsibility;
  const left = duties.reduce((sum, { openItems }) => sum + openItems, 0);
  return [say.parts(duties.length), ...(left > 0 ? [say.open(left)] : [])].join(", ");
}

type AwayProps = Pick<Props, "stoodInFor" | "nameOf" | "today" | "texts">;

/** Who is away is seen by others' standing in. */
function Away({ stoodInFor, nameOf, today, texts }: AwayProps) {
  const isNow = (first: CalendarDate, last: CalendarDate | null): boolean =>
    first <= today && (last === null || last >= today);
  const standIns = stoodInFor.filter(({ firstDay, lastDay }) => isNow(firstDay, lastDay));
  if (standIns.length === 0) return null;
  const names = [...new Set(standIns.map((duty) => nameOf(duty.person)))];
  const last =
    standIns
      .flatMap(({ lastDay }) => lastDay ?? [])
      .toSorted()
      .at(-1) ?? null;
  return <span class="meta">{texts.webPlan.responsibility.away(names, last)}</span>;
}

type FoldProps = {
  readonly duties: readonly Responsibility[];
  readonly words: string;
  readonly isOpen: boolean;
  readonly page: Pick<Props, "nameOf" | "texts">;
  readonly children?: ComponentChildren;
};

function Fold({ duties, words, isOpen, page: { nameOf, texts }, children }: FoldProps) {
  if (duties.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary>{words}</summary>
      <ul class="leaves">
        {duties.map((duty) => (
          <li key={duty.id}>
            <a href={paths.planPart(duty.planId, duty.kind, duty.part)}>
              <span class="nr">{`${duty.number}\u00a0`}</span>
              <Own>{duty.title}</Own>
            </a>
            <span class="meta">
              {aboutDuty(duty, nameOf, texts).map((words) => (
                <span key={words}>{words}</span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {children}
    </details>
  );
}

function aboutDuty(duty: Responsibility, nameOf: Props["nameOf"], texts: Texts): readonly string[] {
  const say = texts.webPlan.responsibility;
  const { substituteFor, firstDay, lastDay, openItems } = duty;
  return [
    `${duty.bodyName} ${duty.year}`,
    ...(substituteFor === null ? [] : [say.substitutes(nameOf(substituteFor), firstDay, lastDay)]),
    ...(substituteFor === null && lastDay !== null ? [say.until(lastDay)] : []),
    ...(openItems > 0 ? [say.open(openItems)] : []),
  ];
}

type HandOverProps = Pick<Props, "person" | "own" | "mayHandOver" | "nameOf" | "texts">;

function HandOver({ person, own, mayHandOver, nameOf, texts }: HandOverProps) {
  const say = texts.webPlan.responsibility;
  if (!mayHandOver(own).allowed) return <RefusedButton because={WHY_NOT}>{say.handOver}</RefusedButton>;
  return (
    <a class="ds-button" data-variant="secondary" data-size="sm" href={paths.handOver(person)}>
      {say.handOver}
      <span class="ds-sr-only">{` ${nameOf(person)}`}</span>
    </a>
  );
}
