import { dayNumber } from "#domain/calendar-date.ts";
import { swedishDay } from "#usecases/swedish-time.ts";
import type { CockpitProps } from "./page.tsx";
import { handedIn } from "./standing.ts";

/** One sentence on how it stands. */
export function Lead(props: CockpitProps) {
  const { chosen, standing, texts } = props;
  const say = texts.webFollowUp.lead;
  if (chosen.state === "planned") return <Planned {...props} />;
  if (chosen.state === "approved") return <Locked {...props} />;
  const { activity, measure, goal } = standing.kinds;
  return (
    <p class="lead">
      <strong>{say.inside(handedIn(activity), activity.total)}</strong>
      {say.activities}
      {measure.total > 0 && say.measures(handedIn(measure), measure.total)}
      {say.and}
      <strong>{say.inside(handedIn(goal), goal.total)}</strong>
      {say.goals}
      <Ending {...props} />
    </p>
  );
}

/** When it closes, or that it is being reviewed. */
function Ending({ chosen, standing, today, texts }: CockpitProps) {
  const say = texts.webFollowUp.lead;
  if (chosen.state === "under-review") {
    const { left, approved, total } = standing.whole;
    return <>{`${say.underReview(left)} ${say.approvedOf(approved, total)}${say.isApproved(approved)}`}</>;
  }
  const due = earliest(chosen.rounds.filter(({ state }) => state === "open").map(({ dueOn }) => dueOn));
  return <>{say.closes(due, dayNumber(due) - dayNumber(today))}</>;
}

function Planned({ chosen, today, texts }: CockpitProps) {
  const say = texts.webFollowUp.lead;
  const opens = earliest(chosen.rounds.map(({ opensOn }) => opensOn));
  return <p class="lead">{opens < today ? say.plannedLate : say.planned(opens)}</p>;
}

function Locked({ chosen, standing, texts }: CockpitProps) {
  const say = texts.webFollowUp.lead;
  const days = chosen.rounds.flatMap(({ approvedAt }) => (approvedAt === null ? [] : [swedishDay(approvedAt)]));
  return (
    <p class="lead">
      {say.locked(days.length === chosen.rounds.length ? (days.toSorted().at(-1) ?? null) : null)}
      {say.lockedFull(standing.kinds.activity.total, standing.kinds.goal.total)}
    </p>
  );
}

const earliest = (days: readonly string[]): string => days.toSorted()[0] ?? "";
