import { isHandedIn } from "#domain/signoff.ts";
import type { Actor } from "#domain/people.ts";
import { mayRound, mayStep } from "#domain/permissions.ts";
import type { Handling } from "#storage/handling.ts";
import type { Item } from "#storage/items.ts";
import type { Texts } from "#text/texts.ts";
import { paths } from "#web/paths.ts";
import { Button, type Fault, Form, TextArea } from "./form.tsx";
import { momentOf } from "./moment.ts";
import { Sentence } from "./own-words.tsx";
import { Unbroken } from "./unbroken.tsx";

type Props = {
  readonly item: Item;
  /** How it came to where it is (`listHandling`). */
  readonly handling: readonly Handling[];
  /** Numbers of a goal's activities and measures that are not approved yet; none for the others. */
  readonly waiting: readonly string[];
  readonly actor: Actor;
  readonly formToken: string;
  readonly texts: Texts;
};

const STEPS = ["take-back", "approve", "return", "withdraw-approval"] as const;

/** Where an answer stands on its way to be approved, and what this person can do about it. */
export function Review(props: Props) {
  const { item, actor, texts } = props;
  // A step that does not fit the person or the moment is another's or another day's: the sentence says how it stands.
  const steps = STEPS.filter((step) => mayStep(actor, step, item).allowed);
  const standing = standingOf(props);
  const mayCorrect = mayRound(actor, "correct-round", { ...item, unit: null }).allowed;
  if (standing === null) return null;
  return (
    <section class="review" aria-labelledby="granskning">
      <h2 id="granskning">{texts.webReview.title}</h2>
      <p>
        <Sentence text={standing} />{" "}
        {isCorrected(props) && <a href={paths.report(item.roundId)}>{texts.webReview.seeOld}</a>}
      </p>
      <div class="go">
        {steps.includes("withdraw-approval") && (
          <a class="ds-button" href={paths.approveMany(item.period)}>
            {texts.webReview.more}
          </a>
        )}
        {steps.includes("approve") && <Approve {...props} />}
        {steps.includes("withdraw-approval") && (
          <Step {...props} action={paths.withdrawApproval(item.id)} words={texts.webReview.withdraw} />
        )}
        {steps.includes("take-back") && (
          <Step {...props} action={paths.takeBack(item.id)} words={texts.webReview.takeBack} />
        )}
        {mayCorrect && (
          <a class="ds-button" data-variant="secondary" href={paths.correct(item.id)}>
            {texts.webReview.correct}
          </a>
        )}
      </div>
      {steps.includes("return") && (
        <details class="ds-details">
          <summary>{texts.webReview.returnIt}</summary>
          <div>
            <ReturnForm {...props} note="" faults={[]} />
          </div>
        </details>
      )}
    </section>
  );
}

/** True when `Review` says how the item stands: nothing else needs to say why it cannot be changed. */
export function isStanding({ itemState, roundState }: Pick<Item, "itemState" | "roundState">): boolean {
  return roundState !== "approved" && isHandedIn(itemState);
}

/** It was changed after the round was approved: only a correction leaves words on what is approved. */
export const isCorrected = ({ item, handling }: Pick<Props, "item" | "handling">): boolean =>
  item.itemState === "approved" && handling.some(({ state, note }) => state === "approved" && note !== null);

function standingOf({ item, handling, texts }: Props): string | null {
  const say = texts.webReview;
  const latest = handling.findLast(({ state }) => state === item.itemState);
  if (latest === undefined) return null;
  const by = latest.by ?? say.somebody;
  const at = momentOf(latest.at);
  if (item.itemState === "submitted") return say.submitted(item.kind, by, at);
  if (item.itemState !== "approved") return null;
  return latest.note === null ? say.approved(item.kind, by, at) : say.corrected(item.kind, by, at, latest.note);
}

function Approve(props: Props) {
  const { item, waiting, texts } = props;
  const refused = waiting.length === 0 ? null : texts.webReview.waiting(waiting);
  const words = texts.webReview.approve(item.kind);
  return <Step {...props} action={paths.approveItem(item.id)} words={words} primary refused={refused} />;
}

type StepProps = Pick<Props, "item" | "formToken"> & {
  readonly action: string;
  readonly words: string;
  readonly primary?: boolean;
  readonly refused?: string | null;
};

function Step({ item, formToken, action, words, primary, refused }: StepProps) {
  return (
    <Form action={action} formToken={formToken}>
      <input type="hidden" name="version" value={item.version} />
      <Button {...(primary === true ? {} : { look: "secondary" as const })} refused={refused ?? null}>
        {words}
      </Button>
    </Form>
  );
}

type ReturnProps = Pick<Props, "item" | "formToken" | "texts"> & {
  readonly note: string;
  readonly faults: readonly Fault[];
  /** The page is for nothing else: the button is its first one. */
  readonly isAlone?: boolean;
};

/** What the reviewer asks to have completed. */
export function ReturnForm({ item, formToken, note, faults, isAlone, texts }: ReturnProps) {
  const say = texts.webReview;
  return (
    <Form action={paths.returnItem(item.id)} formToken={formToken}>
      <input type="hidden" name="version" value={item.version} />
      <TextArea name="note" label={say.note} hint={say.noteHint} value={note} faults={faults} />
      <div class="go">
        <Button look={isAlone === true ? "primary" : "secondary"}>{say.send}</Button>
      </div>
    </Form>
  );
}

/** What the reviewer wrote, over the form of what was sent back. Nothing in every other state. */
export function ReturnedNote({ item, handling, texts }: Pick<Props, "item" | "handling" | "texts">) {
  const say = texts.webReview;
  const latest = handling.findLast(({ state }) => state === "returned");
  if (item.itemState !== "returned" || latest === undefined) return null;
  return (
    <div class="returned">
      <p class="muted">
        <Unbroken text={say.returned(item.kind, latest.by ?? say.somebody, momentOf(latest.at))} />
      </p>
      {latest.note !== null && (
        <p lang="sv">
          <Unbroken text={say.quote(latest.note)} />
        </p>
      )}
    </div>
  );
}

/** In the place of fields that nobody may change now: why, beside a padlock. */
export function LockedBecause({ reason }: { readonly reason: string }) {
  return (
    <div class="lock">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M6 9V6a4 4 0 0 1 8 0v3" fill="none" stroke="currentColor" stroke-width="2" />
        <rect x="4" y="9" width="12" height="9" rx="1.5" fill="currentColor" />
      </svg>
      <p>{reason}</p>
    </div>
  );
}
