import { mayRound, type RoundAction } from "#domain/permissions.ts";
import { Button, Form } from "#web/kit/form.tsx";
import { paths } from "#web/paths.ts";
import type { RoundPageProps } from "./page.tsx";

/** What can be done with the round now. What the person may not do stays, with the reason under it. */
export function NextSteps(props: RoundPageProps) {
  const { round, today, texts } = props;
  const say = texts.webRound;
  return (
    <section class="next-step">
      {round.roundState !== "approved" && <h2>{say.next}</h2>}
      {round.roundState === "planned" && (
        <>
          <p>{say.openMeans}</p>
          {round.dueOn < today && <p class="note">{say.dueHasPassed(round.dueOn)}</p>}
          <Step {...props} action="open-round" step="oppna" words={say.open} />
        </>
      )}
      {round.roundState === "open" && (
        <>
          <p>{say.closeMeans}</p>
          <Step {...props} action="close-reporting" step="avsluta" words={say.close} />
        </>
      )}
      {round.roundState === "under-review" && <Reviewed {...props} />}
      <p class="go ways">
        {round.roundState !== "planned" && <Link href={paths.report(round.id)} words={say.report} />}
        {mayRound(props.actor, "remind", round).allowed && (
          <Link href={paths.followUp(round.period)} words={say.followUp} />
        )}
      </p>
    </section>
  );
}

function Reviewed(props: RoundPageProps) {
  const { round, actor, texts } = props;
  const say = texts.webRound;
  const may = mayRound(actor, "approve-round", round);
  return (
    <div class="go">
      {may.allowed ? (
        <a class="ds-button" href={paths.roundStep(round.id, "godkann")}>
          {say.approve}
        </a>
      ) : (
        <Button refused={texts.web.refusals[may.reason]}>{say.approve}</Button>
      )}
      <Step {...props} action="reopen-reporting" step="ateroppna" words={say.reopen} secondary />
    </div>
  );
}

type StepProps = RoundPageProps & {
  readonly action: RoundAction;
  readonly step: string;
  readonly words: string;
  readonly secondary?: boolean;
};

function Step({ round, actor, formToken, action, step, words, secondary, texts }: StepProps) {
  const may = mayRound(actor, action, round);
  return (
    <Form action={paths.roundStep(round.id, step)} formToken={formToken}>
      <input type="hidden" name="version" value={round.version} />
      <Button
        {...(secondary === true ? { look: "secondary" as const } : {})}
        refused={may.allowed ? null : texts.web.refusals[may.reason]}
      >
        {words}
      </Button>
    </Form>
  );
}

function Link({ href, words }: { readonly href: string; readonly words: string }) {
  return (
    <a class="ds-button" data-variant="secondary" href={href}>
      {words}
    </a>
  );
}
