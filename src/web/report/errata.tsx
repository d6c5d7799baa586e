import type { ErratumFacts } from "#documents/facts/report-facts.ts";
import { snapshotId } from "#documents/facts/snapshot.ts";
import { Own } from "#web/kit/own-words.tsx";
import { answerWords } from "#web/kit/answer-words.ts";
import { paths } from "#web/paths.ts";
import { partName } from "./edit-part.ts";
import type { ReportPageProps } from "./report-view.ts";

/** What has been corrected since the approval: old struck out, new beside it, when, by whom and why. */
export function Errata(props: ReportPageProps) {
  const { round, facts, snapshots, texts } = props;
  const say = texts.webReport.errata;
  const errata = facts.errata ?? [];
  if (errata.length === 0) return null;
  return (
    <section class="errata" aria-labelledby="rattelser">
      <h2 id="rattelser">{texts.documents.errata.heading}</h2>
      {errata.map((erratum) => {
        const before = snapshots.find(({ number }) => number === erratum.number - 1);
        return (
          <article key={erratum.number}>
            <h3>{say.heading(erratum.number - 1, erratum.date)}</h3>
            <p>
              <Own>{erratum.reason}</Own>{" "}
              {erratum.by !== null && <span class="muted">{texts.documents.errata.by(erratum.by)}</span>}
            </p>
            <Changes {...props} erratum={erratum} />
            {before !== undefined && (
              <p class="sm">
                <a href={`${paths.report(round.id)}?version=${before.number}`}>
                  {say.older(before.number, snapshotId(before.sha256))}
                </a>
              </p>
            )}
          </article>
        );
      })}
    </section>
  );
}

function Changes(props: ReportPageProps & { readonly erratum: ErratumFacts }) {
  const { erratum, texts } = props;
  const say = texts.documents.errata;
  return (
    <dl class="changes">
      {erratum.changes.map(({ field, from, to }) => (
        <div key={field}>
          <dt>{changeLabel(props, field)}</dt>
          <dd>
            <del>
              <span class="ds-sr-only">{`${say.columns.was}: `}</span>
              {from === null ? say.nothing : <Own>{answerWords(props.plan.model, field, from, texts)}</Own>}
            </del>{" "}
            <ins>
              <span class="ds-sr-only">{`${say.columns.is}: `}</span>
              {to === null ? say.nothing : <Own>{answerWords(props.plan.model, field, to, texts)}</Own>}
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function changeLabel({ erratum, texts }: ReportPageProps & { readonly erratum: ErratumFacts }, field: string): string {
  const { subject } = erratum;
  if (subject.kind === "text") return partName(subject.id, texts);
  return texts.documents.errata.answer(subject.kind, subject.id, field);
}
