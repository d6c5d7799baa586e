import { CommentField } from "#web/kit/comment-field.tsx";
import { mayStep } from "#domain/permissions.ts";
import { parsePeriod } from "#domain/period.ts";
import { Check } from "#web/kit/choices.tsx";
import { FindingsNote } from "#web/kit/finding.tsx";
import { Button, type Fault, Form, TextArea, TextField } from "#web/kit/form.tsx";
import { Select } from "#web/kit/select.tsx";
import { faultsIn } from "#web/kit/sent-back.tsx";
import { paths } from "#web/paths.ts";
import { MOST_LETTERS } from "./form.ts";
import { LatestValues } from "./latest.tsx";
import type { MeasurePageProps } from "./page.tsx";
import { referencePeriods } from "./periods.ts";
import { savedValues } from "./values.ts";

/** The value, or why there is none; what time it is of; a comment. The last values stand in the margin. */
export function ReportForm(props: MeasurePageProps) {
  const { item, actor, formToken, sent, findings, texts } = props;
  const faults = faultsIn(sent, texts.webMeasure.faults);
  const may = mayStep(actor, "submit", item);
  return (
    <Form action={paths.measure(item.id)} formToken={formToken} class="pairs">
      <input type="hidden" name="version" value={item.version} />
      <LatestValues {...props} />
      <Questions {...props} faults={faults} />
      <FindingsNote findings={findings} texts={texts} />
      <div class="go">
        <Button refused={may.allowed ? null : texts.web.refusals[may.reason]}>{texts.webEntry.submit}</Button>
        {may.allowed && (
          <Button look="secondary" name="draft">
            {texts.webEntry.save}
          </Button>
        )}
      </div>
    </Form>
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
      <CommentField say={say} value={shown.comment} faults={faults} most={MOST_LETTERS} entry={entry} texts={texts} />
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
