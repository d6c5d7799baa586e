import type { PartDifference } from "#domain/compare-plans.ts";
import type { Fault as FileFault } from "#domain/fault.ts";
import type { Permission } from "#domain/permissions.ts";
import type { PlanNames } from "#storage/plan-changes.ts";
import type { PlanHead } from "#storage/plans.ts";
import { faultText } from "#text/fault-text.ts";
import type { Texts } from "#text/texts.ts";
import type { ImportPreview } from "#usecases/import-plan-changes.ts";
import { Crumbs } from "#web/kit/crumbs.tsx";
import { Button, ErrorSummary, type Fault, Form, TextField } from "#web/kit/form.tsx";
import { Own, Sentence } from "#web/kit/own-words.tsx";
import { Upload } from "#web/kit/select.tsx";
import { paths } from "#web/paths.ts";
import { DifferenceList } from "./history.tsx";
import { CauseFields } from "./part-form.tsx";
import { textIn, type Typed } from "./typed.ts";

type UploadProps = {
  readonly plan: PlanHead;
  readonly faults: readonly Fault[];
  /** What is wrong in the file, by sheet and cell. */
  readonly inFile: readonly FileFault[];
  readonly isGone: boolean;
  readonly may: Permission;
  readonly formToken: string;
  readonly texts: Texts;
};

/** Choose a file; or mend the one that was chosen, all its faults in one list. */
export function UploadPage({ plan, faults, inFile, isGone, may, formToken, texts }: UploadProps) {
  const say = texts.webPlan.import;
  return (
    <div class="wrap narrow">
      <Crumb plan={plan} texts={texts} />
      <h1 class="title">{say.title}</h1>
      <p class="lead">{say.lead}</p>
      {isGone && (
        <p class="done" role="alert">
          {say.gone}
        </p>
      )}
      <ErrorSummary heading={texts.web.errorSummary(faults.length)} faults={faults} />
      {inFile.length > 0 && <FaultsInFile faults={inFile} texts={texts} />}
      <p class={inFile.length > 0 ? "sec" : "said"}>{say.how}</p>
      <Form action={paths.planImport(plan.id)} formToken={formToken} class="tight" upload>
        <Upload name="file" label={say.file} hint={say.fileHint} accept=".xlsx,.json" faults={faults} />
        <div class="go">
          <Button refused={may.allowed ? null : texts.web.refusals[may.reason]}>{say.submit}</Button>
          <a href={paths.planFile(plan.id, "plan.xlsx")}>{texts.webPlan.do.files}</a>
          <a href={paths.planFile(plan.id, "mall.xlsx")}>{texts.webPlan.do.template}</a>
        </div>
      </Form>
    </div>
  );
}

function Crumb({ plan, texts }: Pick<UploadProps, "plan" | "texts">) {
  return (
    <Crumbs texts={texts}>
      <li>
        <a href={paths.plans()}>{texts.webPlan.plans.title}</a>
      </li>
      <li>
        <a href={paths.plan(plan.id)}>{texts.webPlan.title(plan.body, plan.year)}</a>
      </li>
    </Crumbs>
  );
}

function FaultsInFile({ faults, texts }: { readonly faults: readonly FileFault[]; readonly texts: Texts }) {
  const say = texts.webPlan.import;
  return (
    <section class="sec" role="alert">
      <h2>{say.faultsTitle(faults.length)}</h2>
      <p>{say.faultsLead}</p>
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">{say.where}</th>
            <th scope="col">{say.what}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map((fault, index) => (
            <tr key={`${fault.where}${index}`}>
              <th scope="row" lang="sv">
                {fault.where}
              </th>
              <td>
                <Sentence text={faultText(fault, texts)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type PreviewProps = ImportPreview & {
  readonly names: PlanNames;
  readonly typed: Typed;
  readonly faults: readonly Fault[];
  readonly isStale: boolean;
  readonly formToken: string;
  readonly texts: Texts;
};

const GROUPS = ["added", "changed", "ended", "resumed"] as const;

/** Every change that the file makes, old beside new, before any of them is made. */
export function PreviewPage(props: PreviewProps) {
  const { plan, upload, differences, unknownPeople, faults, isStale, texts } = props;
  const say = texts.webPlan.import;
  const groups = Map.groupBy(differences, ({ change }) => change);
  const count = (change: PartDifference["change"]): number => groups.get(change)?.length ?? 0;
  const isNothing = count("unchanged") === differences.length;
  return (
    <div class="wrap narrow">
      <Crumb plan={plan} texts={texts} />
      <h1 class="title">{say.previewTitle}</h1>
      <p class="lead">
        {isNothing
          ? say.nothing
          : say.summary(count("added"), count("changed") + count("resumed"), count("ended"), count("unchanged"))}
      </p>
      <p class="muted">{say.fileName(upload.fileName)}</p>
      {isStale && (
        <p class="done" role="alert">
          {say.stale}
        </p>
      )}
      <ErrorSummary heading={texts.web.errorSummary(faults.length)} faults={faults} />
      {unknownPeople.length > 0 && (
        <p class="said">
          <Sentence text={say.unknownPeople(unknownPeople)} />
        </p>
      )}
      {GROUPS.map((change) => (
        <Group key={change} {...props} heading={say.groups[change]} items={groups.get(change) ?? []} />
      ))}
      {isNothing ? (
        <p class="go">
          <a class="ds-button" href={paths.plan(plan.id)}>
            {texts.webPlan.title(plan.body, plan.year)}
          </a>
        </p>
      ) : (
        <ApplyForm {...props} hasEnded={count("ended") > 0} />
      )}
    </div>
  );
}

function Group({
  heading,
  items,
  names,
  texts,
}: PreviewProps & { readonly heading: string; readonly items: readonly PartDifference[] }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <ul class="changes">
        {items.map(({ kind, number, title, fields }) => (
          <li key={`${kind}${number}`}>
            <h3>
              {`${texts.webPlan.kinds[kind]} ${number} `}
              <Own>{title}</Own>
            </h3>
            <DifferenceList differences={fields} names={names} texts={texts} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ApplyForm(props: PreviewProps & { readonly hasEnded: boolean }) {
  const { plan, upload, typed, faults, hasEnded, formToken, texts } = props;
  const say = texts.webPlan;
  const endedOn = textIn(typed, "endedOn");
  return (
    <Form action={paths.planImportPreview(plan.id, upload.id)} formToken={formToken} class="tight">
      <input type="hidden" name="version" value={plan.version} />
      <input type="hidden" name="sha256" value={upload.sha256} />
      {hasEnded ? (
        <TextField
          name="endedOn"
          label={say.import.endedOn}
          hint={say.part.dateHint}
          value={endedOn}
          faults={faults}
          look="date"
        />
      ) : (
        <input type="hidden" name="endedOn" value={endedOn} />
      )}
      <CauseFields {...props} reason={say.part.reason} />
      <div class="go">
        <Button>{say.import.apply}</Button>
        <a class="ds-button" data-variant="secondary" href={paths.plan(plan.id)}>
          {say.import.cancel}
        </a>
      </div>
    </Form>
  );
}
