import { mayStep } from "#domain/permissions.ts";
import { parsePeriod } from "#domain/period.ts";
import { Check } from "#web/kit/choices.tsx";
import { Collision } from "#web/kit/collision.tsx";
import { FindingsNote } from "#web/kit/finding.tsx";
import { Button, ErrorSummary, type Fault, Form, TextArea, TextField } from "#web/kit/form.tsx";
import { KeptDraft } from "#web/kit/kept-draft.tsx";
import { momentOf } from "#web/kit/moment.ts";
import { Select } from "#web/kit/select.tsx";
import { paths } from "#web/paths.ts";
import { MOST_LETTERS } from "./form.ts";
import { LatestValues } from "./latest.tsx";
import type { MeasurePageProps } from "./page.tsx";
import { referencePeriods } from "./periods.ts";

/** The value, or why there is none; what time it is of; a comment. The last values stand in the margin. */
export function ReportForm(props: MeasurePageProps) {
  const { item, actor, entry, formToken, sent, wasSaved, findings, texts } = props;
  const faults = faultsOf(props);
  const may = mayStep(actor, "submit", item);
  return (
    <KeptDraft draftKey={`item-${item.id}`} wasSaved={wasSaved} texts={texts}>
      <ErrorSummary heading={texts.web.errorSummary(faults.length)} faults={faults} />
      {sent?.refusals.some(({ code }) => code === "changed-meanwhile") === true && (
        <Collision
          author={entry?.author ?? null}
          savedAt={entry?.savedAt ?? null}
          theirs={inOneText(savedValues(props))}
          yours={inOneText(sent.typed)}
          texts={texts}
        />
      )}
      <Form action={paths.measure(item.id)} formToken={formToken} class="pairs">
        <input type="hidden" name="version" value={item.version} />
        <LatestValues {...props} />
        <Questions {...props} faults={faults} />
        <FindingsNote findings={findings} texts={texts} />
        <div class="go">
          <Button refused={may.allowed ? null : texts.web.refusals[may.reason]}>{texts.webEntry.submit}</Button>
          <Button look="secondary" name="draft">
            {texts.webEntry.save}
          </Button>
        </div>
      </Form>
    </KeptDraft>
  );
}

function Questions(props: MeasurePageProps & { readonly faults: readonly Fault[] }) {
  const { period, facts, entry, faults, texts } = props;
  const say = texts.webMeasure;
  const shown = props.sent?.typed ?? savedValues(props);
  return (
    <>
      <TextField
        name="value"
        label={say.value(period)}
        hint={say.valueHint(facts.unit)}
        value={shown.value}
        faults={faults}
        look="number"
      />
      <Check name="notMeasured" label={say.notMeasured} checked={shown.notMeasured} follow />
      <div class="follow">
        <TextArea
          name="notMeasuredBecause"
          label={say.because}
          hint={say.becauseHint}
          value={shown.notMeasuredBecause}
          faults={faults}
        />
      </div>
      <Select
        name="refersTo"
        label={say.refersTo}
        hint={say.refersToHint}
        options={timesFor(props, shown.refersTo)}
        value={shown.refersTo === "" ? period.key : shown.refersTo}
        faults={faults}
      />
      <TextArea
        name="comment"
        label={say.comment}
        hint={say.commentHint}
        value={shown.comment}
        faults={faults}
        most={MOST_LETTERS}
        countWords={texts.webEntry.count}
        {...(entry === null ? {} : { note: texts.webEntry.savedBy(entry.author, momentOf(entry.savedAt)) })}
      />
    </>
  );
}

/** What can be chosen, and what is saved already even when it is older than that. */
function timesFor({ period, texts }: MeasurePageProps, chosen: string) {
  const times = referencePeriods(period);
  const saved = chosen === "" || times.some(({ key }) => key === chosen) ? null : parsePeriod(chosen);
  return [...times, ...(saved === null ? [] : [saved])].map((time) => ({
    value: time.key,
    label: texts.webEntry.periodLabel(time),
  }));
}

function savedValues({ entry, texts }: MeasurePageProps) {
  return {
    value: entry === null || entry.value === null ? "" : texts.documents.figures(entry.value),
    notMeasured: entry !== null && entry.notMeasuredBecause !== null,
    notMeasuredBecause: entry?.notMeasuredBecause ?? "",
    refersTo: entry?.refersTo ?? "",
    comment: entry?.comment ?? "",
  };
}

/** What stands to choose between when two have written: the figure or why there is none, and the comment. */
function inOneText({ value, notMeasuredBecause, comment }: ReturnType<typeof savedValues>): string {
  return [value, notMeasuredBecause, comment].filter((part) => part !== "").join(" · ");
}

/** The faults as sentences; a code that the page does not know would be a fault of ours. */
function faultsOf({ sent, texts }: MeasurePageProps): readonly Fault[] {
  const words: Readonly<Record<string, string>> = texts.webMeasure.faults;
  const refusal = sent?.refusals.find((candidate) => candidate.code === "invalid");
  if (refusal?.code !== "invalid") return [];
  return refusal.faults.map(({ field, code }) => ({ field, message: words[code] ?? code }));
}
